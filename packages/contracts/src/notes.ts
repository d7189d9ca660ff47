import { z } from 'zod'
import { endpoint, endpoints } from './endpoint.ts'
import { note, noteChanges, noteDraft, noteStatus, reviewReason } from './note.ts'
import { cover, noteCard, noteKind } from './note-card.ts'
import { id, page, pageQuery, timestamp } from './shapes.ts'

const noteParams = z.object({ id: id('note') })
/** An id or `@handle`. */
const personParams = z.object({ id: z.string().min(1).max(64) })

/** A row of the author's own desk: drafts, scheduled, in review, rejected, deleted. */
export const deskNote = z.object({
  id: id('note'),
  kind: noteKind,
  status: noteStatus,
  title: z.string(),
  /** The start of the body. */
  excerpt: z.string(),
  cover: cover.nullable(),
  updatedAt: timestamp,
  scheduledAt: timestamp.nullable(),
  restorableUntil: timestamp.nullable(),
  reasons: z.array(reviewReason),
})
export type DeskNote = z.output<typeof deskNote>

export const noteVersion = z.object({
  version: z.number().int(),
  at: timestamp,
  title: z.string(),
  body: z.string(),
  longText: z.string().nullable(),
})

const published = z.object({
  status: noteStatus,
  /** The first reason, where the note was rejected. */
  reason: reviewReason.shape.code.optional(),
  reasons: z.array(reviewReason),
  scheduledAt: timestamp.nullable(),
})

export const noteSettings = z.object({
  /** Who sees the notes I liked. */
  likesVisible: z.boolean(),
  /** Keeps all my notes out of recommendations. */
  doNotRecommend: z.boolean(),
})

const liked = z.object({ liked: z.boolean(), likes: z.number().int() })
const collected = z.object({ collected: z.boolean(), collects: z.number().int() })
const cards = page(noteCard)

export const notes = endpoints({
  'POST /notes': endpoint({
    summary: 'Start a note; it stays a draft until published',
    access: 'member',
    body: noteDraft,
    reply: note,
    status: 201,
    bodyLimit: 512 * 1_024,
    perMinute: 30,
    refusals: ['not_found', 'limit_reached'],
  }),
  'GET /notes/:id': endpoint({
    summary: 'One note, whole',
    access: 'anyone',
    params: noteParams,
    reply: note,
    refusals: ['not_found', 'gone'],
  }),
  'PATCH /notes/:id': endpoint({
    summary: 'Save a draft or edit a published note, which keeps its history and is reviewed anew',
    access: 'member',
    params: noteParams,
    body: noteChanges,
    reply: note,
    bodyLimit: 512 * 1_024,
    refusals: [
      'not_found',
      'conflict',
      'wrong_state',
      'limit_reached',
      'media_not_ready',
      'objectionable',
      'incomplete',
    ],
  }),
  'DELETE /notes/:id': endpoint({
    summary: 'Delete a note; it can be restored for 30 days',
    access: 'member',
    params: noteParams,
    refusals: ['not_found'],
  }),
  'POST /notes/:id/restore': endpoint({
    summary: 'Take a deleted note back to the state it was in',
    access: 'member',
    params: noteParams,
    reply: note,
    refusals: ['not_found', 'wrong_state', 'gone'],
  }),
  'POST /notes/:id/publish': endpoint({
    summary: 'Publish now, or `at` a moment from 1 hour to 14 days ahead',
    access: 'member',
    params: noteParams,
    body: z.object({ at: timestamp.optional() }).nullish(),
    reply: published,
    refusals: ['not_found', 'wrong_state', 'incomplete', 'out_of_window'],
  }),
  'POST /notes/:id/withdraw': endpoint({
    summary: 'Back to draft, from scheduled, processing, reviewing or rejected',
    access: 'member',
    params: noteParams,
    reply: note,
    refusals: ['not_found', 'wrong_state'],
  }),
  'GET /notes/:id/history': endpoint({
    summary: 'What a published note said before it was edited, newest first',
    access: 'anyone',
    params: noteParams,
    reply: z.object({ items: z.array(noteVersion) }),
    refusals: ['not_found', 'gone'],
  }),
  'GET /me/drafts': endpoint({
    summary: 'My notes that are not public yet, or no more',
    access: 'member',
    query: pageQuery.extend({ status: noteStatus.exclude(['published']).optional() }),
    reply: page(deskNote),
    refusals: ['invalid_cursor'],
  }),
  'PUT /notes/:id/like': endpoint({
    summary: 'Like a note',
    access: 'member',
    params: noteParams,
    reply: liked,
    refusals: ['not_found', 'gone', 'blocked'],
  }),
  'DELETE /notes/:id/like': endpoint({
    summary: 'Take a like back',
    access: 'member',
    params: noteParams,
    reply: liked,
    refusals: ['not_found'],
  }),
  'PUT /notes/:id/collect': endpoint({
    summary: 'Save a note',
    access: 'member',
    params: noteParams,
    reply: collected,
    refusals: ['not_found', 'gone', 'blocked'],
  }),
  'DELETE /notes/:id/collect': endpoint({
    summary: 'Let a saved note go',
    access: 'member',
    params: noteParams,
    reply: collected,
    refusals: ['not_found'],
  }),
  'GET /users/:id/notes': endpoint({
    summary: 'What a person published, newest first',
    access: 'anyone',
    params: personParams,
    query: pageQuery,
    reply: cards,
    refusals: ['not_found', 'invalid_cursor'],
  }),
  'GET /users/:id/likes': endpoint({
    summary: 'What a person liked, where they show it',
    access: 'anyone',
    params: personParams,
    query: pageQuery,
    reply: cards,
    refusals: ['not_found', 'invalid_cursor'],
  }),
  'GET /topics/:id/notes': endpoint({
    summary: 'Notes of a topic, newest or most liked first',
    access: 'anyone',
    params: z.object({ id: z.string().min(1).max(120) }),
    query: pageQuery.extend({ sort: z.enum(['new', 'hot']).default('new') }),
    reply: cards,
    refusals: ['not_found', 'invalid_cursor'],
  }),
  'GET /places/:id/notes': endpoint({
    summary: 'Notes of a place, newest first',
    access: 'anyone',
    params: z.object({ id: id('place') }),
    query: pageQuery,
    reply: cards,
    refusals: ['not_found', 'invalid_cursor'],
  }),
  'GET /me/note-settings': endpoint({
    summary: 'My choices about all my notes and likes',
    access: 'member',
    reply: noteSettings,
    refusals: [],
  }),
  'PUT /me/note-settings': endpoint({
    summary: 'Change them',
    access: 'member',
    body: noteSettings,
    reply: noteSettings,
    refusals: [],
  }),
})
