import { index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** The outbox and log of what happened; a row commits with the change it tells of. */
export const platformEvents = pgTable(
  'platform_events',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    version: integer().notNull(),
    aggregateId: text('aggregate_id').notNull(),
    payload: jsonb().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index('platform_events_at').on(table.at)],
)

/** One row per reaction done: the primary key turns at-least-once into once. */
export const platformHandled = pgTable(
  'platform_handled',
  {
    eventId: uuid('event_id').notNull(),
    handler: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.handler] }), index('platform_handled_at').on(table.at)],
)
