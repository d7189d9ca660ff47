import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { newId } from '../../../platform/ids/ids.ts'
import { sendLetter } from '../../../platform/mail/send-letter.ts'
import type { Platform } from '../../../platform/module.ts'
import { personSuspended } from '../events.ts'
import { canManageAccount } from '../policy.ts'
import type { Passwords } from '../providers/passwords.ts'
import type { Recognition } from '../queries/identify.ts'
import { composeLetter } from '../rules/letters.ts'
import type { DeletionGuard } from '../rules/ports.ts'
import { findPassword, insertAudit, lockOperators, lockPerson, setLeaving } from '../store/people.ts'
import { deleteSessions } from '../store/sessions.ts'

const graceDays = 14

type Deps = Pick<Platform, 'db' | 'clock' | 'events' | 'jobs' | 'config'>

/** Signs the person out everywhere and hides them at once; the data go when the grace is over. */
export const requestDeletion =
  (
    { db, clock, events, jobs, config }: Deps,
    passwords: Passwords,
    recognition: Recognition,
    guards: () => readonly DeletionGuard[],
  ) =>
  async (viewer: Viewer, password: string | undefined) => {
    if (!canManageAccount(viewer)) return refuse('forbidden')
    const hash = await findPassword(db, viewer.id)
    if (hash !== null && !(await passwords.verify({ hash, password: password ?? '' })))
      return refuse('wrong_credentials')
    return db.transaction(async (tx) => {
      const operators = await lockOperators(tx)
      const person = await lockPerson(tx, viewer.id)
      if (person === undefined || person.status !== 'active') return refuse('forbidden')
      const open: string[] =
        operators.includes(viewer.id) && operators.length === 1 ? ['the last operator of this install'] : []
      for (const guard of guards()) {
        const obligation = await guard.obligation(tx, viewer.id)
        if (obligation !== undefined) open.push(obligation)
      }
      if (open.length > 0) return refuse('obligations_open', { open })
      const at = clock.now()
      const dueAt = new Date(at.getTime() + graceDays * 86_400_000)
      await setLeaving(tx, viewer.id, dueAt, at)
      await deleteSessions(tx, viewer.id, null)
      await insertAudit(tx, {
        id: newId(),
        subjectId: viewer.id,
        actorId: viewer.id,
        action: 'deletion-asked',
        detail: { dueAt: dueAt.toISOString() },
        at,
      })
      await events.emit(tx, personSuspended, viewer.id, { userId: viewer.id, suspended: true })
      await jobs.enqueue(
        tx,
        sendLetter,
        composeLetter('leaving', person.email, person.language, {
          name: person.name,
          date: dueAt.toISOString().slice(0, 10),
          link: `${config.PUBLIC_URL}/sign-in`,
        }),
      )
      tx.afterCommit(() => recognition.forget(viewer.id))
      return { dueAt: dueAt.toISOString() }
    })
  }
