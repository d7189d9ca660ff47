import { z } from 'zod'
import { endpoint, endpoints } from './endpoint.ts'
import { mediaCard } from './media.ts'
import { personCard } from './person-card.ts'
import { id, page, pageQuery, timestamp } from './shapes.ts'

export const reply = z.object({
  id: id('comment'),
  noteId: id('note'),
  /** The first-level comment a reply stands under; null for a first-level comment. */
  parentId: id('comment').nullable(),
  /** The person whose reply this answers, where that is not the first-level comment's author. */
  answers: personCard.nullable(),
  author: personCard,
  /** Written by the author of the note. */
  isByNoteAuthor: z.boolean(),
  body: z.string(),
  /** Handles in the body that name a person, so that the browser links only those. */
  mentions: z.array(z.object({ id: id('user'), handle: z.string() })),
  pictures: z.array(mediaCard),
  likes: z.number(),
  createdAt: timestamp,
  viewer: z.object({ liked: z.boolean() }),
  can: z.object({ delete: z.boolean(), pin: z.boolean(), reply: z.boolean(), report: z.boolean() }),
})

export type Reply = z.output<typeof reply>

export const comment = reply.extend({
  isPinned: z.boolean(),
  replies: z.number(),
  /** The first replies, oldest first; the rest by `GET /comments/:id/replies`. */
  firstReplies: z.array(reply),
})

export type Comment = z.output<typeof comment>

export const commentBodyLimit = 1_000
export const commentPictureLimit = 3

const note = z.object({ id: id('note') })
const one = z.object({ id: id('comment') })
const liked = z.object({ likes: z.number(), viewer: z.object({ liked: z.boolean() }) })
const settings = z.object({
  /** Comments with one of these words are refused on every note of mine. */
  blockedWords: z.array(z.string().trim().min(1).max(40)).max(100),
})

export const comments = endpoints({
  'GET /notes/:id/comments': endpoint({
    summary: 'First-level comments of a note, the pinned one first',
    access: 'anyone',
    params: note,
    query: pageQuery.extend({ sort: z.enum(['best', 'new']).default('best') }),
    reply: page(comment).extend({ total: z.number(), can: z.object({ comment: z.boolean() }) }),
    refusals: ['not_found', 'invalid_cursor'],
  }),
  'POST /notes/:id/comments': endpoint({
    summary: 'Comment on a note, or reply to a comment with `parentId`',
    access: 'member',
    params: note,
    body: z
      .object({
        body: z.string().trim().max(commentBodyLimit).default(''),
        parentId: id('comment').optional(),
        mediaIds: z.array(id('media')).max(commentPictureLimit).default([]),
      })
      .refine(({ body, mediaIds }) => body !== '' || mediaIds.length > 0, 'words or a picture are needed'),
    reply: comment,
    status: 201,
    refusals: ['not_found', 'blocked', 'comments_closed', 'words_not_welcome', 'objectionable', 'media_not_ready'],
    perMinute: 30,
  }),
  'GET /comments/:id': endpoint({
    summary: 'One comment with the thread it stands in',
    access: 'anyone',
    params: one,
    reply: z.object({ noteId: id('note'), thread: comment, reply: reply.nullable() }),
    refusals: ['not_found'],
  }),
  'GET /comments/:id/replies': endpoint({
    summary: 'Replies under a first-level comment, oldest first',
    access: 'anyone',
    params: one,
    query: pageQuery,
    reply: page(reply),
    refusals: ['not_found', 'invalid_cursor'],
  }),
  'DELETE /comments/:id': endpoint({
    summary: 'Remove a comment with its replies: mine, or any on my note',
    access: 'member',
    params: one,
    reply: z.object({ removed: z.number(), total: z.number() }),
    refusals: ['not_found'],
  }),
  'PUT /comments/:id/like': endpoint({
    summary: 'Like a comment',
    access: 'member',
    params: one,
    reply: liked,
    refusals: ['not_found', 'blocked'],
    perMinute: 120,
  }),
  'DELETE /comments/:id/like': endpoint({
    summary: 'Take back a like',
    access: 'member',
    params: one,
    reply: liked,
    refusals: ['not_found'],
  }),
  'PUT /comments/:id/pin': endpoint({
    summary: 'Pin a first-level comment on my note; the one pinned before is let go',
    access: 'member',
    params: one,
    reply: z.object({ isPinned: z.boolean() }),
    refusals: ['not_found', 'wrong_state'],
  }),
  'DELETE /comments/:id/pin': endpoint({
    summary: 'Let go of a pinned comment',
    access: 'member',
    params: one,
    reply: z.object({ isPinned: z.boolean() }),
    refusals: ['not_found'],
  }),
  'GET /me/comment-settings': endpoint({
    summary: 'Words I do not take in comments on my notes',
    access: 'member',
    reply: settings,
    refusals: [],
  }),
  'PUT /me/comment-settings': endpoint({
    summary: 'Choose the words I do not take in comments on my notes',
    access: 'member',
    body: settings,
    reply: settings,
    refusals: [],
  }),
})
