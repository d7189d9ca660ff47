import type { UserId } from '@cinnabar/kernel/ids'
import type { Tx } from '../../../platform/database/database.ts'
import { personUnfollowed } from '../events.ts'
import type { GraphDeps } from '../index.ts'
import { relationChangeOf } from '../queries/get-relation-change.ts'
import { changeTotals, lockPair, removeFollow } from '../store/edges.ts'

/** Ends one follow inside a transaction that holds the pair; answers whether there was one. */
export const endFollow = async (
  { platform }: GraphDeps,
  tx: Tx,
  followerId: UserId,
  followedId: UserId,
): Promise<boolean> => {
  if ((await removeFollow(tx, followerId, followedId)) === 0) return false
  await changeTotals(tx, [
    { personId: followerId, followers: 0, following: -1 },
    { personId: followedId, followers: -1, following: 0 },
  ])
  const told = { followerId, followedId, at: platform.clock.now().toISOString() }
  await platform.events.emit(tx, personUnfollowed, followedId, told)
  return true
}

export const unfollowPerson = (deps: GraphDeps) => (viewerId: UserId, otherId: UserId) =>
  deps.platform.db.transaction(async (tx) => {
    await lockPair(tx, viewerId, otherId)
    await endFollow(deps, tx, viewerId, otherId)
    return relationChangeOf(tx, viewerId, otherId)
  })
