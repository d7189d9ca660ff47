import type { BoardId, UserId } from '@cinnabar/kernel/ids'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Queryable } from '../../../platform/database/database.ts'
import type { BoardsDeps } from '../index.ts'
import { canSeeBoard } from '../policy.ts'
import { type BoardRow, findBoard } from '../store/boards.ts'
import { factsOf } from '../views.ts'

export const isBlockedWith = async (
  { graph }: BoardsDeps,
  db: Queryable,
  viewer: Viewer | null,
  otherId: UserId,
): Promise<boolean> => {
  if (viewer === null || viewer.id === otherId) return false
  const relations = await graph.relationsOf(db, viewer.id, [otherId])
  return relations.get(otherId)?.blockedEither ?? false
}

/** A board that the viewer may see; undefined also where it is somebody's secret. */
export const seeBoard = async (
  deps: BoardsDeps,
  db: Queryable,
  id: BoardId,
  viewer: Viewer | null,
): Promise<BoardRow | undefined> => {
  const row = await findBoard(db, id)
  if (row === undefined) return undefined
  const blocked = await isBlockedWith(deps, db, viewer, row.owner_id)
  return canSeeBoard(viewer?.id ?? null, factsOf(row), blocked) ? row : undefined
}
