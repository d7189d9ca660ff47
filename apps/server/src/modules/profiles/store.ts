import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

export type Counts = { notes: number; likes_received: number }

export const findCounts = (q: Queryable, userId: UserId) =>
  q.maybe<Counts>(sql`select notes, likes_received from profiles_counts where user_id = ${userId}`)

export const addCounts = (q: Queryable, userId: UserId, notes: number, likes: number) =>
  q.run(sql`
    insert into profiles_counts (user_id, notes, likes_received) values (${userId}, ${notes}, ${likes})
    on conflict (user_id) do update
    set notes = profiles_counts.notes + excluded.notes, likes_received = profiles_counts.likes_received + excluded.likes_received`)

/** A row for the note, made where the first news of it is a like; locked until the transaction ends. */
export const lockNote = async (
  q: Queryable,
  noteId: NoteId,
  userId: UserId,
): Promise<{ version: number; listed: boolean; likes: number }> => {
  await q.run(sql`
    insert into profiles_notes (note_id, user_id, version, listed) values (${noteId}, ${userId}, 0, false) on conflict do nothing`)
  return q.one(sql`select version, listed, likes from profiles_notes where note_id = ${noteId} for update`)
}

export const saveNote = (q: Queryable, noteId: NoteId, version: number, listed: boolean) =>
  q.run(sql`update profiles_notes set version = ${version}, listed = ${listed} where note_id = ${noteId}`)

export const addLikes = (q: Queryable, noteId: NoteId, change: number) =>
  q.run(sql`update profiles_notes set likes = likes + ${change} where note_id = ${noteId}`)

/** An erased note's row stays as a mark, so that late news of it counts nothing. */
export const eraseNote = (q: Queryable, noteId: NoteId) =>
  q.run(sql`update profiles_notes set version = 2147483647, listed = false, likes = 0 where note_id = ${noteId}`)

export const deletePerson = async (q: Queryable, userId: UserId): Promise<void> => {
  await q.run(sql`delete from profiles_notes where user_id = ${userId}`)
  await q.run(sql`delete from profiles_counts where user_id = ${userId}`)
}
