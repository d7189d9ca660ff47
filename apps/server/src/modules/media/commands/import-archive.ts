import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { alternativeText, mediaKind, mediaLimits } from '@cinnabar/contracts/media'
import { id, timestamp } from '@cinnabar/contracts/shapes'
import { isRefusal } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { fileTypeFromBuffer } from 'file-type'
import { z } from 'zod'
import type { Platform } from '../../../platform/module.ts'
import { makeRenditions } from '../jobs/process-picture.ts'
import type { PictureEncoder } from '../providers/picture-encoder.ts'
import { inWorkDirectory } from '../providers/work-directory.ts'
import { sourceOf } from '../rules/source-types.ts'
import { findMedia, insertReadyPicture } from '../store.ts'
import { beginUpload, newToken } from './begin-upload.ts'
import { dropMedia } from './delete-media.ts'
import { finishUpload } from './finish-upload.ts'
import { receiveUpload } from './receive-upload.ts'

const archived = z.object({
  id: id('media'),
  kind: mediaKind,
  alt: alternativeText,
  createdAt: timestamp,
  file: z.string(),
})
const archive = z.object({ media: z.array(archived).max(50_000) })
type Archived = z.output<typeof archived>

const longestMilliseconds = 60_000

/**
 * Brings the media of an archive back under their own ids, so that its notes find them. Pictures are ready when it ends,
 * written anew as every stranger's are; videos are worked on after it. What is here already is left as it is.
 */
export const importArchive = (platform: Platform, encoder: PictureEncoder) => {
  const bringPicture = (viewer: Viewer, item: Archived, bytes: Buffer, format: string): Promise<boolean> =>
    inWorkDirectory(platform.config, async (directory) => {
      const input = join(directory, 'original')
      await writeFile(input, bytes)
      const made = { id: item.id, token: newToken() }
      const request = { input, format, directory, plan: 'plain' } as const
      const signal = AbortSignal.timeout(longestMilliseconds)
      const picture = await makeRenditions(platform, encoder, made, request, async () => {}, signal)
      if (typeof picture === 'string') return false
      const at = new Date(Math.min(Date.parse(item.createdAt), platform.clock.now().getTime()))
      const row = { ...made, ...picture, ownerId: viewer.id, alt: item.alt, at, unusedSince: platform.clock.now() }
      return (await insertReadyPicture(platform.db, row)) === 1
    })

  const bringVideo = async (viewer: Viewer, item: Archived, bytes: Buffer): Promise<boolean> => {
    const begun = await beginUpload(platform)(viewer, {
      id: item.id,
      alt: item.alt,
      posterId: null,
      declaredBytes: bytes.length,
    })
    if (isRefusal(begun)) return false
    const received = await receiveUpload(platform)(
      { id: begun, offset: 0, partCount: 0, kind: null, hint: 'video' },
      Readable.from([bytes]),
    )
    if (!isRefusal(received) && !isRefusal(await finishUpload(platform)(begun))) return true
    await platform.db.transaction((tx) => dropMedia(platform, tx, [begun]))
    return false
  }

  return async (viewer: Viewer, data: unknown, files: ReadonlyMap<string, Buffer>): Promise<number> => {
    const read = archive.safeParse(data)
    if (!read.success) return 0
    let brought = 0
    for (const item of read.data.media) {
      const bytes = files.get(item.file)
      if (bytes === undefined || (await findMedia(platform.db, item.id)) !== undefined) continue
      const source = sourceOf((await fileTypeFromBuffer(bytes.subarray(0, 65_536)))?.mime)
      if (source === undefined || source.kind !== item.kind || bytes.length > mediaLimits[source.kind].bytes) continue
      const isBrought =
        source.kind === 'picture'
          ? await bringPicture(viewer, item, bytes, source.format)
          : await bringVideo(viewer, item, bytes)
      if (isBrought) brought += 1
    }
    return brought
  }
}
