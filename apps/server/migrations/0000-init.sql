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
CREATE INDEX "platform_events_at" ON "platform_events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "platform_handled_at" ON "platform_handled" USING btree ("at");--> statement-breakpoint
CREATE INDEX "platform_idempotency_at" ON "platform_idempotency" USING btree ("at");--> statement-breakpoint
CREATE INDEX "platform_jobs_due" ON "platform_jobs" USING btree ("lane","run_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "platform_jobs_dead" ON "platform_jobs" USING btree ("created_at") WHERE state = 'dead';--> statement-breakpoint
CREATE UNIQUE INDEX "platform_jobs_key" ON "platform_jobs" USING btree ("name","key") WHERE state = 'waiting' and key is not null;