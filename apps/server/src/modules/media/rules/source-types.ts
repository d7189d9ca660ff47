import type { MediaKind } from '../store.ts'

type Source = { kind: MediaKind /** ffmpeg's demuxer, or sharp's format. */; format: string }

/** What is taken, by the type that the bytes show. Everything else, SVG, PDF and HTML above all, is refused. */
const sources: Readonly<Record<string, Source>> = {
  'image/jpeg': { kind: 'picture', format: 'jpeg' },
  'image/png': { kind: 'picture', format: 'png' },
  'image/apng': { kind: 'picture', format: 'png' },
  'image/webp': { kind: 'picture', format: 'webp' },
  'image/avif': { kind: 'picture', format: 'heif' },
  'image/gif': { kind: 'picture', format: 'gif' },
  'video/mp4': { kind: 'video', format: 'mov' },
  'video/x-m4v': { kind: 'video', format: 'mov' },
  'video/quicktime': { kind: 'video', format: 'mov' },
  'video/webm': { kind: 'video', format: 'matroska' },
}

export const sourceOf = (type: string | undefined): Source | undefined =>
  type === undefined ? undefined : sources[type]

export const takenTypes = Object.keys(sources)
