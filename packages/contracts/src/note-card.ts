import { z } from 'zod'
import { personCard } from './person-card.ts'
import { placeLink } from './places.ts'
import { id, language, timestamp } from './shapes.ts'

export const noteKind = z.enum(['picture', 'video', 'text', 'steps'])
export type NoteKind = z.output<typeof noteKind>

/** A cover drawn by the browser from the note's own words. */
export const textCover = z.object({
  design: z.number().int().min(1).max(6),
  palette: z.enum(['clay', 'shore', 'matcha', 'lilac', 'film', 'ink']),
  /** The words on it; the title when empty. */
  words: z.string().max(80),
})
export type TextCover = z.output<typeof textCover>

/** `srcset` attributes by format, ready for `<source>`; a format not made is an empty string. */
export const srcsets = z.object({ avif: z.string(), webp: z.string() })

export const cover = z.object({
  /** The fallback picture; null where the cover is drawn from words. */
  url: z.string().nullable(),
  srcset: srcsets,
  width: z.number().int(),
  height: z.number().int(),
  /** Dominant colour, `#rrggbb`. */
  color: z.string(),
  /** Base64, or empty. */
  thumbhash: z.string(),
  alt: z.string(),
  isVideo: z.boolean(),
  durationSeconds: z.number().nullable(),
  /** A muted clip of some seconds to show under the pointer. */
  preview: z.string().nullable(),
  textCover: textCover.nullable(),
})
export type Cover = z.output<typeof cover>

/** A note in a list: feed, profile, topic, board, search. */
export const noteCard = z.object({
  id: id('note'),
  kind: noteKind,
  title: z.string(),
  cover,
  author: personCard,
  likes: z.number().int(),
  viewer: z.object({ liked: z.boolean(), collected: z.boolean() }),
  publishedAt: timestamp,
  place: placeLink.nullable(),
  language,
  topicSlugs: z.array(z.string()),
  paidPartnership: z.boolean(),
})
export type NoteCard = z.output<typeof noteCard>
