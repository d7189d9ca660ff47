import type { UserId } from '@cinnabar/kernel/ids'
import { type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Role } from '@cinnabar/kernel/viewer'
import { newId } from '../../../platform/ids/ids.ts'
import type { Platform } from '../../../platform/module.ts'
import { personJoined } from '../events.ts'
import type { Passwords } from '../providers/passwords.ts'
import { saveJoiningConsents } from '../store/consents.ts'
import { findByEmail, insertPassword, insertPerson, lockHandle } from '../store/people.ts'

export type JoiningPerson = {
  handle: string
  name: string
  email: string
  /** Without one the person cannot sign in by password. */
  password?: string
  language?: string
  bio?: string
  place?: string
  roles?: readonly Role[]
  emailVerified?: boolean
  /** When they joined; now unless told. */
  at?: Date
}

/** One row, one way to sign in and one event, together; the unique indexes decide a race for a handle or an address. */
export const createPerson =
  ({ db, clock, events }: Pick<Platform, 'db' | 'clock' | 'events'>, passwords: Passwords) =>
  async (person: JoiningPerson): Promise<UserId | Refusal<'already_taken'>> => {
    const hash = person.password === undefined ? undefined : await passwords.hash(person.password)
    return db.transaction(async (tx) => {
      const id = newId<'user'>()
      const at = person.at ?? clock.now()
      const language = person.language ?? 'en'
      await lockHandle(tx, person.handle)
      const inserted = await insertPerson(tx, {
        id,
        handle: person.handle,
        name: person.name,
        email: person.email,
        emailVerified: person.emailVerified ?? false,
        language,
        bio: person.bio ?? '',
        place: person.place ?? '',
        roles: person.roles ?? [],
        at,
      })
      if (inserted === 0) {
        const sameAddress = await findByEmail(tx, person.email)
        return refuse('already_taken', { field: sameAddress === undefined ? 'handle' : 'email' })
      }
      if (hash !== undefined) await insertPassword(tx, newId(), id, hash, at)
      await saveJoiningConsents(tx, id, at)
      await events.emit(tx, personJoined, id, {
        userId: id,
        handle: person.handle,
        name: person.name,
        picture: null,
        language,
      })
      return id
    })
  }
