import type { MediaId, UserId } from '@cinnabar/kernel/ids'
import { type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Tx } from '../../../platform/database/database.ts'
import type { Platform } from '../../../platform/module.ts'
import { removeFiles } from '../jobs/remove-files.ts'
import { canEditMedia } from '../policy.ts'
import { storedUnder, uploadedUnder } from '../rules/media-names.ts'
import { deleteMedia as deleteRows, findIdsOf, isUsed, lockMedia } from '../store.ts'

/** Rows go now, files right after the commit. */
export const dropMedia = async (platform: Platform, tx: Tx, ids: readonly MediaId[]): Promise<void> => {
  await deleteRows(tx, ids)
  for (const id of ids)
    for (const prefix of [storedUnder(id), uploadedUnder(id)]) await platform.jobs.enqueue(tx, removeFiles, { prefix })
}

export const deleteMedia =
  (platform: Platform) =>
  (viewer: Viewer, id: MediaId): Promise<undefined | Refusal<'not_found' | 'wrong_state'>> =>
    platform.db.transaction(async (tx) => {
      const item = await lockMedia(tx, id)
      if (item === undefined || !canEditMedia(viewer, item)) return refuse('not_found')
      if (await isUsed(tx, id)) return refuse('wrong_state', { detail: 'Something still shows this' })
      await dropMedia(platform, tx, [id])
      return undefined
    })

const batch = 200

/** A person is gone, and with them everything they uploaded. */
export const deleteMediaOf = async (platform: Platform, tx: Tx, ownerId: UserId): Promise<void> => {
  for (let ids = await findIdsOf(tx, ownerId, batch); ids.length > 0; ids = await findIdsOf(tx, ownerId, batch))
    await dropMedia(
      platform,
      tx,
      ids.map((row) => row.id),
    )
}
