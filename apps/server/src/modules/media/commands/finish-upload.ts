import type { MediaId } from '@cinnabar/kernel/ids'
import { type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Tx } from '../../../platform/database/database.ts'
import type { Platform } from '../../../platform/module.ts'
import { processPicture } from '../jobs/process-picture.ts'
import { processVideo } from '../jobs/process-video.ts'
import { lockMedia, type MediaRow, moveMedia } from '../store.ts'

/** Puts the work for an item in its lane: a long video never holds up a picture. */
export const enqueueWork = async (platform: Platform, tx: Tx, item: Pick<MediaRow, 'id' | 'kind'>): Promise<void> => {
  const job = item.kind === 'video' ? processVideo : processPicture
  await platform.jobs.enqueue(tx, job, { id: item.id }, { key: item.id })
}

/** All bytes are here. */
export const finishUpload =
  (platform: Platform) =>
  (id: MediaId): Promise<MediaRow | Refusal<'not_found' | 'quality_too_low'>> =>
    platform.db.transaction(async (tx) => {
      const item = await lockMedia(tx, id)
      if (item === undefined || item.state !== 'receiving') return refuse('not_found')
      if (item.received_bytes === 0 || item.kind === null)
        return refuse('quality_too_low', { detail: 'The file is empty' })
      await moveMedia(tx, id, 'received', platform.clock.now(), { progress: 0 })
      await enqueueWork(platform, tx, item)
      return { ...item, state: 'received' }
    })
