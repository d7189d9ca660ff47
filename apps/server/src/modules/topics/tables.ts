import { index, integer, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

export const topicsItems = pgTable(
  'topics_items',
  {
    id: uuid().primaryKey(),
    /** The name folded for the address; one topic per slug. */
    slug: text().notNull(),
    name: text().notNull(),
    channel: text(),
    notes: integer().notNull().default(0),
    views: integer().notNull().default(0),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [uniqueIndex('topics_items_slug').on(table.slug), index('topics_items_views').on(table.views, table.id)],
)

/** Where typing may begin: every word of a name, and every character of a Chinese one. */
export const topicsKeys = pgTable(
  'topics_keys',
  {
    key: text().notNull(),
    topicId: uuid('topic_id')
      .notNull()
      .references(() => topicsItems.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.topicId, table.key] }),
    index('topics_keys_prefix').on(table.key.op('text_pattern_ops')),
  ],
)
