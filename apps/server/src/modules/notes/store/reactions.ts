import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Queryable, Tx } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Counts } from './note-row.ts'

/** The tables and totals of the two reactions; spliced in as constants. */
const parts = {
  like: { table: sql`notes_likes`, total: sql`likes` },
  collect: { table: sql`notes_collects`, total: sql`collects` },
} as const
export type Reaction = keyof typeof parts

/** 1 when it was not there before: the primary key decides between two at once. */
export const addReaction = (tx: Tx, reaction: Reaction, noteId: NoteId, userId: UserId, at: Date): Promise<number> =>
  tx.run(sql`
    insert into ${parts[reaction].table} (note_id, user_id, at) values (${noteId}, ${userId}, ${at}) on conflict do nothing`)

export const removeReaction = (tx: Tx, reaction: Reaction, noteId: NoteId, userId: UserId): Promise<number> =>
  tx.run(sql`delete from ${parts[reaction].table} where note_id = ${noteId} and user_id = ${userId}`)

/** Last in its transaction: the one row that everyone who likes a note waits for is held for the commit only. */
export const addToTotal = async (tx: Tx, reaction: Reaction, noteId: NoteId, change: number): Promise<number> => {
  const total = parts[reaction].total
  const row = await tx.one<{ total: number }>(sql`
    update notes_counts set ${total} = ${total} + ${change} where note_id = ${noteId} returning ${total} as total`)
  return row.total
}

export const totalOf = async (q: Queryable, reaction: Reaction, noteId: NoteId): Promise<number | undefined> =>
  (
    await q.maybe<{ total: number }>(
      sql`select ${parts[reaction].total} as total from notes_counts where note_id = ${noteId}`,
    )
  )?.total

export const addComments = async (tx: Tx, noteId: NoteId, change: number): Promise<number | undefined> =>
  (
    await tx.maybe<{ comments: number }>(sql`
      update notes_counts set comments = greatest(0, comments + ${change}) where note_id = ${noteId} returning comments`)
  )?.comments

export const addViews = (q: Queryable, ids: readonly NoteId[], views: readonly number[]): Promise<number> =>
  q.run(sql`
    with told as (select * from unnest(${ids}::uuid[], ${views}::int[]) as told(note_id, views)),
         mine as (select c.note_id from notes_counts c join told using (note_id) order by c.note_id for update of c)
    update notes_counts c set views = c.views + told.views from mine join told using (note_id) where c.note_id = mine.note_id`)

export type CountsRow = Counts & { note_id: NoteId }

export const findCounts = (q: Queryable, ids: readonly NoteId[]): Promise<CountsRow[]> =>
  q.rows<CountsRow>(
    sql`select note_id, likes, collects, comments, views from notes_counts where note_id = any(${ids}::uuid[])`,
  )

export type ReactedRow = { note_id: NoteId; at: Date }

/** What a person liked or saved, the latest first (index *_recent). */
export const reactedBy = (
  q: Queryable,
  reaction: Reaction,
  userId: UserId,
  before: { at: string; noteId: string } | null,
  limit: number,
): Promise<ReactedRow[]> =>
  q.rows<ReactedRow>(sql`
    select note_id, at from ${parts[reaction].table}
    where user_id = ${userId}
      and (${before?.at ?? null}::timestamptz is null
           or (at, note_id) < (${before?.at ?? null}::timestamptz, ${before?.noteId ?? null}::uuid))
    order by at desc, note_id desc limit ${limit}`)

/** A person left: what they liked and saved is counted no more. */
export const forgetReactionsOf = async (tx: Tx, userId: UserId): Promise<void> => {
  for (const { table, total } of Object.values(parts))
    await tx.run(sql`
      with gone as (delete from ${table} where user_id = ${userId} returning note_id),
           mine as (select c.note_id from notes_counts c join gone using (note_id) order by c.note_id for update of c)
      update notes_counts c set ${total} = c.${total} - 1 from mine where c.note_id = mine.note_id`)
}
