import type { UserId } from '@cinnabar/kernel/ids'
import type { GraphDeps } from '../index.ts'
import { relationChangeOf } from '../queries/get-relation-change.ts'
import { lockPair, removeBlock } from '../store/edges.ts'

export const unblockPerson =
  ({ platform }: GraphDeps) =>
  (viewerId: UserId, otherId: UserId) =>
    platform.db.transaction(async (tx) => {
      await lockPair(tx, viewerId, otherId)
      await removeBlock(tx, viewerId, otherId)
      return relationChangeOf(tx, viewerId, otherId)
    })
