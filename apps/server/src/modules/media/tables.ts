import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, real, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const moment = (name: string) => timestamp(name, { withTimezone: true })

export const mediaItems = pgTable(
  'media_items',
  {
    id: uuid().primaryKey(),
    ownerId: uuid('owner_id').notNull(),
    /** What the bytes are; null until enough of them were seen. */
    kind: text(),
    state: text().notNull(),
    /** Part of every public name, so that knowing an id is not enough to fetch its files. */
    token: text().notNull(),
    alt: text().notNull().default(''),
    /** A picture that stands for a video which nothing here can make a poster of. */
    posterId: uuid('poster_id'),
    /** The type the bytes were found to be, never the one declared. */
    sourceType: text('source_type'),
    declaredBytes: integer('declared_bytes'),
    receivedBytes: integer('received_bytes').notNull().default(0),
    partCount: integer('part_count').notNull().default(0),
    width: integer(),
    height: integer(),
    color: text(),
    thumbhash: text(),
    renditions: jsonb().notNull().default([]),
    video: jsonb(),
    progress: real().notNull().default(0),
    reason: text(),
    attempts: integer().notNull().default(0),
    lastError: text('last_error'),
    /** Since when nothing uses it; null while something does. */
    unusedSince: moment('unused_since'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    check('media_items_kind', sql`${table.kind} in ('picture', 'video')`),
    check(
      'media_items_state',
      sql`${table.state} in ('receiving', 'received', 'probing', 'card-ready', 'ready', 'failed')`,
    ),
    index('media_items_by_state').on(table.state, table.updatedAt, table.id),
    index('media_items_unused').on(table.unusedSince).where(sql`unused_since is not null`),
    index('media_items_unused_of').on(table.ownerId).where(sql`unused_since is not null`),
    index('media_items_of').on(table.ownerId, table.id),
  ],
)

/** Who uses a medium (`note:<id>`, `profile:<id>`); it lives as long as one does. */
export const mediaUses = pgTable(
  'media_uses',
  {
    mediaId: uuid('media_id')
      .notNull()
      .references(() => mediaItems.id, { onDelete: 'cascade' }),
    usedBy: text('used_by').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.mediaId, table.usedBy] })],
)
