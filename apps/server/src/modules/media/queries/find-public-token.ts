import type { MediaId } from '@cinnabar/kernel/ids'
import type { Platform } from '../../../platform/module.ts'
import { findMedia } from '../store.ts'

/** The token in a medium's public names; undefined before its card is ready and after it failed. */
export const findPublicToken =
  ({ db }: Platform) =>
  async (id: MediaId): Promise<string | undefined> => {
    const item = await findMedia(db, id)
    return item?.state === 'ready' || item?.state === 'card-ready' ? item.token : undefined
  }
