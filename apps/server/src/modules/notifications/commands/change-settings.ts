import type { NotificationSettings } from '@cinnabar/contracts/notifications'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { NotificationsDeps } from '../index.ts'
import { saveSettings } from '../store/settings.ts'

export const changeSettings =
  ({ platform: { db } }: NotificationsDeps) =>
  async (viewer: Viewer, settings: NotificationSettings): Promise<NotificationSettings> => {
    await saveSettings(db, viewer.id, settings)
    return settings
  }
