import { randomBytes } from 'node:crypto'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { newId } from '../../../platform/ids/ids.ts'
import type { Platform } from '../../../platform/module.ts'
import { canManageAccount } from '../policy.ts'
import { hashKey, type Recognition } from '../queries/identify.ts'
import { keyPrefix } from '../rules/credential.ts'
import { lockPerson } from '../store/people.ts'
import { deleteKey, insertKey, listKeys } from '../store/sessions.ts'
import { keyView } from '../views.ts'

const mostKeys = 20

/** 256 random bits, of which only a hash is kept; the answer is the one time the key is seen. */
export const createKey =
  ({ db, clock }: Pick<Platform, 'db' | 'clock'>) =>
  (viewer: Viewer, wish: { name: string; scopes: readonly ('read' | 'write')[] }) =>
    db.transaction(async (tx) => {
      if (!canManageAccount(viewer)) return refuse('forbidden')
      // The row lock makes the count below hold against a second request at the same moment.
      await lockPerson(tx, viewer.id)
      if ((await listKeys(tx, viewer.id)).length >= mostKeys) return refuse('limit_reached', { most: mostKeys })
      const key = `${keyPrefix}${randomBytes(32).toString('base64url')}`
      const scopes = [...new Set(wish.scopes.includes('write') ? (['read', 'write'] as const) : (['read'] as const))]
      const row = await insertKey(tx, {
        id: newId(),
        userId: viewer.id,
        name: wish.name,
        hash: hashKey(key),
        start: key.slice(0, 10),
        scopes,
        at: clock.now(),
      })
      return { ...keyView(row), key }
    })

export const revokeKey =
  ({ db }: Pick<Platform, 'db'>, recognition: Recognition) =>
  async (viewer: Viewer, id: string) => {
    if (!canManageAccount(viewer)) return refuse('forbidden')
    if ((await deleteKey(db, viewer.id, id)) === 0) return refuse('not_found')
    recognition.forget(viewer.id)
    return undefined
  }
