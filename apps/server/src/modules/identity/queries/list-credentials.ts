import type { UserId } from '@cinnabar/kernel/ids'
import type { Db } from '../../../platform/database/database.ts'
import type { Platform } from '../../../platform/module.ts'
import { listKeys, listSessions } from '../store/sessions.ts'
import { keyView, sessionView } from '../views.ts'

export const listSessionsOf =
  ({ db, clock }: Pick<Platform, 'db' | 'clock'>) =>
  async (userId: UserId, currentToken: string | null) => ({
    items: (await listSessions(db, userId, clock.now())).map((row) => sessionView(row, currentToken)),
  })

export const listKeysOf = (db: Db) => async (userId: UserId) => ({ items: (await listKeys(db, userId)).map(keyView) })
