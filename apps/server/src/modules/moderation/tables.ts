import { sql } from 'drizzle-orm'
import { index, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

/** What people reported, and what was decided. */
export const moderationReports = pgTable(
  'moderation_reports',
  {
    id: uuid().primaryKey(),
    kind: text().notNull(),
    targetId: uuid('target_id').notNull(),
    reporterId: uuid('reporter_id').notNull(),
    reason: text().notNull(),
    detail: text().notNull(),
    /** The words and the link as they were when reported. */
    excerpt: text().notNull(),
    link: text(),
    authorId: uuid('author_id'),
    state: text().notNull().default('open'),
    decision: text(),
    decisionNote: text('decision_note'),
    decidedBy: uuid('decided_by'),
    decidedAt: timestamp('decided_at', { withTimezone: true }),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    index('moderation_reports_queue').on(table.state, table.id),
    index('moderation_reports_target').on(table.kind, table.targetId).where(sql`state = 'open'`),
    uniqueIndex('moderation_reports_once').on(table.reporterId, table.kind, table.targetId).where(sql`state = 'open'`),
  ],
)

/** Who decided or changed what; append only. */
export const moderationAudit = pgTable(
  'moderation_audit',
  {
    id: uuid().primaryKey(),
    actorId: uuid('actor_id').notNull(),
    action: text().notNull(),
    kind: text().notNull(),
    targetId: uuid('target_id').notNull(),
    detail: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index('moderation_audit_at').on(table.at)],
)
