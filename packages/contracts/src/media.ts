import { z } from 'zod'
import { endpoint, endpoints } from './endpoint.ts'
import { id, page, pageQuery, timestamp } from './shapes.ts'

export const mediaKind = z.enum(['picture', 'video'])
export const mediaStatus = z.enum(['processing', 'ready', 'failed'])

/** Why a file was not taken. The first four are the file's fault and a retry cannot help. */
export const mediaFailure = z.enum([
  'unsupported_media',
  'too_many_pixels',
  'quality_too_low',
  'too_long',
  'processing_failed',
])

/** Bytes taken at most, by kind. */
export const mediaLimits = {
  picture: { bytes: 20 * 1_024 * 1_024, pixels: 100_000_000, shortestSide: 16 },
  video: { bytes: 200 * 1_024 * 1_024, seconds: 600 },
} as const

export const alternativeText = z.string().trim().max(500)

/** `srcset` attributes by format, ready for `<source>`; a format not made is an empty string. */
export const srcset = z.object({ avif: z.string(), webp: z.string() })

export const rendition = z.object({
  /** `360.webp`, `1080.avif`, `animated.webp`. */
  name: z.string(),
  type: z.string(),
  url: z.string(),
  width: z.int(),
  height: z.int(),
  bytes: z.int(),
})

export const videoFacts = z.object({
  /** The HLS master playlist; null where the server has no transcoder. */
  hls: z.string().nullable(),
  /** One MP4 that plays everywhere, for browsers without HLS. */
  file: z.string().nullable(),
  poster: z.string().nullable(),
  /** Three silent seconds for hovering over a card. */
  preview: z.string().nullable(),
  durationSeconds: z.number(),
  hasSound: z.boolean(),
})

/** One picture or video as its owner follows it; renditions appear as they are made, the card's first. */
export const mediaView = z.object({
  id: id('media'),
  kind: mediaKind.nullable(),
  status: mediaStatus,
  progress: z.number().min(0).max(1),
  reason: mediaFailure.nullable(),
  alt: z.string(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  /** Dominant colour, `#rrggbb`. */
  color: z.string().nullable(),
  /** Base64. */
  thumbhash: z.string().nullable(),
  renditions: z.array(rendition),
  video: videoFacts.nullable(),
  createdAt: timestamp,
  can: z.object({ retry: z.boolean(), delete: z.boolean() }),
})

/** What a card, a note or a product page needs to draw one medium without another question. */
export const mediaCard = z.object({
  id: id('media'),
  kind: mediaKind,
  status: mediaStatus,
  /** The `src` of a plain `<img>`, a video's poster; null until there is one. */
  url: z.string().nullable(),
  srcset,
  /** Zero until known, as are the colour and the thumbhash neutral and empty. */
  width: z.int(),
  height: z.int(),
  color: z.string(),
  thumbhash: z.string(),
  alt: z.string(),
  /** An animated picture's moving rendition. */
  animated: z.string().nullable(),
  video: videoFacts.nullable(),
})

/** `media.progress`, told live to the owner's own room. */
export const mediaProgress = z.object({
  id: id('media'),
  status: mediaStatus,
  progress: z.number(),
  reason: mediaFailure.nullable(),
})

/** `stuck`: neither ready nor failed, and unmoved for ten minutes. */
export const mediaState = z.enum(['receiving', 'received', 'probing', 'card-ready', 'ready', 'failed'])

export const operatedMedia = z.object({
  id: id('media'),
  ownerId: id('user'),
  kind: mediaKind.nullable(),
  state: mediaState,
  reason: mediaFailure.nullable(),
  attempts: z.int(),
  lastError: z.string().nullable(),
  receivedBytes: z.int(),
  createdAt: timestamp,
  updatedAt: timestamp,
})

const params = z.object({ id: id('media') })

export const media = endpoints({
  'POST /media': endpoint({
    summary: 'Upload a picture or video (form field `file`; `kind`, `alt` and `posterId` come before it)',
    access: 'member',
    consumes: 'multipart/form-data',
    bodyLimit: mediaLimits.video.bytes + 65_536,
    body: z.object({
      file: z.unknown().meta({ format: 'binary' }),
      kind: mediaKind.optional(),
      alt: alternativeText.optional(),
      /** A picture of one's own that stands for the video where the server cannot make a poster. */
      posterId: id('media').optional(),
    }),
    status: 202,
    reply: z.object({ id: id('media'), status: mediaStatus }),
    refusals: ['not_found', 'quality_too_low', 'limit_reached', 'conflict'],
    perMinute: 60,
  }),
  'GET /media/:id': endpoint({
    summary: 'How far a medium of one’s own is, and its renditions',
    access: 'member',
    params,
    reply: mediaView,
    refusals: ['not_found'],
  }),
  'PATCH /media/:id': endpoint({
    summary: 'Describe a medium in words',
    access: 'member',
    params,
    body: z.object({ alt: alternativeText }),
    reply: mediaView,
    refusals: ['not_found'],
  }),
  'POST /media/:id/retry': endpoint({
    summary: 'Try again to process a medium that failed',
    access: 'member',
    params,
    status: 202,
    reply: mediaView,
    refusals: ['not_found', 'wrong_state'],
    perMinute: 20,
  }),
  'DELETE /media/:id': endpoint({
    summary: 'Delete a medium that nothing uses',
    access: 'member',
    params,
    refusals: ['not_found', 'wrong_state'],
  }),
  'GET /admin/media': endpoint({
    summary: 'Media by state, oldest change first, for operators',
    access: 'operator',
    query: pageQuery.extend({ state: z.enum([...mediaState.options, 'stuck']).default('stuck') }),
    reply: page(operatedMedia),
    refusals: ['invalid_cursor'],
  }),
})

export type MediaView = z.output<typeof mediaView>
export type MediaCard = z.output<typeof mediaCard>
export type MediaFailure = z.output<typeof mediaFailure>
export type MediaProgress = z.output<typeof mediaProgress>
export type MediaState = z.output<typeof mediaState>
export type Rendition = z.output<typeof rendition>
export type VideoFacts = z.output<typeof videoFacts>
