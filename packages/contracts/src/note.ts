import { characterCount, titleLength } from '@cinnabar/kernel/text'
import { z } from 'zod'
import { channelId } from './channels.ts'
import { mediaCard } from './media.ts'
import { noteKind, textCover } from './note-card.ts'
import { personCard } from './person-card.ts'
import { placeChoice, placeLink } from './places.ts'
import { id, language, timestamp } from './shapes.ts'
import { topicLink, topicName } from './topics.ts'

export const noteStatus = z.enum(['draft', 'processing', 'reviewing', 'published', 'rejected', 'scheduled', 'deleted'])
export type NoteStatus = z.output<typeof noteStatus>

export const visibility = z.enum(['public', 'private', 'hidden-from', 'shown-to', 'mutuals'])
export type Visibility = z.output<typeof visibility>

export const commentsFrom = z.enum(['everyone', 'followers', 'following', 'off'])
export type CommentsFrom = z.output<typeof commentsFrom>

/** How the author came by what the note shows; `bought-here` is bound to an order by the system. */
export const evidence = z.enum(['none', 'bought-here', 'bought-elsewhere', 'gifted', 'paid'])
export type Evidence = z.output<typeof evidence>

const origin = z.enum(['original', 'repost'])

export const declarationsInput = z.object({
  origin: origin.default('original'),
  /** Where a repost comes from. */
  source: z.string().trim().max(300).nullable().default(null),
  madeWithAi: z.boolean().default(false),
  evidence: evidence.exclude(['bought-here']).default('none'),
})

export const declarations = z.object({
  origin,
  source: z.string().nullable(),
  madeWithAi: z.boolean(),
  evidence,
  /** Set by the system where the note was paid for; not removable. */
  paidPartnership: z.boolean(),
})
export type Declarations = z.output<typeof declarations>

/** A product at a point of a picture, in fractions of its width and height. */
export const productTag = z.object({
  productId: id('product'),
  mediaId: id('media').nullable().default(null),
  x: z.number().min(0).max(1).default(0.5),
  y: z.number().min(0).max(1).default(0.5),
})
export type ProductTag = z.output<typeof productTag>

export const stepInput = z.object({
  mediaId: id('media').nullable().default(null),
  title: z.string().trim().max(80).default(''),
  body: z.string().max(1_000).default(''),
  productIds: z.array(id('product')).max(18).default([]),
})
export type StepInput = z.output<typeof stepInput>

const atMost = (characters: number) =>
  z.string().refine((text) => characterCount(text) <= characters, `at most ${characters} characters`)

/** A title by the half-width rule: 20 Chinese characters or 40 Latin ones. */
const title = z
  .string()
  .trim()
  .refine((text) => titleLength(text) <= 20, 'at most 20 by the half-width rule')

const written = z.object({
  title,
  body: atMost(1_000),
  longText: atMost(20_000).nullable(),
  mediaIds: z.array(id('media')).max(18),
  steps: z.array(stepInput).max(20),
  textCover: textCover.nullable(),
  topics: z.array(topicName).max(10),
  place: placeChoice.nullable(),
  channel: channelId.nullable(),
  language: language.nullable(),
  visibility,
  /** The people of `hidden-from` and `shown-to`. */
  audience: z.array(id('user')).max(200),
  commentsFrom,
  doNotRecommend: z.boolean(),
  declarations: declarationsInput,
  products: z.array(productTag).max(18),
})

/** Everything but the kind may come later: a draft is saved as it is written. */
export const noteDraft = z.object({
  kind: noteKind,
  title: written.shape.title.default(''),
  body: written.shape.body.default(''),
  longText: written.shape.longText.default(null),
  mediaIds: written.shape.mediaIds.default([]),
  steps: written.shape.steps.default([]),
  textCover: written.shape.textCover.default(null),
  topics: written.shape.topics.default([]),
  place: written.shape.place.default(null),
  channel: written.shape.channel.default(null),
  language: written.shape.language.default(null),
  visibility: visibility.default('public'),
  audience: written.shape.audience.default([]),
  commentsFrom: commentsFrom.default('everyone'),
  doNotRecommend: z.boolean().default(false),
  declarations: declarationsInput.prefault({}),
  products: written.shape.products.default([]),
})
export type NoteDraft = z.output<typeof noteDraft>

/** What is left out stays. With `version`, a change made meanwhile elsewhere is refused as a conflict. */
export const noteChanges = written.partial().extend({
  kind: noteKind.optional(),
  version: z.number().int().optional(),
})
export type NoteChanges = z.output<typeof noteChanges>

/** Why a note was not published, and which field to mend. */
export const reviewReason = z.object({
  code: z.enum(['banned_words', 'spam_links', 'contact_details', 'repeated', 'media_failed', 'house_rules']),
  field: z.enum(['title', 'body', 'longText', 'steps', 'topics', 'media']).nullable(),
  /** The words in question, so that they can be found. */
  excerpt: z.string().nullable(),
})
export type ReviewReason = z.output<typeof reviewReason>

/** A person named by `@handle` in the text. */
export const mention = z.object({ id: id('user'), handle: z.string(), name: z.string() })

export const seriesLink = z.object({
  id: id('series'),
  title: z.string(),
  /** 1-based place of this note in it. */
  position: z.number().int(),
  notes: z.number().int(),
})

export const note = z.object({
  id: id('note'),
  kind: noteKind,
  status: noteStatus,
  version: z.number().int(),
  title: z.string(),
  body: z.string(),
  longText: z.string().nullable(),
  language,
  channel: channelId.nullable(),
  author: personCard,
  media: z.array(mediaCard),
  steps: z.array(
    z.object({
      media: mediaCard.nullable(),
      title: z.string(),
      body: z.string(),
      productIds: z.array(id('product')),
    }),
  ),
  textCover: textCover.nullable(),
  topics: z.array(topicLink),
  mentions: z.array(mention),
  place: placeLink.nullable(),
  declarations,
  products: z.array(
    z.object({ productId: id('product'), mediaId: id('media').nullable(), x: z.number(), y: z.number() }),
  ),
  series: z.array(seriesLink),
  counts: z.object({
    likes: z.number().int(),
    collects: z.number().int(),
    comments: z.number().int(),
    views: z.number().int(),
  }),
  visibility,
  /** Only the author is told. */
  audience: z.array(personCard),
  commentsFrom,
  doNotRecommend: z.boolean(),
  createdAt: timestamp,
  updatedAt: timestamp,
  publishedAt: timestamp.nullable(),
  /** Set once a published note was changed. */
  editedAt: timestamp.nullable(),
  scheduledAt: timestamp.nullable(),
  /** Until when a deleted note can be restored. */
  restorableUntil: timestamp.nullable(),
  /** What to mend; only the author is told. */
  reasons: z.array(reviewReason),
  viewer: z.object({
    liked: z.boolean(),
    collected: z.boolean(),
    following: z.boolean(),
    isAuthor: z.boolean(),
  }),
  can: z.object({
    edit: z.boolean(),
    delete: z.boolean(),
    publish: z.boolean(),
    restore: z.boolean(),
    like: z.boolean(),
    collect: z.boolean(),
    comment: z.boolean(),
    pinComments: z.boolean(),
    report: z.boolean(),
  }),
})
export type Note = z.output<typeof note>
