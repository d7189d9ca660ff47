import { z } from 'zod'
import { channelId } from './channels.ts'
import { endpoint, endpoints } from './endpoint.ts'
import { noteCard } from './note-card.ts'
import { id } from './shapes.ts'

const limit = z.coerce.number().int().min(1).max(48).default(24)
const cursor = z.string().max(400).optional()

const feedPage = z.object({
  items: z.array(noteCard),
  nextCursor: z.string().nullable(),
  /** Give it back as `session` to refresh from the top without meeting anything seen since it began. */
  session: z.string(),
  /** True when all there is has been seen: time for the end card. */
  exhausted: z.boolean(),
})

const feedbackKind = z.enum(['not-interested', 'author', 'topic'])

export const feed = endpoints({
  'GET /feed': endpoint({
    summary: 'Explore: quality by freshness, per channel, never the same note twice in a session',
    access: 'anyone',
    query: z.object({ channel: channelId.optional(), session: z.string().max(64).optional(), cursor, limit }),
    reply: feedPage,
    refusals: ['invalid_cursor'],
  }),
  'GET /feed/following': endpoint({
    summary: 'Notes by the people I follow, newest first',
    access: 'member',
    query: z.object({ cursor, limit }),
    reply: feedPage,
    refusals: ['invalid_cursor'],
  }),
  'GET /feed/nearby': endpoint({
    summary: 'Notes about places around a point, nearest ring first',
    access: 'anyone',
    query: z.object({
      lat: z.coerce.number().min(-90).max(90),
      lng: z.coerce.number().min(-180).max(180),
      session: z.string().max(64).optional(),
      cursor,
      limit,
    }),
    reply: feedPage,
    refusals: ['invalid_cursor'],
  }),
  'GET /feed/new': endpoint({
    summary: 'How many notes were published in this channel since a moment, for the "new notes" pill',
    access: 'anyone',
    query: z.object({ channel: channelId.optional(), since: z.iso.datetime({ offset: true }) }),
    reply: z.object({ count: z.number().int(), avatars: z.array(z.string()) }),
    refusals: [],
  }),
  'GET /notes/:id/related': endpoint({
    summary: 'Notes like this one, for the end of a note',
    access: 'anyone',
    params: z.object({ id: id('note') }),
    query: z.object({ limit }),
    reply: z.object({ items: z.array(noteCard), nextCursor: z.string().nullable() }),
    refusals: ['not_found'],
  }),
  'POST /feed/feedback': endpoint({
    summary: 'Not interested in a note, its author or its topics: kept out for 30 days',
    access: 'member',
    body: z.object({ noteId: id('note'), kind: feedbackKind }),
    refusals: ['not_found'],
  }),
  'DELETE /feed/feedback': endpoint({
    summary: 'Undo such a feedback',
    access: 'member',
    query: z.object({ noteId: id('note'), kind: feedbackKind }),
    refusals: [],
  }),
  'GET /channels': endpoint({
    summary: 'The channels of Explore in their order',
    access: 'anyone',
    reply: z.object({ items: z.array(z.object({ id: channelId, notes: z.number().int() })), nextCursor: z.null() }),
    refusals: [],
  }),
})
