import { isId, type MediaId } from '@cinnabar/kernel/ids'
import type { Platform } from '../../../platform/module.ts'
import { findMedia, type MediaRow } from '../store.ts'

export type UploadRow = MediaRow

/** The medium that a resumable upload fills; undefined when there is none, or the text is no id. */
export const findUpload =
  ({ db }: Platform) =>
  async (id: string): Promise<UploadRow | undefined> =>
    isId(id) ? findMedia(db, id as MediaId) : undefined
