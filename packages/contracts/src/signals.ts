import { z } from 'zod'
import { endpoint, endpoints } from './endpoint.ts'
import { noteCard } from './note-card.ts'
import { id, page, pageQuery, timestamp } from './shapes.ts'

export const signalKinds = [
  'impression',
  'click',
  'dwell',
  'like',
  'collect',
  'share',
  'hide',
  'play',
  'complete',
] as const

/** One thing a person did with a note, as the browser saw it. Times more than a day off are set to now. */
export const signal = z.object({
  kind: z.enum(signalKinds),
  noteId: id('note'),
  at: timestamp.optional(),
  /** Where it was shown: `explore`, `following`, `nearby`, `profile`, `topic`, `related`, `board`, `search`, `link`. */
  source: z
    .string()
    .max(24)
    .regex(/^[a-z-]+$/)
    .optional(),
  channel: z.string().max(24).optional(),
  /** Place in the list, from 0. */
  position: z.number().int().min(0).max(10_000).optional(),
  /** For `dwell` and `play`. */
  milliseconds: z.number().int().min(0).max(3_600_000).optional(),
})

export const signals = endpoints({
  'POST /signals': endpoint({
    summary: 'Tell what was seen, opened, dwelt on, saved or hidden, in batches',
    access: 'anyone',
    body: z.object({
      /** A random id of this visit, so that a guest can be told apart for its length and no longer. */
      visit: z.uuid().optional(),
      events: z.array(signal).min(1).max(200),
    }),
    reply: z.object({ taken: z.number().int() }),
    status: 202,
    perMinute: 60,
    refusals: [],
  }),
  'GET /history': endpoint({
    summary: 'Notes I opened, newest first',
    access: 'member',
    query: pageQuery,
    reply: page(z.object({ note: noteCard, seenAt: timestamp })),
    refusals: ['invalid_cursor'],
  }),
  'DELETE /history': endpoint({ summary: 'Clear my history', access: 'member', refusals: [] }),
  'DELETE /history/:noteId': endpoint({
    summary: 'Take one note out of my history',
    access: 'member',
    params: z.object({ noteId: id('note') }),
    refusals: [],
  }),
})
