import { id } from '@cinnabar/contracts/shapes'
import { z } from 'zod'
import { defineEvent } from '../../platform/events/events.ts'

const where = z.object({ commentId: id('comment'), noteId: id('note'), noteAuthorId: id('user'), authorId: id('user') })

/** `parentAuthorId` wrote the first-level comment, `answersId` the reply that is answered, where there is one. */
export const commentAdded = defineEvent(
  'comment.added',
  1,
  where.extend({
    parentId: id('comment').nullable(),
    parentAuthorId: id('user').nullable(),
    answersId: id('user').nullable(),
    mentions: z.array(id('user')),
    excerpt: z.string(),
    /** Comments of the note, this one among them. */
    total: z.number(),
    at: z.iso.datetime(),
  }),
)

/** One event for each comment that went, so a first-level one with replies tells several. */
export const commentRemoved = defineEvent(
  'comment.removed',
  1,
  where.extend({ parentId: id('comment').nullable(), byAuthor: z.boolean() }),
)

const like = where.extend({
  userId: id('user'),
  parentId: id('comment').nullable(),
  excerpt: z.string(),
  at: z.iso.datetime(),
})

export const commentLiked = defineEvent('comment.liked', 1, like)
export const commentUnliked = defineEvent('comment.unliked', 1, like)
