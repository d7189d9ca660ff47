import type { UserId } from '@cinnabar/kernel/ids'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Tx } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/ids.ts'
import type { Platform } from '../../../platform/module.ts'
import { personSuspended } from '../events.ts'
import { canSuspend } from '../policy.ts'
import type { Recognition } from '../queries/identify.ts'
import { insertAudit, lockOperators, lockPerson, type PersonRow, setActive, setSuspension } from '../store/people.ts'
import { deleteSessions } from '../store/sessions.ts'

type Suspension = { reason: string; until: Date | null }

type Deps = Pick<Platform, 'db' | 'clock' | 'events'>

/** In the caller's transaction: the person is out at once, everywhere. */
export const suspendPerson =
  ({ clock, events }: Deps, recognition: Recognition) =>
  async (tx: Tx, viewer: Viewer, userId: UserId, { reason, until }: Suspension) => {
    const operators = await lockOperators(tx)
    const person = await lockPerson(tx, userId)
    if (person === undefined || person.status === 'gone') return refuse('not_found')
    if (!canSuspend(viewer, person)) return refuse('forbidden')
    if (operators.includes(userId) && operators.length === 1) return refuse('last_operator')
    const at = clock.now()
    if (until !== null && until <= at) return refuse('wrong_state', { detail: 'The end lies in the past' })
    await setSuspension(tx, userId, reason, until, at)
    await deleteSessions(tx, userId, null)
    await insertAudit(tx, {
      id: newId(),
      subjectId: userId,
      actorId: viewer.id,
      action: 'suspended',
      detail: { reason, until: until?.toISOString() ?? null },
      at,
    })
    await events.emit(tx, personSuspended, userId, { userId, suspended: true })
    tx.afterCommit(() => recognition.forget(userId))
    const after: PersonRow = { ...person, status: 'suspended', suspended_reason: reason, suspended_until: until }
    return after
  }

export const restorePerson =
  ({ clock, events }: Deps, recognition: Recognition) =>
  async (tx: Tx, viewer: Viewer, userId: UserId) => {
    const person = await lockPerson(tx, userId)
    if (person === undefined || person.status === 'gone') return refuse('not_found')
    if (!canSuspend(viewer, person)) return refuse('forbidden')
    if (person.status !== 'suspended') return refuse('wrong_state', { status: person.status })
    const at = clock.now()
    await setActive(tx, userId, at)
    await insertAudit(tx, { id: newId(), subjectId: userId, actorId: viewer.id, action: 'restored', detail: {}, at })
    await events.emit(tx, personSuspended, userId, { userId, suspended: false })
    tx.afterCommit(() => recognition.forget(userId))
    const after: PersonRow = {
      ...person,
      status: 'active',
      suspended_reason: null,
      suspended_until: null,
      deletion_due_at: null,
    }
    return after
  }
