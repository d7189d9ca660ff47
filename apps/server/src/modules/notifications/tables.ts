import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { identityUsers } from '../identity/tables.ts'

const at = (name: string) => timestamp(name, { withTimezone: true })
const person = (name: string) =>
  uuid(name)
    .notNull()
    .references(() => identityUsers.id)

/**
 * One line of a stream: what happened to one subject until it was read. Then the next one who likes the same note opens
 * a new group. Notes and comments are named, not referenced: they go by their own events.
 */
export const notificationsGroups = pgTable(
  'notifications_groups',
  {
    id: uuid().primaryKey(),
    personId: person('person_id'),
    stream: text().notNull(),
    kind: text().notNull(),
    /** What is grouped: the id of the note, the comment or the follower. */
    subject: uuid().notNull(),
    noteId: uuid('note_id'),
    commentId: uuid('comment_id'),
    parentId: uuid('parent_id'),
    excerpt: text().notNull().default(''),
    /** Exact: the rows in `notifications_actors`. */
    people: integer().notNull().default(0),
    at: at('at').notNull(),
    readAt: at('read_at'),
  },
  (table) => [
    uniqueIndex('notifications_groups_open').on(table.personId, table.kind, table.subject).where(sql`read_at is null`),
    index('notifications_groups_subject').on(table.personId, table.kind, table.subject),
    index('notifications_groups_all').on(table.personId, table.at, table.id),
    index('notifications_groups_stream').on(table.personId, table.stream, table.at, table.id),
    index('notifications_groups_unread').on(table.personId, table.stream).where(sql`read_at is null`),
    index('notifications_groups_note').on(table.noteId),
    index('notifications_groups_comment').on(table.commentId),
    index('notifications_groups_at').on(table.at),
  ],
)

export const notificationsActors = pgTable(
  'notifications_actors',
  {
    groupId: uuid('group_id')
      .notNull()
      .references(() => notificationsGroups.id, { onDelete: 'cascade' }),
    actorId: person('actor_id'),
    at: at('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.actorId] }),
    index('notifications_actors_latest').on(table.groupId, table.at, table.actorId),
    index('notifications_actors_actor').on(table.actorId),
  ],
)

export const notificationsSettings = pgTable(
  'notifications_settings',
  {
    personId: person('person_id').primaryKey(),
    settings: jsonb().notNull(),
    digest: text().notNull(),
    digestedAt: at('digested_at'),
  },
  (table) => [index('notifications_settings_digest').on(table.digest, table.personId).where(sql`digest <> 'off'`)],
)

export const notificationsSubscriptions = pgTable(
  'notifications_subscriptions',
  {
    id: uuid().primaryKey(),
    personId: person('person_id'),
    endpoint: text().notNull().unique('notifications_subscriptions_endpoint'),
    p256dh: text().notNull(),
    auth: text().notNull(),
    createdAt: at('created_at').notNull(),
  },
  (table) => [index('notifications_subscriptions_person').on(table.personId, table.createdAt)],
)

/** One row: the VAPID key pair of this install (RFC 8292). Browsers subscribe to it, so it is never changed. */
export const notificationsKeys = pgTable(
  'notifications_keys',
  {
    id: integer().primaryKey(),
    publicKey: text('public_key').notNull(),
    privateKey: text('private_key').notNull(),
    createdAt: at('created_at').notNull(),
  },
  (table) => [check('notifications_keys_one', sql`${table.id} = 1`)],
)
