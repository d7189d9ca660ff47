import { integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Words an operator added to the built-in list, or took out of it. */
export const safetyWords = pgTable(
  'safety_words',
  {
    language: text().notNull(),
    word: text().notNull(),
    /** `banned` or `allowed`. */
    rule: text().notNull(),
    addedAt: timestamp('added_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.language, table.word] })],
)

/** Pushed down by moderation; a person without a row is in good standing. */
export const safetyStanding = pgTable('safety_standing', {
  userId: uuid('user_id').primaryKey(),
  points: integer().notNull().default(0),
  silencedUntil: timestamp('silenced_until', { withTimezone: true }),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
})
