import { index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

export const platformIdempotency = pgTable(
  'platform_idempotency',
  {
    /** The person, or the address of somebody who is not signed in. */
    scope: text().notNull(),
    key: text().notNull(),
    requestHash: text('request_hash').notNull(),
    /** Null while the first request runs. */
    status: integer(),
    body: text(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.scope, table.key] }), index('platform_idempotency_at').on(table.at)],
)
