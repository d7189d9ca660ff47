import type { MediaId } from '@cinnabar/kernel/ids'
import { type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Platform } from '../../../platform/module.ts'
import { canEditMedia } from '../policy.ts'
import { lockMedia, type MediaRow, setAlt } from '../store.ts'

export const describeMedia =
  ({ db, clock }: Platform) =>
  (viewer: Viewer, id: MediaId, alt: string): Promise<MediaRow | Refusal<'not_found'>> =>
    db.transaction(async (tx) => {
      const item = await lockMedia(tx, id)
      if (item === undefined || !canEditMedia(viewer, item)) return refuse('not_found')
      await setAlt(tx, id, alt, clock.now())
      return { ...item, alt }
    })
