import type { UserId } from '@cinnabar/kernel/ids'
import { refuse } from '@cinnabar/kernel/refusals'
import type { GraphDeps } from '../index.ts'
import { mayShun } from '../policy.ts'
import { relationChangeOf } from '../queries/get-relation-change.ts'
import { isPersonHere } from '../queries/is-person-here.ts'
import { addMute, removeMute } from '../store/edges.ts'
import { countShunned } from '../store/relations.ts'

/** Nothing is told of a mute: the other person must not learn of it. */
export const mutePerson = (deps: GraphDeps) => (viewerId: UserId, otherId: UserId) =>
  deps.platform.db.transaction(async (tx) => {
    if (!(await isPersonHere(deps, tx, otherId))) return refuse('not_found')
    const refused = mayShun(viewerId, otherId, (await countShunned(tx, viewerId)).mutes)
    if (refused !== undefined) return refused
    await addMute(tx, viewerId, otherId, deps.platform.clock.now())
    return relationChangeOf(tx, viewerId, otherId)
  })

export const unmutePerson =
  ({ platform }: GraphDeps) =>
  (viewerId: UserId, otherId: UserId) =>
    platform.db.transaction(async (tx) => {
      await removeMute(tx, viewerId, otherId)
      return relationChangeOf(tx, viewerId, otherId)
    })
