import type { MediaId } from '@cinnabar/kernel/ids'
import { type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Platform } from '../../../platform/module.ts'
import { canSeeMedia } from '../policy.ts'
import { findMedia, type MediaRow } from '../store.ts'

export const getMyMedia =
  ({ db }: Platform) =>
  async (viewer: Viewer, id: MediaId): Promise<MediaRow | Refusal<'not_found'>> => {
    const item = await findMedia(db, id)
    return item !== undefined && canSeeMedia(viewer, item) ? item : refuse('not_found')
  }
