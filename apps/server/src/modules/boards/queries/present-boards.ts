import type { Board } from '@cinnabar/contracts/boards'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Queryable } from '../../../platform/database/database.ts'
import type { BoardsDeps } from '../index.ts'
import { findLatestNotes } from '../store/board-notes.ts'
import type { BoardRow } from '../store/boards.ts'
import { toBoard } from '../views.ts'

const covers = 4
/** Some of the latest may be out of the viewer's sight. */
const lookedAt = 8

/** Three questions, however many boards. A board whose owner is gone is left out. */
export const presentBoards = async (
  { graph, notes }: BoardsDeps,
  db: Queryable,
  rows: readonly BoardRow[],
  viewer: Viewer | null,
): Promise<Board[]> => {
  if (rows.length === 0) return []
  const owners = await graph.personCards(
    db,
    rows.map((row) => row.owner_id),
  )
  const latest = await findLatestNotes(
    db,
    rows.map((row) => row.id),
    lookedAt,
  )
  const cards = await notes.visibleNotes(db, viewer, [...new Set(latest.map((row) => row.note_id))])
  const coverOf = new Map(cards.map((card) => [card.id, card.cover]))
  return rows.flatMap((row) => {
    const owner = owners.get(row.owner_id)
    if (owner === undefined) return []
    const seen = latest.filter((one) => one.board_id === row.id).flatMap((one) => coverOf.get(one.note_id) ?? [])
    return [toBoard(row, viewer?.id ?? null, owner, seen.slice(0, covers))]
  })
}

export const presentBoard = async (deps: BoardsDeps, db: Queryable, row: BoardRow, viewer: Viewer): Promise<Board> => {
  const [board] = await presentBoards(deps, db, [row], viewer)
  if (board === undefined) throw new Error(`The owner of board ${row.id} is gone`)
  return board
}
