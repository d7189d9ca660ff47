import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Db } from '../../../platform/database/database.ts'
import { canManageAccount } from '../policy.ts'
import type { Recognition } from '../queries/identify.ts'
import { deleteSession, deleteSessions } from '../store/sessions.ts'

export const endSession = (db: Db, recognition: Recognition) => async (viewer: Viewer, id: string) => {
  if (!canManageAccount(viewer)) return refuse('forbidden')
  if ((await deleteSession(db, viewer.id, id)) === 0) return refuse('not_found')
  recognition.forget(viewer.id)
  return undefined
}

/** Ends every session but the one asking. */
export const endOtherSessions =
  (db: Db, recognition: Recognition) => async (viewer: Viewer, currentToken: string | null) => {
    if (!canManageAccount(viewer)) return refuse('forbidden')
    const ended = await deleteSessions(db, viewer.id, currentToken)
    recognition.forget(viewer.id)
    return { ended }
  }
