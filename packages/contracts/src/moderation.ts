import { z } from 'zod'
import { endpoint, endpoints } from './endpoint.ts'
import { id, page, pageQuery, timestamp } from './shapes.ts'

export const reportReasons = [
  'spam',
  'hate',
  'harassment',
  'nudity',
  'violence',
  'self-harm',
  'minor-safety',
  'misleading',
  'counterfeit',
  'undisclosed-ad',
  'stolen-content',
  'privacy',
  'other',
] as const

const reportKind = z.enum(['note', 'comment', 'user', 'board', 'message'])
const decision = z.enum(['dismiss', 'remove', 'warn', 'suspend'])

const report = z.object({
  id: id('report'),
  kind: reportKind,
  targetId: z.string(),
  reason: z.enum(reportReasons),
  detail: z.string(),
  reporter: z.object({ id: id('user'), handle: z.string(), name: z.string() }),
  /** How many open reports name the same thing. */
  sameTarget: z.number().int(),
  excerpt: z.string(),
  link: z.string().nullable(),
  state: z.enum(['open', 'decided']),
  decision: decision.nullable(),
  at: timestamp,
})

export const moderation = endpoints({
  'POST /reports': endpoint({
    summary: 'Report a note, a comment or a person',
    access: 'member',
    body: z.object({
      kind: reportKind,
      id: z.uuid(),
      reason: z.enum(reportReasons),
      detail: z.string().trim().max(1_000).default(''),
    }),
    reply: z.object({ id: id('report') }),
    status: 201,
    perMinute: 20,
    refusals: ['not_found'],
  }),
  'GET /admin/reports': endpoint({
    summary: 'The queue of reports, oldest first',
    access: 'moderator',
    query: pageQuery.extend({ state: z.enum(['open', 'decided']).default('open') }),
    reply: page(report),
    refusals: ['invalid_cursor'],
  }),
  'POST /admin/reports/:id/decide': endpoint({
    summary: 'Decide on a report and on all open ones about the same thing',
    access: 'moderator',
    params: z.object({ id: id('report') }),
    body: z.object({ decision, note: z.string().trim().max(1_000).default('') }),
    reply: report,
    refusals: ['not_found', 'wrong_state'],
  }),
})
