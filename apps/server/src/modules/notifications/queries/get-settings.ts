import type { Viewer } from '@cinnabar/kernel/viewer'
import type { NotificationsDeps } from '../index.ts'
import { settingsOf } from '../store/settings.ts'

export const getSettings =
  ({ platform: { db } }: NotificationsDeps) =>
  (viewer: Viewer) =>
    settingsOf(db, viewer.id)
