import { bigserial, index, integer, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** What people did with notes, as it came in; append only. Neither address nor browser is kept. */
export const signalsLog = pgTable(
  'signals_log',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    /** Null for guests and for people who opted out of profiling. */
    userId: uuid('user_id'),
    /** A guest's visit, random and as long as the visit. */
    visit: uuid(),
    kind: smallint().notNull(),
    noteId: uuid('note_id').notNull(),
    source: text(),
    channel: text(),
    position: integer(),
    milliseconds: integer(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index('signals_log_at').on(table.at)],
)

/** The notes a person opened, each once with its last time. */
export const signalsHistory = pgTable(
  'signals_history',
  {
    userId: uuid('user_id').notNull(),
    noteId: uuid('note_id').notNull(),
    seenAt: timestamp('seen_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.noteId] }),
    index('signals_history_seen').on(table.userId, table.seenAt, table.noteId),
    index('signals_history_note').on(table.noteId),
  ],
)
