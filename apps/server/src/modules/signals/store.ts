import type { Queryable } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

export type SignalRow = {
  kind: number
  noteId: string
  source: string | null
  channel: string | null
  position: number | null
  milliseconds: number | null
  at: Date
}

/** A whole batch in one statement. */
export const insertSignals = (db: Queryable, userId: string | null, visit: string | null, rows: readonly SignalRow[]) =>
  db.run(sql`
    insert into signals_log (user_id, visit, kind, note_id, source, channel, position, milliseconds, at)
    select ${userId}::uuid, ${visit}::uuid, told.* from unnest(
      ${rows.map((row) => row.kind)}::smallint[], ${rows.map((row) => row.noteId)}::uuid[],
      ${rows.map((row) => row.source)}::text[], ${rows.map((row) => row.channel)}::text[],
      ${rows.map((row) => row.position)}::int[], ${rows.map((row) => row.milliseconds)}::int[],
      ${rows.map((row) => row.at)}::timestamptz[]) as told`)

export const rememberOpened = (db: Queryable, userId: string, noteIds: readonly string[], at: Date) =>
  db.run(sql`
    insert into signals_history (user_id, note_id, seen_at)
    select ${userId}, note_id, ${at}::timestamptz from (select distinct unnest(${noteIds}::uuid[]) as note_id) opened
    on conflict (user_id, note_id) do update set seen_at = excluded.seen_at`)

export type HistoryRow = { note_id: string; seen_at: Date }

export const listOpened = (
  db: Queryable,
  userId: string,
  before: { at: string; noteId: string } | undefined,
  limit: number,
) =>
  db.rows<HistoryRow>(sql`
    select note_id, seen_at from signals_history
    where user_id = ${userId}
      and ${before === undefined ? sql`true` : sql`(seen_at, note_id) < (${before.at}::timestamptz, ${before.noteId}::uuid)`}
    order by seen_at desc, note_id desc limit ${limit}`)

export const forgetOpened = (db: Queryable, userId: string, noteId: string | null) =>
  db.run(sql`
    delete from signals_history where user_id = ${userId} and ${noteId === null ? sql`true` : sql`note_id = ${noteId}`}`)

/** The log keeps counting without the person. */
export const forgetPerson = async (db: Queryable, userId: string): Promise<void> => {
  await db.run(sql`delete from signals_history where user_id = ${userId}`)
  await db.run(sql`update signals_log set user_id = null where user_id = ${userId}`)
}

export const forgetNote = (db: Queryable, noteId: string) =>
  db.run(sql`delete from signals_history where note_id = ${noteId}`)

export const pruneSignals = (db: Queryable, before: Date) => db.run(sql`delete from signals_log where at < ${before}`)
