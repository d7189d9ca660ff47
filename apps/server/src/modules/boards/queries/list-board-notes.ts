import { decodeMoment, type Moment, toPage } from '@cinnabar/kernel/cursor'
import type { BoardId, NoteId } from '@cinnabar/kernel/ids'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { BoardsDeps } from '../index.ts'
import { findNotes } from '../store/board-notes.ts'
import { seeBoard } from './see-board.ts'

type PageQuery = { cursor?: string | undefined; limit: number }
type Collected = { noteId: NoteId; at: Date }

const toPosition = (after: Moment | undefined) =>
  after === undefined ? null : { at: after.at.toISOString(), noteId: after.id }

/** Notes out of the viewer's sight are left out, so a page may be short while more follow. */
const present = async (
  { notes, platform }: BoardsDeps,
  viewer: Viewer | null,
  query: PageQuery,
  find: (after: Moment | undefined) => Promise<Collected[]>,
) => {
  const after = query.cursor === undefined ? undefined : decodeMoment(query.cursor)
  if (query.cursor !== undefined && after === undefined) return refuse('invalid_cursor')
  const rows = await find(after)
  const page = toPage(
    rows,
    query.limit,
    (row) => [row.at.getTime(), row.noteId],
    (row) => row,
  )
  const cards = await notes.visibleNotes(
    platform.db,
    viewer,
    page.items.map((row) => row.noteId),
  )
  const at = new Map(page.items.map((row) => [row.noteId, row.at]))
  return {
    items: cards.flatMap((card) => {
      const collectedAt = at.get(card.id)
      return collectedAt === undefined ? [] : [{ ...card, collectedAt: collectedAt.toISOString() }]
    }),
    nextCursor: page.nextCursor,
  }
}

export const listBoardNotes = (deps: BoardsDeps) => async (id: BoardId, query: PageQuery, viewer: Viewer | null) => {
  const { db } = deps.platform
  const board = await seeBoard(deps, db, id, viewer)
  if (board === undefined) return refuse('not_found')
  return present(deps, viewer, query, async (after) => {
    const rows = await findNotes(db, id, after, query.limit + 1)
    return rows.map((row) => ({ noteId: row.note_id, at: row.added_at }))
  })
}

export const listCollects = (deps: BoardsDeps) => (query: PageQuery, viewer: Viewer) =>
  present(deps, viewer, query, (after) =>
    deps.notes.collectedBy(deps.platform.db, viewer.id, toPosition(after), query.limit + 1),
  )
