import type { Moment } from '@cinnabar/kernel/cursor'
import type { BoardId, NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Queryable, Tx } from '../../../platform/database/database.ts'
import { empty, sql } from '../../../platform/database/sql.ts'

/** Puts a note on a board and counts it; 0 when it was there. */
export const addNote = async (tx: Tx, boardId: BoardId, ownerId: UserId, noteId: NoteId, at: Date): Promise<number> => {
  const added = await tx.run(sql`
    insert into boards_notes (board_id, note_id, owner_id, added_at) values (${boardId}, ${noteId}, ${ownerId}, ${at})
    on conflict do nothing`)
  if (added === 1)
    await tx.run(sql`
      update boards_items set notes = notes + 1, updated_at = greatest(updated_at, ${at}) where id = ${boardId}`)
  return added
}

export const removeNote = async (tx: Tx, boardId: BoardId, noteId: NoteId): Promise<number> => {
  const removed = await tx.run(sql`delete from boards_notes where board_id = ${boardId} and note_id = ${noteId}`)
  if (removed === 1) await tx.run(sql`update boards_items set notes = notes - 1 where id = ${boardId}`)
  return removed
}

/** Takes a note off all boards of its collector. */
export const removeNoteOfOwner = (tx: Tx, ownerId: UserId, noteId: NoteId): Promise<number> =>
  tx.run(sql`
    with gone as (delete from boards_notes where owner_id = ${ownerId} and note_id = ${noteId} returning board_id)
    update boards_items set notes = notes - 1 from gone where id = gone.board_id`)

/** Boards are held in the order of their ids: two notes erased at once may lie on the same boards. */
export const removeNoteEverywhere = (tx: Tx, noteId: NoteId): Promise<number> =>
  tx.run(sql`
    with gone as (delete from boards_notes where note_id = ${noteId} returning board_id),
         mine as (select b.id from boards_items b join gone on gone.board_id = b.id order by b.id for update of b)
    update boards_items b set notes = b.notes - 1 from mine where b.id = mine.id`)

/** Notes of a board that lie on no other board of its owner. */
export const findOnlyHere = async (db: Queryable, boardId: BoardId, ownerId: UserId): Promise<BoardNoteRow[]> =>
  db.rows<BoardNoteRow>(sql`
    select here.note_id, here.added_at from boards_notes here
    where here.board_id = ${boardId} and not exists (
      select from boards_notes other
      where other.owner_id = ${ownerId} and other.note_id = here.note_id and other.board_id <> ${boardId})
    order by here.added_at`)

export type BoardNoteRow = { note_id: NoteId; added_at: Date }

export const findNotes = (
  db: Queryable,
  boardId: BoardId,
  after: Moment | undefined,
  limit: number,
): Promise<BoardNoteRow[]> =>
  db.rows<BoardNoteRow>(sql`
    select note_id, added_at from boards_notes where board_id = ${boardId}
      ${after === undefined ? empty : sql`and (added_at, note_id) < (${after.at}, ${after.id}::uuid)`}
    order by added_at desc, note_id desc limit ${limit}`)

/** The latest notes of each of a page of boards: one index walk a board, one statement in all. */
export const findLatestNotes = (
  db: Queryable,
  boardIds: readonly BoardId[],
  each: number,
): Promise<{ board_id: BoardId; note_id: NoteId }[]> =>
  db.rows<{ board_id: BoardId; note_id: NoteId }>(sql`
    select board.id as board_id, latest.note_id from unnest(${boardIds}::uuid[]) as board(id)
    cross join lateral (
      select note_id, added_at from boards_notes where board_id = board.id
      order by added_at desc, note_id desc limit ${each}) as latest
    order by latest.added_at desc, latest.note_id desc`)
