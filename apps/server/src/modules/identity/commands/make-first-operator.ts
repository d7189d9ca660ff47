import { isRefusal } from '@cinnabar/kernel/refusals'
import { newId } from '../../../platform/ids/ids.ts'
import type { Platform } from '../../../platform/module.ts'
import { findByEmail, insertAudit, lockOperators, lockPerson, setRoles } from '../store/people.ts'
import type { createPerson } from './create-person.ts'

/** At boot: `OPERATOR_EMAIL` becomes an operator where there is none yet. An account that exists keeps its password. */
export const makeFirstOperator =
  (
    { db, clock, config, log }: Pick<Platform, 'db' | 'clock' | 'config' | 'log'>,
    join: ReturnType<typeof createPerson>,
  ) =>
  async (): Promise<void> => {
    const { OPERATOR_EMAIL: email, OPERATOR_PASSWORD: password } = config
    if (email === undefined || password === undefined) return
    if ((await db.transaction(lockOperators)).length > 0) return
    const existing = await findByEmail(db, email)
    const joined =
      existing?.id ?? (await join({ handle: 'operator', name: 'Operator', email, password, emailVerified: true }))
    const id = isRefusal(joined)
      ? await join({ handle: `operator_${newId().slice(-6)}`, name: 'Operator', email, password, emailVerified: true })
      : joined
    if (isRefusal(id)) {
      // Another node of this install was quicker with the same address.
      log.info('the first operator was made by another process')
      return
    }
    await db.transaction(async (tx) => {
      if ((await lockOperators(tx)).length > 0) return
      const person = await lockPerson(tx, id)
      const at = clock.now()
      await setRoles(tx, id, [...new Set([...(person?.roles ?? []), 'operator' as const])], at)
      await insertAudit(tx, {
        id: newId(),
        subjectId: id,
        actorId: null,
        action: 'roles-set',
        detail: { to: ['operator'], by: 'environment' },
        at,
      })
    })
  }
