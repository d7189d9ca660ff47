import type { BoardId } from '@cinnabar/kernel/ids'
import { isRefusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { BoardsDeps } from '../index.ts'
import { canDeleteBoard } from '../policy.ts'
import { presentBoard } from '../queries/present-boards.ts'
import { addNote, findOnlyHere } from '../store/board-notes.ts'
import { deleteBoard, findBoard, lockBoardsOf, updateBoard } from '../store/boards.ts'
import { factsOf } from '../views.ts'
import { type BoardInput, ensureDefault, wordsRefused } from './create-board.ts'

type Change = { [Field in keyof BoardInput]?: BoardInput[Field] | undefined }

export const changeBoard = (deps: BoardsDeps) => async (viewer: Viewer, id: BoardId, change: Change) => {
  const { db, clock } = deps.platform
  const row = await db.transaction(async (tx) => {
    await lockBoardsOf(tx, viewer.id)
    const board = await findBoard(tx, id)
    if (board === undefined || board.owner_id !== viewer.id) return refuse('not_found')
    const words = { title: change.title ?? board.title, description: change.description ?? board.description }
    const refused = await wordsRefused(deps, tx, words)
    if (refused !== undefined) return refused
    return updateBoard(tx, id, { ...words, visibility: change.visibility ?? board.visibility }, clock.now())
  })
  return isRefusal(row) ? row : presentBoard(deps, db, row, viewer)
}

/** Nothing that was collected is lost with its board: what lies on no other goes to the default one. */
export const removeBoard =
  ({ platform }: BoardsDeps) =>
  (viewer: Viewer, id: BoardId) =>
    platform.db.transaction(async (tx) => {
      await lockBoardsOf(tx, viewer.id)
      const board = await findBoard(tx, id)
      if (board === undefined || board.owner_id !== viewer.id) return refuse('not_found')
      if (!canDeleteBoard(viewer.id, factsOf(board))) return refuse('wrong_state', { reason: 'default' })
      const left = await findOnlyHere(tx, id, viewer.id)
      if (left.length > 0) {
        const home = await ensureDefault(tx, viewer.id, platform.clock.now())
        for (const note of left) await addNote(tx, home.id, viewer.id, note.note_id, note.added_at)
      }
      await deleteBoard(tx, id)
      return undefined
    })
