import { join } from 'node:path'
import type { MediaFailure, Rendition } from '@cinnabar/contracts/media'
import type { MediaId } from '@cinnabar/kernel/ids'
import { z } from 'zod'
import { defineJob, type JobWorker, work } from '../../../platform/jobs/job.ts'
import type { Platform } from '../../../platform/module.ts'
import { completeMedia, type Made, showCard } from '../commands/settle-media.ts'
import type { EncodeRequest, PictureFacts } from '../providers/encode-request.ts'
import { fetchUpload, publishFile } from '../providers/media-files.ts'
import type { PictureEncoder } from '../providers/picture-encoder.ts'
import { sourceOf } from '../rules/source-types.ts'
import { runMediaJob } from './media-job.ts'

export const processPicture = defineJob('media.process-picture', z.object({ id: z.string() }), {
  lane: 'media',
  attempts: 3,
  timeoutSeconds: 90,
})

/** Encodes a picture and stores each file as it comes; `onCard` hears of the first ones. */
export const makeRenditions = async (
  { storage }: Platform,
  encoder: PictureEncoder,
  item: { id: MediaId; token: string },
  request: EncodeRequest,
  onCard: (made: Made) => Promise<void>,
  signal: AbortSignal,
): Promise<Made | MediaFailure> => {
  let facts: PictureFacts | undefined
  const renditions: Rendition[] = []
  const made = (): Made => {
    if (facts === undefined) throw new Error('The encoder told no facts')
    return { ...facts, renditions: [...renditions] }
  }
  const refused = await encoder.encode(
    request,
    async (step) => {
      if (step.kind === 'facts') facts = step.facts
      else if (step.kind === 'card') await onCard(made())
      else {
        const { path: _path, ...file } = step.file
        await publishFile(storage, item, step.file)
        renditions.push({ ...file, url: '' })
      }
    },
    signal,
  )
  return refused ?? made()
}

export const processingPictures = (platform: Platform, encoder: PictureEncoder): JobWorker =>
  work(processPicture, ({ id }, run) =>
    runMediaJob(platform, id as MediaId, run, async (item, directory, signal) => {
      const source = sourceOf(item.source_type ?? undefined)
      if (source === undefined) return 'unsupported_media'
      const input = join(directory, 'original')
      await fetchUpload(platform.storage, item.id, item.part_count, input)
      const request: EncodeRequest = { input, format: source.format, directory, plan: 'full' }
      const made = await makeRenditions(
        platform,
        encoder,
        item,
        request,
        (card) => showCard(platform, item.id, card, 0.5),
        signal,
      )
      if (typeof made === 'string') return made
      await completeMedia(platform, item.id, made)
      return undefined
    }),
  )
