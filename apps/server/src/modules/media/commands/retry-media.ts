import type { MediaId } from '@cinnabar/kernel/ids'
import { type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Platform } from '../../../platform/module.ts'
import { canRetryMedia } from '../policy.ts'
import { isRetryable } from '../rules/media-state.ts'
import { findMedia, lockMedia, type MediaRow, moveMedia } from '../store.ts'
import { enqueueWork } from './finish-upload.ts'

/** Only what failed through us: a file at fault stays at fault, and is not kept. */
export const retryMedia =
  (platform: Platform) =>
  (viewer: Viewer, id: MediaId): Promise<MediaRow | Refusal<'not_found' | 'wrong_state'>> =>
    platform.db.transaction(async (tx) => {
      const item = await lockMedia(tx, id)
      if (item === undefined || !canRetryMedia(viewer, item)) return refuse('not_found')
      if (item.state !== 'failed' || !isRetryable(item.reason))
        return refuse('wrong_state', { state: item.state, reason: item.reason })
      await moveMedia(tx, id, 'received', platform.clock.now(), { progress: 0 })
      await enqueueWork(platform, tx, item)
      return (await findMedia(tx, id)) ?? refuse('not_found')
    })
