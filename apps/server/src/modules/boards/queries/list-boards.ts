import { decodeMoment, toPage } from '@cinnabar/kernel/cursor'
import type { BoardId, NoteId, UserId } from '@cinnabar/kernel/ids'
import { isRefusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { BoardsDeps } from '../index.ts'
import { findBoardsHolding, findBoardsOf } from '../store/boards.ts'
import { presentBoards } from './present-boards.ts'
import { isBlockedWith, seeBoard } from './see-board.ts'

type PageQuery = { cursor?: string | undefined; limit: number }

export const listBoardsOf = (deps: BoardsDeps) => async (ownerId: UserId, query: PageQuery, viewer: Viewer | null) => {
  const { db } = deps.platform
  const owner = await deps.identity.personById(db, ownerId)
  if (owner === undefined || owner.status === 'gone') return refuse('not_found')
  if (await isBlockedWith(deps, db, viewer, ownerId)) return refuse('not_found')
  const after = query.cursor === undefined ? undefined : decodeMoment(query.cursor)
  if (query.cursor !== undefined && after === undefined) return refuse('invalid_cursor')
  const onlyPublic = viewer?.id !== ownerId
  const rows = await findBoardsOf(db, { ownerId, onlyPublic, after, limit: query.limit + 1 })
  const page = toPage(
    rows,
    query.limit,
    (row) => [row.updated_at.getTime(), row.id],
    (row) => row,
  )
  return { items: await presentBoards(deps, db, page.items, viewer), nextCursor: page.nextCursor }
}

export const listMyBoards = (deps: BoardsDeps) => {
  const list = listBoardsOf(deps)
  return async (query: PageQuery & { noteId?: NoteId | undefined }, viewer: Viewer) => {
    const page = await list(viewer.id, query, viewer)
    if (isRefusal(page)) return page.code === 'not_found' ? { items: [], nextCursor: null } : refuse('invalid_cursor')
    const holding = query.noteId === undefined ? [] : await findBoardsHolding(deps.platform.db, viewer.id, query.noteId)
    const held = new Set(holding)
    return { ...page, items: page.items.map((board) => ({ ...board, holds: held.has(board.id) })) }
  }
}

export const getBoard = (deps: BoardsDeps) => async (id: BoardId, viewer: Viewer | null) => {
  const { db } = deps.platform
  const row = await seeBoard(deps, db, id, viewer)
  const [board] = row === undefined ? [] : await presentBoards(deps, db, [row], viewer)
  return board ?? refuse('not_found')
}
