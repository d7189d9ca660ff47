import { join } from 'node:path'
import type { Rendition, VideoFacts } from '@cinnabar/contracts/media'
import type { MediaId } from '@cinnabar/kernel/ids'
import { z } from 'zod'
import { defineJob, type JobWorker, work } from '../../../platform/jobs/job.ts'
import type { Platform } from '../../../platform/module.ts'
import { completeMedia, showCard, showProgress } from '../commands/settle-media.ts'
import type { Transcoder } from '../providers/ffmpeg.ts'
import { fetchUpload, publishFile } from '../providers/media-files.ts'
import type { PictureEncoder } from '../providers/picture-encoder.ts'
import { publicName } from '../rules/media-names.ts'
import { sourceOf } from '../rules/source-types.ts'
import { planLadder } from '../rules/video-plan.ts'
import type { MediaRow } from '../store.ts'
import { keepVideo } from './keep-video.ts'
import { runMediaJob } from './media-job.ts'
import { makeRenditions } from './process-picture.ts'

export const processVideo = defineJob('media.process-video', z.object({ id: z.string() }), {
  lane: 'video',
  attempts: 2,
  timeoutSeconds: 3_600,
})

export type VideoTools = { encoder: PictureEncoder; transcoder: () => Promise<Transcoder | undefined> }

const cardProgress = 0.15
const stepSeconds = 1

/** Passes on progress at most once a second, and never after `end`. */
const paced = (platform: Platform, item: MediaRow) => {
  let last = 0
  let running = Promise.resolve()
  return {
    tell: (progress: number) => {
      const now = performance.now()
      if (now - last < stepSeconds * 1_000) return
      last = now
      running = running.then(() => showProgress(platform, item, progress))
    },
    end: () => running,
  }
}

const transcodeVideo = async (
  platform: Platform,
  encoder: PictureEncoder,
  transcoder: Transcoder,
  item: MediaRow,
  directory: string,
  signal: AbortSignal,
) => {
  const input = { path: join(directory, 'original'), demuxer: sourceOf(item.source_type ?? undefined)?.format ?? 'mov' }
  const source = await transcoder.probe(input, signal)
  if (typeof source === 'string') return source

  const still = join(directory, 'poster.png')
  await transcoder.poster(input, source, still, signal)
  const request = { input: still, format: 'png', directory, plan: 'full' } as const
  const poster = await makeRenditions(
    platform,
    encoder,
    item,
    request,
    (card) => showCard(platform, item.id, card, cardProgress),
    signal,
  )
  if (typeof poster === 'string') return poster

  const preview = { name: 'preview.mp4', type: 'video/mp4', path: join(directory, 'preview.mp4') }
  await transcoder.preview(input, source, preview.path, signal)
  await publishFile(platform.storage, item, preview)

  const rungs = planLadder(source)
  const progress = paced(platform, item)
  const onSeconds = (seconds: number) =>
    progress.tell(cardProgress + (0.95 - cardProgress) * Math.min(1, seconds / source.durationSeconds))
  await transcoder.hls(input, source, rungs, { directory, prefix: item.token }, onSeconds, signal)
  await progress.end()

  const renditions: Rendition[] = [...poster.renditions]
  const publish = (name: string, type: string) =>
    publishFile(platform.storage, item, { name, type, path: join(directory, publicName(item.token, name)) })
  for (const rung of rungs) {
    const bytes = await publish(`${rung.name}.mp4`, 'video/mp4')
    renditions.push({
      name: `${rung.name}.mp4`,
      type: 'video/mp4',
      url: '',
      width: rung.width,
      height: rung.height,
      bytes,
    })
    await publish(`${rung.name}.m3u8`, 'application/vnd.apple.mpegurl')
  }
  await publish('master.m3u8', 'application/vnd.apple.mpegurl')

  const video: VideoFacts = {
    hls: 'master.m3u8',
    file: `${(rungs[1] ?? rungs[0])?.name ?? '360'}.mp4`,
    poster: poster.renditions.find((rendition) => rendition.type === 'image/jpeg')?.name ?? null,
    preview: preview.name,
    durationSeconds: source.durationSeconds,
    hasSound: source.hasSound,
  }
  await completeMedia(platform, item.id, { ...poster, width: source.width, height: source.height, renditions }, video)
  return undefined
}

export const processingVideos = (platform: Platform, { encoder, transcoder }: VideoTools): JobWorker =>
  work(processVideo, ({ id }, run) =>
    runMediaJob(platform, id as MediaId, run, async (item, directory, signal) => {
      await fetchUpload(platform.storage, item.id, item.part_count, join(directory, 'original'))
      const tool = await transcoder()
      return tool === undefined
        ? keepVideo(platform, encoder, item, directory, signal)
        : transcodeVideo(platform, encoder, tool, item, directory, signal)
    }),
  )
