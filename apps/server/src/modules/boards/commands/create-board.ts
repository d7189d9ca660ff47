import type { BoardVisibility } from '@cinnabar/contracts/boards'
import { isRefusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Tx } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/ids.ts'
import type { BoardsDeps } from '../index.ts'
import { boardLimit } from '../policy.ts'
import { presentBoard } from '../queries/present-boards.ts'
import { type BoardRow, countBoards, findDefault, insertBoard, lockBoardsOf } from '../store/boards.ts'

export type BoardInput = { title: string; description: string; visibility: BoardVisibility }

export const wordsRefused = async ({ safety }: BoardsDeps, tx: Tx, words: { title: string; description: string }) => {
  const reasons = await safety.review(tx, [
    { field: 'title', text: words.title },
    { field: 'body', text: words.description },
  ])
  return reasons.length === 0 ? undefined : refuse('objectionable', { reasons })
}

/** `at` is given by the seed only, which plays a past. */
export const createBoard =
  (deps: BoardsDeps) =>
  async (viewer: Viewer, input: BoardInput, at = deps.platform.clock.now()) => {
    const { db } = deps.platform
    const row = await db.transaction(async (tx) => {
      await lockBoardsOf(tx, viewer.id)
      if ((await countBoards(tx, viewer.id)) >= boardLimit) return refuse('limit_reached', { limit: boardLimit })
      const refused = await wordsRefused(deps, tx, input)
      if (refused !== undefined) return refused
      return insertBoard(tx, { ...input, id: newId<'board'>(), owner_id: viewer.id, is_default: false }, at)
    })
    return isRefusal(row) ? row : presentBoard(deps, db, row, viewer)
  }

/** The default board of a person whose boards are held; made when first needed, private, and named by the browser. */
export const ensureDefault = async (tx: Tx, ownerId: Viewer['id'], at: Date): Promise<BoardRow> =>
  (await findDefault(tx, ownerId)) ??
  insertBoard(
    tx,
    { id: newId<'board'>(), owner_id: ownerId, title: '', description: '', visibility: 'private', is_default: true },
    at,
  )
