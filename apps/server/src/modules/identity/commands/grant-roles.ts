import type { UserId } from '@cinnabar/kernel/ids'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Role, Viewer } from '@cinnabar/kernel/viewer'
import { newId } from '../../../platform/ids/ids.ts'
import type { Platform } from '../../../platform/module.ts'
import { canGrantRoles } from '../policy.ts'
import type { Recognition } from '../queries/identify.ts'
import { insertAudit, lockOperators, lockPerson, type PersonRow, setRoles } from '../store/people.ts'

/** Sets a person's roles. All operators are locked first, so that two cannot depose each other and leave none. */
export const grantRoles =
  ({ db, clock }: Pick<Platform, 'db' | 'clock'>, recognition: Recognition) =>
  (viewer: Viewer, userId: UserId, wished: readonly Role[]) =>
    db.transaction(async (tx) => {
      if (!canGrantRoles(viewer)) return refuse('forbidden')
      const operators = await lockOperators(tx)
      const person = await lockPerson(tx, userId)
      if (person === undefined || person.status === 'gone') return refuse('not_found')
      const roles = [...new Set(wished)].sort()
      if (operators.includes(userId) && operators.length === 1 && !roles.includes('operator'))
        return refuse('last_operator')
      const at = clock.now()
      await setRoles(tx, userId, roles, at)
      await insertAudit(tx, {
        id: newId(),
        subjectId: userId,
        actorId: viewer.id,
        action: 'roles-set',
        detail: { from: person.roles, to: roles },
        at,
      })
      tx.afterCommit(() => recognition.forget(userId))
      const after: PersonRow = { ...person, roles }
      return after
    })
