import type { UserId } from '@cinnabar/kernel/ids'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { noteSettingsChanged } from '../events.ts'
import type { NotesDeps } from '../index.ts'
import { findSettings, type SettingsRow, saveSettings } from '../store/versions.ts'

export type NoteSettings = { likesVisible: boolean; doNotRecommend: boolean }

const settingsView = (row: SettingsRow): NoteSettings => ({
  likesVisible: row.likes_visible,
  doNotRecommend: row.do_not_recommend,
})

export const readSettings =
  ({ platform }: NotesDeps) =>
  async (userId: UserId): Promise<NoteSettings> =>
    settingsView(await findSettings(platform.db, userId))

export const changeSettings =
  ({ platform }: NotesDeps) =>
  (viewer: Viewer, settings: NoteSettings): Promise<NoteSettings> =>
    platform.db.transaction(async (tx) => {
      const before = await findSettings(tx, viewer.id)
      await saveSettings(tx, viewer.id, {
        likes_visible: settings.likesVisible,
        do_not_recommend: settings.doNotRecommend,
      })
      if (before.do_not_recommend !== settings.doNotRecommend)
        await platform.events.emit(tx, noteSettingsChanged, viewer.id, {
          authorId: viewer.id,
          doNotRecommend: settings.doNotRecommend,
        })
      return settings
    })
