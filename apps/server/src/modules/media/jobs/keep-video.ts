import { createWriteStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { MediaFailure, Rendition, VideoFacts } from '@cinnabar/contracts/media'
import type { Platform } from '../../../platform/module.ts'
import { completeMedia, type Made, showCard } from '../commands/settle-media.ts'
import { publishFile } from '../providers/media-files.ts'
import type { PictureEncoder } from '../providers/picture-encoder.ts'
import { storageKey } from '../rules/media-names.ts'
import { forgetMetadata, judgeMovie, type PlainVideo } from '../rules/mp4-boxes.ts'
import { findMedia, type MediaRow } from '../store.ts'
import { makeRenditions } from './process-picture.ts'

const largestMovieBox = 64 * 1_024 * 1_024

type Span = { type: string; start: number; size: number }

/** The outermost boxes, read by their headers alone: the pictures themselves may be hundreds of megabytes. */
const outermost = async (file: FileHandle): Promise<Span[]> => {
  const { size: total } = await file.stat()
  const spans: Span[] = []
  const header = Buffer.alloc(16)
  for (let start = 0; start + 8 <= total; ) {
    await file.read(header, 0, 16, start)
    const short = header.readUInt32BE(0)
    const size = short === 1 ? Number(header.readBigUInt64BE(8)) : short === 0 ? total - start : short
    if (size < 8 || start + size > total) return []
    spans.push({ type: header.toString('latin1', 4, 8), start, size })
    start += size
  }
  return spans
}

/** Judges the file and takes out, in place, what it tells of its maker. */
const judgeAndForget = async (path: string): Promise<PlainVideo | MediaFailure> => {
  const file = await open(path, 'r+')
  try {
    const spans = await outermost(file)
    const movie = spans.find((span) => span.type === 'moov')
    if (movie === undefined || movie.size > largestMovieBox) return 'quality_too_low'
    let judged: PlainVideo | MediaFailure = 'quality_too_low'
    for (const span of spans) {
      if (!['moov', 'udta', 'meta', 'uuid'].includes(span.type) || span.size > largestMovieBox) continue
      const bytes = Buffer.alloc(span.size)
      await file.read(bytes, 0, span.size, span.start)
      if (span === movie) judged = judgeMovie(bytes)
      forgetMetadata(bytes)
      await file.write(bytes, 0, span.size, span.start)
    }
    return judged
  } finally {
    await file.close()
  }
}

const posterOf = async (
  platform: Platform,
  encoder: PictureEncoder,
  item: MediaRow,
  directory: string,
  signal: AbortSignal,
): Promise<Made | undefined> => {
  const poster = item.poster_id === null ? undefined : await findMedia(platform.db, item.poster_id)
  const largest = poster?.renditions
    .filter((file) => file.name.endsWith('0.webp'))
    .sort((one, other) => other.width - one.width)[0]
  if (poster === undefined || largest === undefined || poster.owner_id !== item.owner_id) return undefined
  const stored = await platform.storage.get(storageKey(poster.id, poster.token, largest.name))
  if (stored === undefined) return undefined
  const input = join(directory, 'poster.webp')
  await pipeline(stored.body, createWriteStream(input))
  const request = { input, format: 'webp', directory, plan: 'full' } as const
  const made = await makeRenditions(
    platform,
    encoder,
    item,
    request,
    (card) => showCard(platform, item.id, card, 0.5),
    signal,
  )
  return typeof made === 'string' ? undefined : made
}

/** Without a transcoder: a video that every browser plays anyway is kept, its metadata blanked; others are refused. */
export const keepVideo = async (
  platform: Platform,
  encoder: PictureEncoder,
  item: MediaRow,
  directory: string,
  signal: AbortSignal,
): Promise<MediaFailure | undefined> => {
  if (item.source_type === 'video/webm') return 'unsupported_media'
  const path = join(directory, 'original')
  const source = await judgeAndForget(path)
  if (typeof source === 'string') return source
  const poster = await posterOf(platform, encoder, item, directory, signal)
  const file = { name: 'video.mp4', type: 'video/mp4', path }
  const bytes = await publishFile(platform.storage, item, file)
  const { width, height } = source
  const renditions: Rendition[] = [
    ...(poster?.renditions ?? []),
    { name: file.name, type: file.type, url: '', width, height, bytes },
  ]
  const video: VideoFacts = {
    hls: null,
    file: file.name,
    poster: poster?.renditions.find((rendition) => rendition.type === 'image/jpeg')?.name ?? null,
    preview: null,
    durationSeconds: source.durationSeconds,
    hasSound: source.hasSound,
  }
  const looks =
    poster === undefined ? { color: '#d9d5cf', thumbhash: '' } : { color: poster.color, thumbhash: poster.thumbhash }
  await completeMedia(platform, item.id, { width, height, ...looks, renditions }, video)
  return undefined
}
