import { z } from 'zod'
import { endpoint, endpoints } from './endpoint.ts'
import { personCard, relation } from './person-card.ts'
import { id, page, pageQuery, timestamp } from './shapes.ts'

const person = z.object({ id: id('user') })

/** What changed between two people, with the other person's exact totals. */
export const relationChange = z.object({
  viewer: relation,
  counts: z.object({ followers: z.number(), following: z.number() }),
})

export const personInList = personCard.extend({ viewer: relation.nullable(), at: timestamp })

export type PersonInList = z.output<typeof personInList>

export const graph = endpoints({
  'PUT /users/:id/follow': endpoint({
    summary: 'Follow a person',
    access: 'member',
    params: person,
    reply: relationChange,
    refusals: ['not_found', 'blocked', 'limit_reached'],
    perMinute: 60,
  }),
  'DELETE /users/:id/follow': endpoint({
    summary: 'Follow a person no longer',
    access: 'member',
    params: person,
    reply: relationChange,
    refusals: [],
  }),
  'PUT /users/:id/block': endpoint({
    summary: 'Block a person: neither sees the other, and both follows end',
    access: 'member',
    params: person,
    reply: relationChange,
    refusals: ['not_found', 'limit_reached'],
  }),
  'DELETE /users/:id/block': endpoint({
    summary: 'Take back a block',
    access: 'member',
    params: person,
    reply: relationChange,
    refusals: [],
  }),
  'PUT /users/:id/mute': endpoint({
    summary: 'Mute a person: feeds and notifications leave them out, and they never know',
    access: 'member',
    params: person,
    reply: relationChange,
    refusals: ['not_found', 'limit_reached'],
  }),
  'DELETE /users/:id/mute': endpoint({
    summary: 'Take back a mute',
    access: 'member',
    params: person,
    reply: relationChange,
    refusals: [],
  }),
  'GET /users/:id/followers': endpoint({
    summary: 'Who follows a person, newest first',
    access: 'anyone',
    params: person,
    query: pageQuery,
    reply: page(personInList),
    refusals: ['not_found', 'invalid_cursor'],
  }),
  'GET /users/:id/following': endpoint({
    summary: 'Whom a person follows, newest first',
    access: 'anyone',
    params: person,
    query: pageQuery,
    reply: page(personInList),
    refusals: ['not_found', 'invalid_cursor'],
  }),
  'GET /me/blocks': endpoint({
    summary: 'Whom I blocked, newest first',
    access: 'member',
    query: pageQuery,
    reply: page(personInList),
    refusals: ['invalid_cursor'],
  }),
  'GET /me/mutes': endpoint({
    summary: 'Whom I muted, newest first',
    access: 'member',
    query: pageQuery,
    reply: page(personInList),
    refusals: ['invalid_cursor'],
  }),
})
