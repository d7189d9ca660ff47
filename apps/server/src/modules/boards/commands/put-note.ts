import type { BoardId, NoteId } from '@cinnabar/kernel/ids'
import { isRefusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Tx } from '../../../platform/database/database.ts'
import type { BoardsDeps } from '../index.ts'
import { boardNotesLimit } from '../policy.ts'
import { presentBoard } from '../queries/present-boards.ts'
import { addNote, removeNote } from '../store/board-notes.ts'
import { findBoard, findBoardsHolding, findDefault, lockBoardsOf } from '../store/boards.ts'

const answer = async (deps: BoardsDeps, viewer: Viewer, boardId: BoardId, collected: boolean) => {
  const board = await findBoard(deps.platform.db, boardId)
  if (board === undefined) return refuse('not_found')
  return { board: await presentBoard(deps, deps.platform.db, board, viewer), viewer: { collected } }
}

/** The owner's board, held. */
const holdOwn = async (tx: Tx, viewer: Viewer, id: BoardId) => {
  await lockBoardsOf(tx, viewer.id)
  const board = await findBoard(tx, id)
  return board?.owner_id === viewer.id ? board : refuse('not_found')
}

/** Collects the note in the same transaction. On a board of its own it leaves the default one, which holds the rest. */
export const putNote =
  (deps: BoardsDeps) =>
  async (viewer: Viewer, boardId: BoardId, noteId: NoteId, at = deps.platform.clock.now()) => {
    const done = await deps.platform.db.transaction(async (tx) => {
      const board = await holdOwn(tx, viewer, boardId)
      if (isRefusal(board)) return board
      if (board.notes >= boardNotesLimit) return refuse('limit_reached', { limit: boardNotesLimit })
      await addNote(tx, boardId, viewer.id, noteId, at)
      const home = board.is_default ? undefined : await findDefault(tx, viewer.id)
      if (home !== undefined) await removeNote(tx, home.id, noteId)
      const collected = await deps.notes.collect(tx, viewer, noteId, at)
      if (!isRefusal(collected)) return undefined
      return collected.code === 'blocked' ? refuse('blocked') : refuse('not_found')
    })
    return isRefusal(done) ? done : answer(deps, viewer, boardId, true)
  }

/** Off its last board a note is collected no longer. */
export const takeNote = (deps: BoardsDeps) => async (viewer: Viewer, boardId: BoardId, noteId: NoteId) => {
  const left = await deps.platform.db.transaction(async (tx) => {
    const board = await holdOwn(tx, viewer, boardId)
    if (isRefusal(board)) return board
    await removeNote(tx, boardId, noteId)
    const holding = await findBoardsHolding(tx, viewer.id, noteId)
    // A note that is gone for good has nothing left to let go of.
    if (holding.length === 0) await deps.notes.uncollect(tx, viewer, noteId)
    return holding.length
  })
  return isRefusal(left) ? left : answer(deps, viewer, boardId, left > 0)
}

export const moveNote =
  (deps: BoardsDeps) => async (viewer: Viewer, fromId: BoardId, noteId: NoteId, toId: BoardId) => {
    const done = await deps.platform.db.transaction(async (tx) => {
      const [from, to] = [await holdOwn(tx, viewer, fromId), await holdOwn(tx, viewer, toId)]
      if (isRefusal(from)) return from
      if (isRefusal(to)) return to
      if (fromId === toId) return undefined
      if (to.notes >= boardNotesLimit) return refuse('limit_reached', { limit: boardNotesLimit })
      if ((await removeNote(tx, fromId, noteId)) === 0) return refuse('not_found')
      await addNote(tx, toId, viewer.id, noteId, deps.platform.clock.now())
      return undefined
    })
    return isRefusal(done) ? done : answer(deps, viewer, toId, true)
  }
