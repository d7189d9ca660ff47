import type {
  MediaCard,
  MediaProgress,
  MediaView,
  operatedMedia,
  Rendition,
  VideoFacts,
} from '@cinnabar/contracts/media'
import type { z } from 'zod'
import { publicPath } from './rules/media-names.ts'
import { isRetryable, publicStatus } from './rules/media-state.ts'
import type { MediaRow } from './store.ts'

/** Worn until the picture's own colour is known. */
const neutral = '#d9d5cf'

const withAddress = (row: MediaRow, rendition: Rendition): Rendition => ({
  ...rendition,
  url: publicPath(row.id, row.token, rendition.name),
})

const addressOf = (row: MediaRow, name: string | null): string | null =>
  name === null ? null : publicPath(row.id, row.token, name)

const videoOf = (row: MediaRow): VideoFacts | null =>
  row.video && {
    ...row.video,
    hls: addressOf(row, row.video.hls),
    file: addressOf(row, row.video.file),
    poster: addressOf(row, row.video.poster),
    preview: addressOf(row, row.video.preview),
  }

const isStill = (rendition: Rendition): boolean =>
  rendition.type.startsWith('image/') && rendition.name !== 'animated.webp'

const srcsetOf = (renditions: readonly Rendition[], type: string): string =>
  renditions
    .filter((rendition) => rendition.type === type && isStill(rendition))
    .sort((one, other) => one.width - other.width)
    .map((rendition) => `${rendition.url} ${rendition.width}w`)
    .join(', ')

const byWidth = (one: Rendition, other: Rendition) => other.width - one.width

/** JPEG where it was made, since that is what everything can show; else the largest WebP. */
const plainAddress = (renditions: readonly Rendition[]): string | null => {
  const jpeg = renditions.find((rendition) => rendition.type === 'image/jpeg')
  const webp = renditions.filter((rendition) => rendition.type === 'image/webp' && isStill(rendition)).sort(byWidth)[0]
  return (jpeg ?? webp)?.url ?? null
}

export const viewMedia = (row: MediaRow): MediaView => ({
  id: row.id,
  kind: row.kind,
  status: publicStatus(row.state),
  progress: row.state === 'ready' ? 1 : Math.min(row.progress, 0.99),
  reason: row.state === 'failed' ? row.reason : null,
  alt: row.alt,
  width: row.width,
  height: row.height,
  color: row.color,
  thumbhash: row.thumbhash,
  renditions: row.renditions.map((rendition) => withAddress(row, rendition)),
  video: videoOf(row),
  createdAt: row.created_at.toISOString(),
  can: { retry: row.state === 'failed' && isRetryable(row.reason), delete: row.unused_since !== null },
})

export const viewCard = (row: MediaRow): MediaCard => {
  const renditions = row.renditions.map((rendition) => withAddress(row, rendition))
  return {
    id: row.id,
    kind: row.kind ?? 'picture',
    status: publicStatus(row.state),
    url: plainAddress(renditions),
    srcset: { avif: srcsetOf(renditions, 'image/avif'), webp: srcsetOf(renditions, 'image/webp') },
    width: row.width ?? 0,
    height: row.height ?? 0,
    color: row.color ?? neutral,
    thumbhash: row.thumbhash ?? '',
    alt: row.alt,
    animated: renditions.find((rendition) => rendition.name === 'animated.webp')?.url ?? null,
    video: videoOf(row),
  }
}

export const viewProgress = (row: Pick<MediaRow, 'id' | 'state' | 'progress' | 'reason'>): MediaProgress => ({
  id: row.id,
  status: publicStatus(row.state),
  progress: row.state === 'ready' ? 1 : row.progress,
  reason: row.state === 'failed' ? row.reason : null,
})

export const viewForOperator = (row: MediaRow): z.input<typeof operatedMedia> => ({
  id: row.id,
  ownerId: row.owner_id,
  kind: row.kind,
  state: row.state,
  reason: row.reason,
  attempts: row.attempts,
  lastError: row.last_error,
  receivedBytes: row.received_bytes,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
})
