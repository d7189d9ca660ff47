CREATE TABLE "platform_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"version" integer NOT NULL,
	"aggregate_id" text NOT NULL,
	"payload" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform_handled" (
	"event_id" uuid NOT NULL,
	"handler" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "platform_handled_event_id_handler_pk" PRIMARY KEY("event_id","handler")
);
--> statement-breakpoint
CREATE TABLE "platform_idempotency" (
	"scope" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"status" integer,
	"body" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "platform_idempotency_scope_key_pk" PRIMARY KEY("scope","key")
);
--> statement-breakpoint
CREATE TABLE "platform_jobs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"lane" text NOT NULL,
	"payload" jsonb NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"key" text,
	"run_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"last_error" text,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform_schedules" (
	"name" text PRIMARY KEY NOT NULL,
	"next_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "boards_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"visibility" text NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"notes" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "boards_notes" (
	"board_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "boards_notes_board_id_note_id_pk" PRIMARY KEY("board_id","note_id")
);
--> statement-breakpoint
CREATE TABLE "comments_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"note_id" uuid NOT NULL,
	"parent_id" uuid,
	"answers_id" uuid,
	"author_id" uuid NOT NULL,
	"body" text NOT NULL,
	"mentions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"media_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"likes" integer DEFAULT 0 NOT NULL,
	"replies" integer DEFAULT 0 NOT NULL,
	"score" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	"removed_by" uuid
);
--> statement-breakpoint
CREATE TABLE "comments_likes" (
	"comment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "comments_likes_person_id_comment_id_pk" PRIMARY KEY("person_id","comment_id")
);
--> statement-breakpoint
CREATE TABLE "comments_pins" (
	"note_id" uuid PRIMARY KEY NOT NULL,
	"comment_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comments_settings" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"blocked_words" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feed_cards" (
	"note_id" uuid PRIMARY KEY NOT NULL,
	"author_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"channel" text,
	"language" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"recommend" boolean NOT NULL,
	"withheld" boolean DEFAULT false NOT NULL,
	"likes" integer DEFAULT 0 NOT NULL,
	"collects" integer DEFAULT 0 NOT NULL,
	"comments" integer DEFAULT 0 NOT NULL,
	"completeness" double precision NOT NULL,
	"hot" double precision NOT NULL,
	"cell" integer,
	"topic_slugs" text[] NOT NULL,
	"card" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feed_feedback" (
	"viewer_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"target" text NOT NULL,
	"note_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "feed_feedback_viewer_id_kind_target_pk" PRIMARY KEY("viewer_id","kind","target")
);
--> statement-breakpoint
CREATE TABLE "graph_blocks" (
	"blocker_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "graph_blocks_blocker_id_blocked_id_pk" PRIMARY KEY("blocker_id","blocked_id")
);
--> statement-breakpoint
CREATE TABLE "graph_follows" (
	"follower_id" uuid NOT NULL,
	"followed_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "graph_follows_follower_id_followed_id_pk" PRIMARY KEY("follower_id","followed_id")
);
--> statement-breakpoint
CREATE TABLE "graph_mutes" (
	"muter_id" uuid NOT NULL,
	"muted_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "graph_mutes_muter_id_muted_id_pk" PRIMARY KEY("muter_id","muted_id")
);
--> statement-breakpoint
CREATE TABLE "graph_totals" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"followers" integer DEFAULT 0 NOT NULL,
	"following" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity_accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"provider_id" text NOT NULL,
	"account_id" text NOT NULL,
	"password" text,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity_audit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_id" uuid NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity_consents" (
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"given" boolean NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "identity_consents_user_id_kind_pk" PRIMARY KEY("user_id","kind")
);
--> statement-breakpoint
CREATE TABLE "identity_exports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"state" text NOT NULL,
	"progress" real DEFAULT 0 NOT NULL,
	"bytes" integer,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"start" text NOT NULL,
	"scopes" text[] NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "identity_keys_hash" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "identity_passkeys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text,
	"public_key" text NOT NULL,
	"credential_id" text NOT NULL,
	"counter" bigint NOT NULL,
	"device_type" text NOT NULL,
	"backed_up" boolean NOT NULL,
	"transports" text,
	"aaguid" text,
	"created_at" timestamp with time zone,
	CONSTRAINT "identity_passkeys_credential" UNIQUE("credential_id")
);
--> statement-breakpoint
CREATE TABLE "identity_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "identity_sessions_token" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "identity_two_factors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT true NOT NULL,
	"failed_verification_count" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "identity_users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"handle" text NOT NULL,
	"handle_changed_at" timestamp with time zone,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"bio" text DEFAULT '' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"links" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"picture_id" uuid,
	"language" text DEFAULT 'en' NOT NULL,
	"roles" text[] DEFAULT '{}' NOT NULL,
	"is_verified" boolean DEFAULT false NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"suspended_reason" text,
	"suspended_until" timestamp with time zone,
	"deletion_due_at" timestamp with time zone,
	"two_factor_enabled" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "identity_users_handle" UNIQUE("handle"),
	CONSTRAINT "identity_users_email" UNIQUE("email"),
	CONSTRAINT "identity_users_handle_lower" CHECK ("identity_users"."handle" = lower("identity_users"."handle")),
	CONSTRAINT "identity_users_status" CHECK ("identity_users"."status" in ('active', 'suspended', 'leaving', 'gone'))
);
--> statement-breakpoint
CREATE TABLE "identity_verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "media_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"kind" text,
	"state" text NOT NULL,
	"token" text NOT NULL,
	"alt" text DEFAULT '' NOT NULL,
	"poster_id" uuid,
	"source_type" text,
	"declared_bytes" integer,
	"received_bytes" integer DEFAULT 0 NOT NULL,
	"part_count" integer DEFAULT 0 NOT NULL,
	"width" integer,
	"height" integer,
	"color" text,
	"thumbhash" text,
	"renditions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"video" jsonb,
	"progress" real DEFAULT 0 NOT NULL,
	"reason" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"unused_since" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "media_items_kind" CHECK ("media_items"."kind" in ('picture', 'video')),
	CONSTRAINT "media_items_state" CHECK ("media_items"."state" in ('receiving', 'received', 'probing', 'card-ready', 'ready', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "media_uses" (
	"media_id" uuid NOT NULL,
	"used_by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "media_uses_media_id_used_by_pk" PRIMARY KEY("media_id","used_by")
);
--> statement-breakpoint
CREATE TABLE "moderation_audit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"actor_id" uuid NOT NULL,
	"action" text NOT NULL,
	"kind" text NOT NULL,
	"target_id" uuid NOT NULL,
	"detail" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "moderation_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"target_id" uuid NOT NULL,
	"reporter_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"detail" text NOT NULL,
	"excerpt" text NOT NULL,
	"link" text,
	"author_id" uuid,
	"state" text DEFAULT 'open' NOT NULL,
	"decision" text,
	"decision_note" text,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notes_collects" (
	"note_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "notes_collects_user_id_note_id_pk" PRIMARY KEY("user_id","note_id")
);
--> statement-breakpoint
CREATE TABLE "notes_counts" (
	"note_id" uuid PRIMARY KEY NOT NULL,
	"likes" integer DEFAULT 0 NOT NULL,
	"collects" integer DEFAULT 0 NOT NULL,
	"comments" integer DEFAULT 0 NOT NULL,
	"views" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notes_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"author_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"status_before" text,
	"version" integer DEFAULT 1 NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"long_text" text,
	"language" text NOT NULL,
	"chosen_channel" text,
	"channel" text,
	"media_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"all_media_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"steps" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"text_cover" jsonb,
	"cover" jsonb,
	"topics" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"mentions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"place_id" uuid,
	"place" jsonb,
	"products" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"visibility" text DEFAULT 'public' NOT NULL,
	"audience" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"comments_from" text DEFAULT 'everyone' NOT NULL,
	"do_not_recommend" boolean DEFAULT false NOT NULL,
	"origin" text DEFAULT 'original' NOT NULL,
	"source" text,
	"made_with_ai" boolean DEFAULT false NOT NULL,
	"evidence" text DEFAULT 'none' NOT NULL,
	"paid_partnership" boolean DEFAULT false NOT NULL,
	"reasons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"code" text NOT NULL,
	"imported_from" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"edited_at" timestamp with time zone,
	"scheduled_at" timestamp with time zone,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "notes_likes" (
	"note_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "notes_likes_user_id_note_id_pk" PRIMARY KEY("user_id","note_id")
);
--> statement-breakpoint
CREATE TABLE "notes_series" (
	"id" uuid PRIMARY KEY NOT NULL,
	"author_id" uuid NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notes_series_items" (
	"series_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "notes_series_items_series_id_note_id_pk" PRIMARY KEY("series_id","note_id")
);
--> statement-breakpoint
CREATE TABLE "notes_settings" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"likes_visible" boolean DEFAULT true NOT NULL,
	"do_not_recommend" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notes_topics" (
	"topic_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notes_topics_note_id_topic_id_pk" PRIMARY KEY("note_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "notes_versions" (
	"note_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"long_text" text,
	"rest" jsonb NOT NULL,
	CONSTRAINT "notes_versions_note_id_version_pk" PRIMARY KEY("note_id","version")
);
--> statement-breakpoint
CREATE TABLE "notifications_actors" (
	"group_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "notifications_actors_group_id_actor_id_pk" PRIMARY KEY("group_id","actor_id")
);
--> statement-breakpoint
CREATE TABLE "notifications_groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"stream" text NOT NULL,
	"kind" text NOT NULL,
	"subject" uuid NOT NULL,
	"note_id" uuid,
	"comment_id" uuid,
	"parent_id" uuid,
	"excerpt" text DEFAULT '' NOT NULL,
	"people" integer DEFAULT 0 NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "notifications_keys" (
	"id" integer PRIMARY KEY NOT NULL,
	"public_key" text NOT NULL,
	"private_key" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notifications_keys_one" CHECK ("notifications_keys"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "notifications_settings" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"settings" jsonb NOT NULL,
	"digest" text NOT NULL,
	"digested_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "notifications_subscriptions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"endpoint" text NOT NULL,
	"p256dh" text NOT NULL,
	"auth" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "notifications_subscriptions_endpoint" UNIQUE("endpoint")
);
--> statement-breakpoint
CREATE TABLE "places_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identity" text NOT NULL,
	"name" text NOT NULL,
	"city" text,
	"country" text,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"kind" text NOT NULL,
	"notes" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "places_keys" (
	"key" text NOT NULL,
	"place_id" uuid NOT NULL,
	CONSTRAINT "places_keys_place_id_key_pk" PRIMARY KEY("place_id","key")
);
--> statement-breakpoint
CREATE TABLE "profiles_counts" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"notes" integer DEFAULT 0 NOT NULL,
	"likes_received" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "profiles_notes" (
	"note_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"listed" boolean NOT NULL,
	"likes" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "safety_standing" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"silenced_until" timestamp with time zone,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "safety_words" (
	"language" text NOT NULL,
	"word" text NOT NULL,
	"rule" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "safety_words_language_word_pk" PRIMARY KEY("language","word")
);
--> statement-breakpoint
CREATE TABLE "signals_history" (
	"user_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "signals_history_user_id_note_id_pk" PRIMARY KEY("user_id","note_id")
);
--> statement-breakpoint
CREATE TABLE "signals_log" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"user_id" uuid,
	"visit" uuid,
	"kind" smallint NOT NULL,
	"note_id" uuid NOT NULL,
	"source" text,
	"channel" text,
	"position" integer,
	"milliseconds" integer,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "topics_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"channel" text,
	"notes" integer DEFAULT 0 NOT NULL,
	"views" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "topics_keys" (
	"key" text NOT NULL,
	"topic_id" uuid NOT NULL,
	CONSTRAINT "topics_keys_topic_id_key_pk" PRIMARY KEY("topic_id","key")
);
--> statement-breakpoint
ALTER TABLE "boards_items" ADD CONSTRAINT "boards_items_owner_id_identity_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."identity_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "boards_notes" ADD CONSTRAINT "boards_notes_board_id_boards_items_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."boards_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "boards_notes" ADD CONSTRAINT "boards_notes_owner_id_identity_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."identity_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments_items" ADD CONSTRAINT "comments_items_note_id_notes_items_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments_items" ADD CONSTRAINT "comments_items_parent_id_comments_items_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments_items" ADD CONSTRAINT "comments_items_answers_id_identity_users_id_fk" FOREIGN KEY ("answers_id") REFERENCES "public"."identity_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments_items" ADD CONSTRAINT "comments_items_author_id_identity_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."identity_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments_items" ADD CONSTRAINT "comments_items_removed_by_identity_users_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."identity_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments_likes" ADD CONSTRAINT "comments_likes_comment_id_comments_items_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments_likes" ADD CONSTRAINT "comments_likes_person_id_identity_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."identity_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments_pins" ADD CONSTRAINT "comments_pins_note_id_notes_items_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments_pins" ADD CONSTRAINT "comments_pins_comment_id_comments_items_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments_settings" ADD CONSTRAINT "comments_settings_person_id_identity_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."identity_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "graph_blocks" ADD CONSTRAINT "graph_blocks_blocker_id_identity_users_id_fk" FOREIGN KEY ("blocker_id") REFERENCES "public"."identity_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "graph_blocks" ADD CONSTRAINT "graph_blocks_blocked_id_identity_users_id_fk" FOREIGN KEY ("blocked_id") REFERENCES "public"."identity_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "graph_follows" ADD CONSTRAINT "graph_follows_follower_id_identity_users_id_fk" FOREIGN KEY ("follower_id") REFERENCES "public"."identity_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "graph_follows" ADD CONSTRAINT "graph_follows_followed_id_identity_users_id_fk" FOREIGN KEY ("followed_id") REFERENCES "public"."identity_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "graph_mutes" ADD CONSTRAINT "graph_mutes_muter_id_identity_users_id_fk" FOREIGN KEY ("muter_id") REFERENCES "public"."identity_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "graph_mutes" ADD CONSTRAINT "graph_mutes_muted_id_identity_users_id_fk" FOREIGN KEY ("muted_id") REFERENCES "public"."identity_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "graph_totals" ADD CONSTRAINT "graph_totals_person_id_identity_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."identity_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_accounts" ADD CONSTRAINT "identity_accounts_user_id_identity_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."identity_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_consents" ADD CONSTRAINT "identity_consents_user_id_identity_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."identity_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_exports" ADD CONSTRAINT "identity_exports_user_id_identity_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."identity_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_keys" ADD CONSTRAINT "identity_keys_user_id_identity_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."identity_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_passkeys" ADD CONSTRAINT "identity_passkeys_user_id_identity_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."identity_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_sessions" ADD CONSTRAINT "identity_sessions_user_id_identity_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."identity_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_two_factors" ADD CONSTRAINT "identity_two_factors_user_id_identity_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."identity_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_media_id_media_items_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes_counts" ADD CONSTRAINT "notes_counts_note_id_notes_items_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes_series_items" ADD CONSTRAINT "notes_series_items_series_id_notes_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."notes_series"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes_series_items" ADD CONSTRAINT "notes_series_items_note_id_notes_items_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes_topics" ADD CONSTRAINT "notes_topics_note_id_notes_items_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes_versions" ADD CONSTRAINT "notes_versions_note_id_notes_items_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications_actors" ADD CONSTRAINT "notifications_actors_group_id_notifications_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."notifications_groups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications_actors" ADD CONSTRAINT "notifications_actors_actor_id_identity_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."identity_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications_groups" ADD CONSTRAINT "notifications_groups_person_id_identity_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."identity_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications_settings" ADD CONSTRAINT "notifications_settings_person_id_identity_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."identity_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications_subscriptions" ADD CONSTRAINT "notifications_subscriptions_person_id_identity_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."identity_users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places_keys" ADD CONSTRAINT "places_keys_place_id_places_items_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles_counts" ADD CONSTRAINT "profiles_counts_user_id_identity_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."identity_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles_notes" ADD CONSTRAINT "profiles_notes_user_id_identity_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."identity_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topics_keys" ADD CONSTRAINT "topics_keys_topic_id_topics_items_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "platform_events_at" ON "platform_events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "platform_handled_at" ON "platform_handled" USING btree ("at");--> statement-breakpoint
CREATE INDEX "platform_idempotency_at" ON "platform_idempotency" USING btree ("at");--> statement-breakpoint
CREATE INDEX "platform_jobs_due" ON "platform_jobs" USING btree ("lane","run_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "platform_jobs_dead" ON "platform_jobs" USING btree ("created_at") WHERE state = 'dead';--> statement-breakpoint
CREATE UNIQUE INDEX "platform_jobs_key" ON "platform_jobs" USING btree ("name","key") WHERE state = 'waiting' and key is not null;--> statement-breakpoint
CREATE INDEX "boards_items_owner" ON "boards_items" USING btree ("owner_id","updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "boards_items_default" ON "boards_items" USING btree ("owner_id") WHERE is_default;--> statement-breakpoint
CREATE INDEX "boards_notes_latest" ON "boards_notes" USING btree ("board_id","added_at","note_id");--> statement-breakpoint
CREATE INDEX "boards_notes_owner" ON "boards_notes" USING btree ("owner_id","note_id");--> statement-breakpoint
CREATE INDEX "boards_notes_note" ON "boards_notes" USING btree ("note_id");--> statement-breakpoint
CREATE INDEX "comments_items_best" ON "comments_items" USING btree ("note_id","score","created_at","id") WHERE parent_id is null and removed_at is null;--> statement-breakpoint
CREATE INDEX "comments_items_new" ON "comments_items" USING btree ("note_id","created_at","id") WHERE parent_id is null and removed_at is null;--> statement-breakpoint
CREATE INDEX "comments_items_replies" ON "comments_items" USING btree ("parent_id","created_at","id") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "comments_items_author" ON "comments_items" USING btree ("author_id","created_at");--> statement-breakpoint
CREATE INDEX "comments_likes_comment" ON "comments_likes" USING btree ("comment_id");--> statement-breakpoint
CREATE INDEX "comments_pins_comment" ON "comments_pins" USING btree ("comment_id");--> statement-breakpoint
CREATE INDEX "feed_cards_hot" ON "feed_cards" USING btree ("hot","note_id") WHERE recommend;--> statement-breakpoint
CREATE INDEX "feed_cards_channel_hot" ON "feed_cards" USING btree ("channel","hot","note_id") WHERE recommend;--> statement-breakpoint
CREATE INDEX "feed_cards_author" ON "feed_cards" USING btree ("author_id","published_at","note_id");--> statement-breakpoint
CREATE INDEX "feed_cards_cell_hot" ON "feed_cards" USING btree ("cell","hot","note_id") WHERE recommend and cell is not null;--> statement-breakpoint
CREATE INDEX "feed_cards_new" ON "feed_cards" USING btree ("published_at") WHERE recommend;--> statement-breakpoint
CREATE INDEX "feed_cards_channel_new" ON "feed_cards" USING btree ("channel","published_at") WHERE recommend;--> statement-breakpoint
CREATE INDEX "graph_blocks_blocked" ON "graph_blocks" USING btree ("blocked_id");--> statement-breakpoint
CREATE INDEX "graph_blocks_list" ON "graph_blocks" USING btree ("blocker_id","at","blocked_id");--> statement-breakpoint
CREATE INDEX "graph_follows_followers" ON "graph_follows" USING btree ("followed_id","at","follower_id");--> statement-breakpoint
CREATE INDEX "graph_follows_following" ON "graph_follows" USING btree ("follower_id","at","followed_id");--> statement-breakpoint
CREATE INDEX "graph_mutes_muted" ON "graph_mutes" USING btree ("muted_id");--> statement-breakpoint
CREATE INDEX "graph_mutes_list" ON "graph_mutes" USING btree ("muter_id","at","muted_id");--> statement-breakpoint
CREATE UNIQUE INDEX "identity_accounts_provider" ON "identity_accounts" USING btree ("provider_id","account_id");--> statement-breakpoint
CREATE INDEX "identity_accounts_user" ON "identity_accounts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "identity_audit_subject" ON "identity_audit" USING btree ("subject_id","at");--> statement-breakpoint
CREATE INDEX "identity_exports_user" ON "identity_exports" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "identity_exports_expiry" ON "identity_exports" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "identity_keys_user" ON "identity_keys" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "identity_passkeys_user" ON "identity_passkeys" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "identity_sessions_user" ON "identity_sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "identity_sessions_expiry" ON "identity_sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "identity_two_factors_user" ON "identity_two_factors" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "identity_users_newest" ON "identity_users" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "identity_users_handle_start" ON "identity_users" USING btree ("handle" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "identity_users_email_start" ON "identity_users" USING btree ("email" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "identity_users_roles" ON "identity_users" USING gin ("roles");--> statement-breakpoint
CREATE INDEX "identity_users_leaving" ON "identity_users" USING btree ("deletion_due_at") WHERE status = 'leaving';--> statement-breakpoint
CREATE INDEX "identity_users_suspended" ON "identity_users" USING btree ("suspended_until") WHERE status = 'suspended';--> statement-breakpoint
CREATE INDEX "identity_verifications_identifier" ON "identity_verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "identity_verifications_expiry" ON "identity_verifications" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "media_items_by_state" ON "media_items" USING btree ("state","updated_at","id");--> statement-breakpoint
CREATE INDEX "media_items_unused" ON "media_items" USING btree ("unused_since") WHERE unused_since is not null;--> statement-breakpoint
CREATE INDEX "media_items_unused_of" ON "media_items" USING btree ("owner_id") WHERE unused_since is not null;--> statement-breakpoint
CREATE INDEX "media_items_of" ON "media_items" USING btree ("owner_id","id");--> statement-breakpoint
CREATE INDEX "moderation_audit_at" ON "moderation_audit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "moderation_reports_queue" ON "moderation_reports" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "moderation_reports_target" ON "moderation_reports" USING btree ("kind","target_id") WHERE state = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "moderation_reports_once" ON "moderation_reports" USING btree ("reporter_id","kind","target_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "notes_collects_recent" ON "notes_collects" USING btree ("user_id","at","note_id");--> statement-breakpoint
CREATE INDEX "notes_collects_note" ON "notes_collects" USING btree ("note_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notes_items_code" ON "notes_items" USING btree ("code");--> statement-breakpoint
CREATE INDEX "notes_items_profile" ON "notes_items" USING btree ("author_id","published_at","id") WHERE status = 'published';--> statement-breakpoint
CREATE INDEX "notes_items_desk" ON "notes_items" USING btree ("author_id","updated_at","id") WHERE status <> 'published';--> statement-breakpoint
CREATE INDEX "notes_items_place" ON "notes_items" USING btree ("place_id","published_at","id") WHERE status = 'published' and place_id is not null;--> statement-breakpoint
CREATE INDEX "notes_items_imported" ON "notes_items" USING btree ("author_id","imported_from") WHERE imported_from is not null;--> statement-breakpoint
CREATE INDEX "notes_items_waiting" ON "notes_items" USING btree ("updated_at") WHERE status in ('processing', 'reviewing');--> statement-breakpoint
CREATE INDEX "notes_items_deleted" ON "notes_items" USING btree ("deleted_at") WHERE status = 'deleted';--> statement-breakpoint
CREATE INDEX "notes_likes_recent" ON "notes_likes" USING btree ("user_id","at","note_id");--> statement-breakpoint
CREATE INDEX "notes_likes_note" ON "notes_likes" USING btree ("note_id","user_id");--> statement-breakpoint
CREATE INDEX "notes_series_author" ON "notes_series" USING btree ("author_id","updated_at");--> statement-breakpoint
CREATE INDEX "notes_series_items_note" ON "notes_series_items" USING btree ("note_id");--> statement-breakpoint
CREATE INDEX "notes_topics_recent" ON "notes_topics" USING btree ("topic_id","published_at","note_id");--> statement-breakpoint
CREATE INDEX "notifications_actors_latest" ON "notifications_actors" USING btree ("group_id","at","actor_id");--> statement-breakpoint
CREATE INDEX "notifications_actors_actor" ON "notifications_actors" USING btree ("actor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notifications_groups_open" ON "notifications_groups" USING btree ("person_id","kind","subject") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "notifications_groups_subject" ON "notifications_groups" USING btree ("person_id","kind","subject");--> statement-breakpoint
CREATE INDEX "notifications_groups_all" ON "notifications_groups" USING btree ("person_id","at","id");--> statement-breakpoint
CREATE INDEX "notifications_groups_stream" ON "notifications_groups" USING btree ("person_id","stream","at","id");--> statement-breakpoint
CREATE INDEX "notifications_groups_unread" ON "notifications_groups" USING btree ("person_id","stream") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "notifications_groups_note" ON "notifications_groups" USING btree ("note_id");--> statement-breakpoint
CREATE INDEX "notifications_groups_comment" ON "notifications_groups" USING btree ("comment_id");--> statement-breakpoint
CREATE INDEX "notifications_groups_at" ON "notifications_groups" USING btree ("at");--> statement-breakpoint
CREATE INDEX "notifications_settings_digest" ON "notifications_settings" USING btree ("digest","person_id") WHERE digest <> 'off';--> statement-breakpoint
CREATE INDEX "notifications_subscriptions_person" ON "notifications_subscriptions" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "places_items_identity" ON "places_items" USING btree ("identity");--> statement-breakpoint
CREATE INDEX "places_items_position" ON "places_items" USING btree ("lat","lng");--> statement-breakpoint
CREATE INDEX "places_keys_prefix" ON "places_keys" USING btree ("key" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "signals_history_seen" ON "signals_history" USING btree ("user_id","seen_at","note_id");--> statement-breakpoint
CREATE INDEX "signals_history_note" ON "signals_history" USING btree ("note_id");--> statement-breakpoint
CREATE INDEX "signals_log_at" ON "signals_log" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "topics_items_slug" ON "topics_items" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "topics_items_views" ON "topics_items" USING btree ("views","id");--> statement-breakpoint
CREATE INDEX "topics_keys_prefix" ON "topics_keys" USING btree ("key" text_pattern_ops);