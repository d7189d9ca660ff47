import { randomBytes } from 'node:crypto'
import type { UserId } from '@cinnabar/kernel/ids'
import { newId } from '../../../platform/ids/ids.ts'
import type { Platform } from '../../../platform/module.ts'
import { sessionTerm } from '../rules/session-term.ts'
import { insertSession } from '../store/sessions.ts'

/** A bearer token for a person, with no password asked: for the demo's seed and for tests. */
export const openSession =
  ({ db, clock }: Pick<Platform, 'db' | 'clock'>) =>
  async (userId: UserId): Promise<string> => {
    const at = clock.now()
    const token = randomBytes(24).toString('base64url')
    await insertSession(db, { id: newId(), userId, token, at, expiresAt: new Date(at.getTime() + sessionTerm) })
    return token
  }
