import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

/** Work to do. A finished job's row is deleted; a dead one stays for the operator. */
export const platformJobs = pgTable(
  'platform_jobs',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    lane: text().notNull(),
    payload: jsonb().notNull(),
    state: text().notNull().default('waiting'),
    /** At most one waiting job per name and key. */
    key: text(),
    runAt: timestamp('run_at', { withTimezone: true }).notNull(),
    attempts: integer().notNull().default(0),
    lockedUntil: timestamp('locked_until', { withTimezone: true }),
    lastError: text('last_error'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('platform_jobs_due').on(table.lane, table.runAt).where(sql`state = 'waiting'`),
    index('platform_jobs_dead').on(table.createdAt).where(sql`state = 'dead'`),
    uniqueIndex('platform_jobs_key').on(table.name, table.key).where(sql`state = 'waiting' and key is not null`),
  ],
)

export const platformSchedules = pgTable('platform_schedules', {
  name: text().primaryKey(),
  nextAt: timestamp('next_at', { withTimezone: true }).notNull(),
})
