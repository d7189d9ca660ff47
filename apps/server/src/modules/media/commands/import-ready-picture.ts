import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MediaId, UserId } from '@cinnabar/kernel/ids'
import { fileTypeFromBuffer } from 'file-type'
import { newId } from '../../../platform/ids/ids.ts'
import type { Platform } from '../../../platform/module.ts'
import { mediaReady } from '../events.ts'
import { makeRenditions } from '../jobs/process-picture.ts'
import type { PictureEncoder } from '../providers/picture-encoder.ts'
import { inWorkDirectory } from '../providers/work-directory.ts'
import { sourceOf } from '../rules/source-types.ts'
import { insertReadyPicture } from '../store.ts'
import { newToken } from './begin-upload.ts'

export type ReadyPicture = {
  ownerId: UserId
  /** A picture of our own making: PNG, or WebP of at most 1080 wide, which is kept as it is. */
  bytes: Buffer
  alt: string
  at?: Date
}

const longestMilliseconds = 60_000

/** Makes a ready picture at once, with what a card shows of it; for the demo world, never for strangers' files. */
export const importReadyPicture =
  (platform: Platform, encoder: PictureEncoder) =>
  ({ ownerId, bytes, alt, at = platform.clock.now() }: ReadyPicture): Promise<MediaId> =>
    inWorkDirectory(platform.config, async (directory) => {
      const item = { id: newId<'media'>(), token: newToken() }
      const source = sourceOf((await fileTypeFromBuffer(bytes.subarray(0, 65_536)))?.mime)
      if (source?.kind !== 'picture') throw new Error('Only pictures are imported')
      const input = join(directory, 'original')
      await writeFile(input, bytes)
      const request = { input, format: source.format, directory, plan: 'card' } as const
      const made = await makeRenditions(
        platform,
        encoder,
        item,
        request,
        async () => {},
        AbortSignal.timeout(longestMilliseconds),
      )
      if (typeof made === 'string') throw new Error(`The picture was not taken: ${made}`)
      await platform.db.transaction(async (tx) => {
        await insertReadyPicture(tx, { ...item, ...made, ownerId, alt, at, unusedSince: platform.clock.now() })
        await platform.events.emit(tx, mediaReady, item.id, { mediaId: item.id, ownerId, kind: 'picture' })
      })
      return item.id
    })
