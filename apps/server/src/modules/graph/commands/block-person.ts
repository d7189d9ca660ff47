import type { UserId } from '@cinnabar/kernel/ids'
import { refuse } from '@cinnabar/kernel/refusals'
import { personBlocked } from '../events.ts'
import type { GraphDeps } from '../index.ts'
import { mayShun } from '../policy.ts'
import { relationChangeOf } from '../queries/get-relation-change.ts'
import { isPersonHere } from '../queries/is-person-here.ts'
import { addBlock, lockPair } from '../store/edges.ts'
import { countShunned } from '../store/relations.ts'
import { endFollow } from './unfollow-person.ts'

/** A block ends the follows of both sides. */
export const blockPerson = (deps: GraphDeps) => (viewerId: UserId, otherId: UserId) =>
  deps.platform.db.transaction(async (tx) => {
    if (!(await isPersonHere(deps, tx, otherId))) return refuse('not_found')
    await lockPair(tx, viewerId, otherId)
    const refused = mayShun(viewerId, otherId, (await countShunned(tx, viewerId)).blocks)
    if (refused !== undefined) return refused
    const at = deps.platform.clock.now()
    if ((await addBlock(tx, viewerId, otherId, at)) === 1) {
      // In the order of ids, as all changes of totals are.
      const [first, second] = viewerId < otherId ? [viewerId, otherId] : [otherId, viewerId]
      await endFollow(deps, tx, first, second)
      await endFollow(deps, tx, second, first)
      const told = { blockerId: viewerId, blockedId: otherId, at: at.toISOString() }
      await deps.platform.events.emit(tx, personBlocked, otherId, told)
    }
    return relationChangeOf(tx, viewerId, otherId)
  })
