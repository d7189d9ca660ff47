import { channelId } from '@cinnabar/contracts/channels'
import { visibility } from '@cinnabar/contracts/note'
import { cover, noteKind } from '@cinnabar/contracts/note-card'
import { id, language, timestamp } from '@cinnabar/contracts/shapes'
import { z } from 'zod'
import { defineEvent } from '../../platform/events/events.ts'

/** All that a read model needs of a note that others may see. The long text is asked for by `textsOf`. */
export const noteFacts = z.object({
  noteId: id('note'),
  authorId: id('user'),
  /** Rises with every change: a handler that meets a lower one than it knows leaves it. */
  version: z.number().int(),
  kind: noteKind,
  title: z.string(),
  body: z.string(),
  topics: z.array(z.object({ id: id('topic'), slug: z.string(), name: z.string() })),
  channel: channelId.nullable(),
  language,
  place: z
    .object({
      id: id('place'),
      name: z.string(),
      city: z.string().nullable(),
      country: z.string().nullable(),
      lat: z.number(),
      lng: z.number(),
    })
    .nullable(),
  cover,
  mentions: z.array(id('user')),
  productIds: z.array(id('product')),
  publishedAt: timestamp,
  /** The author's choice for this note or for all of theirs. */
  doNotRecommend: z.boolean(),
  /** Only the author's general choice keeps it out: it comes back when that is taken back. */
  withheldByAuthor: z.boolean(),
  /** Never `private`; what is `shown-to` or `mutuals` belongs in no list but the follower's own, and is filtered there. */
  visibility,
  paidPartnership: z.boolean(),
})
export type NoteFacts = z.output<typeof noteFacts>

/** A note became visible to others: first time, restored, or made public again with its first `publishedAt`. */
export const notePublished = defineEvent('note.published', 1, noteFacts)

/** A visible note was edited, or its author's choices about it changed. */
export const noteChanged = defineEvent('note.changed', 1, noteFacts)

/** A note left the eyes of others. */
export const noteHidden = defineEvent(
  'note.hidden',
  1,
  z.object({
    noteId: id('note'),
    authorId: id('user'),
    version: z.number().int(),
    reason: z.enum(['deleted', 'made-private', 'rejected']),
  }),
)

/** A deleted note is gone for good, with its likes and its history. */
export const noteErased = defineEvent('note.erased', 1, z.object({ noteId: id('note'), authorId: id('user') }))

const reaction = z.object({
  noteId: id('note'),
  authorId: id('user'),
  userId: id('user'),
  /** The total after it. */
  total: z.number().int(),
})

export const noteLiked = defineEvent('note.liked', 1, reaction)
export const noteUnliked = defineEvent('note.unliked', 1, reaction)
export const noteCollected = defineEvent('note.collected', 1, reaction)
export const noteUncollected = defineEvent('note.uncollected', 1, reaction)

/** An author's choice for all of their notes; read models apply it to those they hold. */
export const noteSettingsChanged = defineEvent(
  'note.settings-changed',
  1,
  z.object({ authorId: id('user'), doNotRecommend: z.boolean() }),
)
