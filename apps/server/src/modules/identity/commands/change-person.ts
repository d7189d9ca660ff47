import type { UserId } from '@cinnabar/kernel/ids'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Tx } from '../../../platform/database/database.ts'
import type { Platform } from '../../../platform/module.ts'
import { personRenamed } from '../events.ts'
import type { Recognition } from '../queries/identify.ts'
import { judgeHandle, mayChangeHandleAt } from '../rules/handle.ts'
import { findByHandle, lockHandle, lockPerson, type PersonChange, updatePerson } from '../store/people.ts'
import { personOf, toldOf } from '../views.ts'

export type { PersonChange } from '../store/people.ts'

/** Changes what others see of a person, in the caller's transaction. Whether a picture is theirs the caller has checked. */
export const changePerson =
  ({ clock, events }: Pick<Platform, 'clock' | 'events'>, recognition: Recognition) =>
  async (tx: Tx, id: UserId, change: PersonChange) => {
    const before = await lockPerson(tx, id)
    if (before === undefined || before.status === 'gone') return refuse('not_found')
    const at = clock.now()
    if (change.handle !== undefined && change.handle !== before.handle) {
      const verdict = judgeHandle(change.handle)
      if (verdict.reason !== null) return refuse('already_taken', { field: 'handle', reason: verdict.reason })
      const freeAt = mayChangeHandleAt(before.handle_changed_at)
      if (freeAt > at) return refuse('too_soon', { field: 'handle', at: freeAt.toISOString() })
      await lockHandle(tx, change.handle)
      if ((await findByHandle(tx, change.handle)) !== undefined) return refuse('already_taken', { field: 'handle' })
    }
    const after = await updatePerson(tx, id, change, at)
    const [was, is] = [toldOf(before), toldOf(after)]
    if (JSON.stringify(was) !== JSON.stringify(is)) await events.emit(tx, personRenamed, id, is)
    tx.afterCommit(() => recognition.forget(id))
    return personOf(after)
  }
