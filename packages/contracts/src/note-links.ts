import { z } from 'zod'
import { endpoint, endpoints } from './endpoint.ts'
import { id } from './shapes.ts'

const noteParams = z.object({ id: id('note') })

/** What other sites are told about a note. All addresses are absolute. */
export const shareData = z.object({
  url: z.string(),
  shortUrl: z.string(),
  qrUrl: z.string(),
  oembedUrl: z.string(),
  openGraph: z.object({
    type: z.enum(['article', 'video.other']),
    title: z.string(),
    description: z.string(),
    siteName: z.string(),
    locale: z.string(),
    image: z.object({ url: z.string(), width: z.number().int(), height: z.number().int(), alt: z.string() }).nullable(),
  }),
  /** A schema.org object for `application/ld+json`. */
  jsonLd: z.record(z.string(), z.unknown()),
})
export type ShareData = z.output<typeof shareData>

/** https://oembed.com, type `rich` or `photo`. */
export const oembed = z.object({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  author_name: z.string(),
  author_url: z.string(),
  provider_name: z.string(),
  provider_url: z.string(),
  thumbnail_url: z.string().optional(),
  thumbnail_width: z.number().int().optional(),
  thumbnail_height: z.number().int().optional(),
  html: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  cache_age: z.number().int(),
})

export const noteLinks = endpoints({
  'GET /notes/:id/share': endpoint({
    summary: 'Short link and preview data of a public note',
    access: 'anyone',
    params: noteParams,
    reply: shareData,
    refusals: ['not_found', 'gone'],
  }),
  'GET /notes/:id/qr': endpoint({
    summary: 'QR code of the short link',
    access: 'anyone',
    params: noteParams,
    produces: 'image/svg+xml',
    refusals: ['not_found', 'gone'],
  }),
  'GET /oembed': endpoint({
    summary: 'oEmbed of a note by its address',
    access: 'anyone',
    query: z.object({
      url: z.url().max(400),
      maxwidth: z.coerce.number().int().min(120).max(4_000).optional(),
      maxheight: z.coerce.number().int().min(120).max(4_000).optional(),
      format: z.literal('json').optional(),
    }),
    reply: oembed,
    refusals: ['not_found', 'gone'],
  }),
})
