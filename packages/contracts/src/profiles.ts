import { z } from 'zod'
import { endpoint, endpoints } from './endpoint.ts'
import { handle, personName } from './handle.ts'
import { personCard, relation } from './person-card.ts'
import { id, language, timestamp } from './shapes.ts'

export const profileLink = z.object({ label: z.string().trim().max(40), url: z.url({ protocol: /^https?$/ }).max(500) })

export const profile = personCard.extend({
  bio: z.string(),
  place: z.string(),
  links: z.array(profileLink),
  joinedAt: timestamp,
  counts: z.object({
    followers: z.number().int(),
    following: z.number().int(),
    notes: z.number().int(),
    likesReceived: z.number().int(),
  }),
  /** Null where nobody is signed in, and on one's own page. */
  viewer: relation.nullable(),
  can: z.object({
    edit: z.boolean(),
    follow: z.boolean(),
    message: z.boolean(),
    block: z.boolean(),
    report: z.boolean(),
  }),
})

export type Profile = z.output<typeof profile>

export const profiles = endpoints({
  'GET /users/:id': endpoint({
    summary: 'A person by id or by @handle',
    access: 'anyone',
    params: z.object({ id: z.string().min(3).max(60) }),
    reply: profile,
    refusals: ['not_found'],
  }),
  'PATCH /me/profile': endpoint({
    summary: 'Change what others see of me; a handle may change once in 30 days',
    access: 'member',
    body: z.object({
      name: personName.optional(),
      handle: handle.optional(),
      bio: z.string().trim().max(300).optional(),
      place: z.string().trim().max(60).optional(),
      links: z.array(profileLink).max(5).optional(),
      picture: id('media').nullable().optional(),
      language: language.optional(),
    }),
    reply: profile,
    refusals: ['already_taken', 'too_soon', 'media_not_ready', 'not_found', 'objectionable'],
    perMinute: 20,
  }),
})
