import { notificationSettings } from '@cinnabar/contracts/notifications'
import type { ExportContributor } from '../../identity/index.ts'
import type { NotificationsDeps } from '../index.ts'
import { saveSettings, settingsOf } from '../store/settings.ts'

/** What was told is a shadow of others' doings; a person's own are the choices. */
export const archiveSettings = ({ platform }: NotificationsDeps): ExportContributor => ({
  name: 'notifications',
  export: async (personId) => ({ data: await settingsOf(platform.db, personId) }),
  import: async (viewer, data) => {
    const given = notificationSettings.parse(data)
    if (JSON.stringify(await settingsOf(platform.db, viewer.id)) === JSON.stringify(given)) return 0
    await saveSettings(platform.db, viewer.id, given)
    return 1
  },
})
