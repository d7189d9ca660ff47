import type { UserId } from '@cinnabar/kernel/ids'
import { refuse } from '@cinnabar/kernel/refusals'
import { personFollowed } from '../events.ts'
import type { GraphDeps } from '../index.ts'
import { mayFollow } from '../policy.ts'
import { relationChangeOf } from '../queries/get-relation-change.ts'
import { isPersonHere } from '../queries/is-person-here.ts'
import { addFollow, changeTotals, lockPair, totalsOf } from '../store/edges.ts'
import { findRelations } from '../store/relations.ts'

/** `at` is given by the seed only, which plays a past. */
export const followPerson =
  (deps: GraphDeps) =>
  (viewerId: UserId, otherId: UserId, at = deps.platform.clock.now()) =>
    deps.platform.db.transaction(async (tx) => {
      if (!(await isPersonHere(deps, tx, otherId))) return refuse('not_found')
      await lockPair(tx, viewerId, otherId)
      const [relation] = await findRelations(tx, viewerId, [otherId])
      const totals = await totalsOf(tx, [viewerId])
      const refused = mayFollow({
        viewerId,
        otherId,
        blockedEither: relation?.blocks === true || relation?.blocked_by === true,
        following: totals.get(viewerId)?.following ?? 0,
      })
      if (refused !== undefined) return refused
      if ((await addFollow(tx, viewerId, otherId, at)) === 1) {
        await changeTotals(tx, [
          { personId: viewerId, followers: 0, following: 1 },
          { personId: otherId, followers: 1, following: 0 },
        ])
        const told = { followerId: viewerId, followedId: otherId, at: at.toISOString() }
        await deps.platform.events.emit(tx, personFollowed, otherId, told)
      }
      return relationChangeOf(tx, viewerId, otherId)
    })
