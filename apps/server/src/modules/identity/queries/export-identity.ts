import type { UserId } from '@cinnabar/kernel/ids'
import type { Platform } from '../../../platform/module.ts'
import { listConsents } from '../store/consents.ts'
import { findPerson } from '../store/people.ts'
import { listKeys, listSessions } from '../store/sessions.ts'
import { consentView, keyView, sessionView } from '../views.ts'

/** All that this module knows of a person but secrets: no password hash, no token, no second factor. */
export const exportIdentity =
  ({ db, clock }: Pick<Platform, 'db' | 'clock'>) =>
  async (userId: UserId) => {
    const person = await findPerson(db, userId)
    if (person === undefined) return { data: null }
    const consents = await listConsents(db, userId)
    const data = {
      profile: {
        handle: person.handle,
        name: person.name,
        bio: person.bio,
        place: person.place,
        links: person.links,
        language: person.language,
      },
      account: {
        email: person.email,
        emailVerified: person.email_verified,
        roles: person.roles,
        joinedAt: person.created_at.toISOString(),
      },
      consents: consents.map((row) => consentView(row.kind, row)),
      sessions: (await listSessions(db, userId, clock.now())).map((row) => sessionView(row, null)),
      keys: (await listKeys(db, userId)).map(keyView),
    }
    return { data }
  }
