import type { UserId } from '@cinnabar/kernel/ids'
import { type Refusal, refuse } from '@cinnabar/kernel/refusals'
import { newId } from '../../../platform/ids/ids.ts'
import { sendLetter } from '../../../platform/mail/send-letter.ts'
import type { Platform } from '../../../platform/module.ts'
import { personSuspended } from '../events.ts'
import { composeLetter } from '../rules/letters.ts'
import { insertAudit, lockPerson, setActive } from '../store/people.ts'

/** What a sign-in means for the account: who was leaving stays, a lapsed suspension ends, any other keeps the door shut. */
export const admitPerson =
  ({ db, clock, events, jobs }: Pick<Platform, 'db' | 'clock' | 'events' | 'jobs'>) =>
  (userId: UserId): Promise<'admitted' | Refusal<'suspended'>> =>
    db.transaction(async (tx) => {
      const person = await lockPerson(tx, userId)
      const at = clock.now()
      if (person === undefined || person.status === 'gone') return refuse('suspended')
      if (person.status === 'active') return 'admitted'
      if (person.status === 'suspended') {
        const until = person.suspended_until
        if (until === null || until > at)
          return refuse('suspended', { reason: person.suspended_reason, until: until?.toISOString() ?? null })
      } else {
        await jobs.enqueue(
          tx,
          sendLetter,
          composeLetter('staying', person.email, person.language, { name: person.name }),
        )
      }
      await setActive(tx, userId, at)
      await events.emit(tx, personSuspended, userId, { userId, suspended: false })
      const action = person.status === 'leaving' ? 'deletion-cancelled' : 'suspension-lapsed'
      await insertAudit(tx, { id: newId(), subjectId: userId, actorId: userId, action, detail: {}, at })
      return 'admitted'
    })
