import type { Queryable } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

export type ReportRow = {
  id: string
  kind: 'note' | 'comment' | 'user' | 'board' | 'message'
  target_id: string
  reporter_id: string
  reason: string
  detail: string
  excerpt: string
  link: string | null
  author_id: string | null
  state: 'open' | 'decided'
  decision: 'dismiss' | 'remove' | 'warn' | 'suspend' | null
  at: Date
}

const columns = sql`id, kind, target_id, reporter_id, reason, detail, excerpt, link, author_id, state, decision, at`

/** A second open report of the same thing by the same person changes the first. */
export const insertReport = (db: Queryable, row: Omit<ReportRow, 'state' | 'decision'>) =>
  db.one<{ id: string }>(sql`
    insert into moderation_reports (id, kind, target_id, reporter_id, reason, detail, excerpt, link, author_id, at)
    values (${row.id}, ${row.kind}, ${row.target_id}, ${row.reporter_id}, ${row.reason}, ${row.detail}, ${row.excerpt},
      ${row.link}, ${row.author_id}, ${row.at})
    on conflict (reporter_id, kind, target_id) where state = 'open'
    do update set reason = excluded.reason, detail = excluded.detail
    returning id`)

export const listReports = (db: Queryable, state: string, after: string | null, limit: number) =>
  db.rows<ReportRow>(sql`
    select ${columns} from moderation_reports
    where state = ${state} and (${after}::uuid is null or id > ${after}::uuid) order by id limit ${limit}`)

export const countSameTarget = (db: Queryable, ids: readonly string[]) =>
  db.rows<{ id: string; same: number }>(sql`
    select asked.id, count(other.id) as same from moderation_reports asked
    join moderation_reports other on other.kind = asked.kind and other.target_id = asked.target_id and other.state = 'open'
    where asked.id = any(${ids}::uuid[]) group by asked.id`)

export const findReport = (db: Queryable, id: string) =>
  db.maybe<ReportRow>(sql`select ${columns} from moderation_reports where id = ${id}`)

export const lockReport = (db: Queryable, id: string) =>
  db.maybe<ReportRow>(sql`select ${columns} from moderation_reports where id = ${id} for update`)

export const decideReports = (
  db: Queryable,
  about: Pick<ReportRow, 'kind' | 'target_id'>,
  made: { decision: string; note: string; by: string; at: Date },
) =>
  db.run(sql`
    update moderation_reports set state = 'decided', decision = ${made.decision}, decision_note = ${made.note},
      decided_by = ${made.by}, decided_at = ${made.at}
    where kind = ${about.kind} and target_id = ${about.target_id} and state = 'open'`)

export const countOpen = (db: Queryable) =>
  db.one<{ open: number }>(sql`select count(*) as open from moderation_reports where state = 'open'`)

export const insertAudit = (
  db: Queryable,
  row: { id: string; actorId: string; action: string; kind: string; targetId: string; detail: string; at: Date },
) =>
  db.run(sql`
    insert into moderation_audit (id, actor_id, action, kind, target_id, detail, at)
    values (${row.id}, ${row.actorId}, ${row.action}, ${row.kind}, ${row.targetId}, ${row.detail}, ${row.at})`)
