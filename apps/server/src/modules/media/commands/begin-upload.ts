import { randomBytes } from 'node:crypto'
import type { MediaId } from '@cinnabar/kernel/ids'
import { type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { newId } from '../../../platform/ids/ids.ts'
import type { Platform } from '../../../platform/module.ts'
import { isOwner } from '../policy.ts'
import { unusedLimit } from '../rules/media-state.ts'
import { countUnused, findMedia, insertMedia } from '../store.ts'

export type Begun = { id?: MediaId; alt: string; posterId: MediaId | null; declaredBytes: number | null }

export const newToken = (): string => randomBytes(9).toString('hex')

/** Opens an item that bytes may then be sent to. */
export const beginUpload =
  ({ db, clock }: Platform) =>
  async (viewer: Viewer, begun: Begun): Promise<MediaId | Refusal<'limit_reached' | 'not_found'>> =>
    db.transaction(async (tx) => {
      if ((await countUnused(tx, viewer.id)) >= unusedLimit)
        return refuse('limit_reached', { limit: unusedLimit, of: 'unused media' })
      if (begun.posterId !== null) {
        const poster = await findMedia(tx, begun.posterId)
        if (poster === undefined || !isOwner(viewer, poster) || poster.kind !== 'picture')
          return refuse('not_found', { posterId: begun.posterId })
      }
      const id = begun.id ?? newId<'media'>()
      await insertMedia(tx, {
        id,
        ownerId: viewer.id,
        token: newToken(),
        alt: begun.alt,
        posterId: begun.posterId,
        declaredBytes: begun.declaredBytes,
        at: clock.now(),
      })
      return id
    })
