import type { BoardVisibility } from '@cinnabar/contracts/boards'
import type { Moment } from '@cinnabar/kernel/cursor'
import type { BoardId, NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Queryable, Tx } from '../../../platform/database/database.ts'
import { empty, sql } from '../../../platform/database/sql.ts'

export type BoardRow = {
  id: BoardId
  owner_id: UserId
  title: string
  description: string
  visibility: BoardVisibility
  is_default: boolean
  notes: number
  created_at: Date
  updated_at: Date
}

const columns = sql`id, owner_id, title, description, visibility, is_default, notes, created_at, updated_at`

/** All that changes a person's boards goes one after the other: two boards are changed together and counted. */
export const lockBoardsOf = async (tx: Tx, ownerId: UserId): Promise<void> => {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`boards ${ownerId}`}, 0))`)
}

export const findBoard = (db: Queryable, id: BoardId): Promise<BoardRow | undefined> =>
  db.maybe<BoardRow>(sql`select ${columns} from boards_items where id = ${id}`)

export const findDefault = (db: Queryable, ownerId: UserId): Promise<BoardRow | undefined> =>
  db.maybe<BoardRow>(sql`select ${columns} from boards_items where owner_id = ${ownerId} and is_default`)

export const countBoards = async (db: Queryable, ownerId: UserId): Promise<number> =>
  (await db.one<{ count: number }>(sql`select count(*) as count from boards_items where owner_id = ${ownerId}`)).count

export type NewBoard = Pick<BoardRow, 'id' | 'owner_id' | 'title' | 'description' | 'visibility' | 'is_default'>

export const insertBoard = (tx: Tx, board: NewBoard, at: Date): Promise<BoardRow> =>
  tx.one<BoardRow>(sql`
    insert into boards_items (id, owner_id, title, description, visibility, is_default, created_at, updated_at)
    values (${board.id}, ${board.owner_id}, ${board.title}, ${board.description}, ${board.visibility},
            ${board.is_default}, ${at}, ${at})
    returning ${columns}`)

export const updateBoard = (
  tx: Tx,
  id: BoardId,
  change: Pick<BoardRow, 'title' | 'description' | 'visibility'>,
  at: Date,
): Promise<BoardRow> =>
  tx.one<BoardRow>(sql`
    update boards_items set title = ${change.title}, description = ${change.description},
      visibility = ${change.visibility}, updated_at = ${at}
    where id = ${id} returning ${columns}`)

export const deleteBoard = (tx: Tx, id: BoardId): Promise<number> =>
  tx.run(sql`delete from boards_items where id = ${id}`)

type Ask = { ownerId: UserId; onlyPublic: boolean; after: Moment | undefined; limit: number }

export const findBoardsOf = (db: Queryable, { ownerId, onlyPublic, after, limit }: Ask): Promise<BoardRow[]> =>
  db.rows<BoardRow>(sql`
    select ${columns} from boards_items where owner_id = ${ownerId} ${onlyPublic ? sql`and visibility = 'public'` : empty}
      ${after === undefined ? empty : sql`and (updated_at, id) < (${after.at}, ${after.id}::uuid)`}
    order by updated_at desc, id desc limit ${limit}`)

export const findBoardsHolding = async (db: Queryable, ownerId: UserId, noteId: NoteId): Promise<BoardId[]> => {
  const rows = await db.rows<{ board_id: BoardId }>(sql`
    select board_id from boards_notes where owner_id = ${ownerId} and note_id = ${noteId}`)
  return rows.map((row) => row.board_id)
}

/** A person left: their boards go with all that was on them. */
export const forgetBoardsOf = (tx: Tx, ownerId: UserId): Promise<number> =>
  tx.run(sql`delete from boards_items where owner_id = ${ownerId}`)
