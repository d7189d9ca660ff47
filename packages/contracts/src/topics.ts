import { z } from 'zod'
import { channelId } from './channels.ts'
import { endpoint, endpoints } from './endpoint.ts'
import { id } from './shapes.ts'

export const topicName = z.string().trim().min(1).max(40)

/** What a note shows of its topics. `slug` is the address: `/topics/<slug>`. */
export const topicLink = z.object({ id: id('topic'), slug: z.string(), name: z.string() })

export const topic = topicLink.extend({
  channel: channelId.nullable(),
  notes: z.number().int(),
  views: z.number().int(),
})
export type Topic = z.output<typeof topic>

/** An id or a slug. */
const topicParams = z.object({ id: z.string().min(1).max(120) })

export const topics = endpoints({
  'GET /topics': endpoint({
    summary: 'Topics that match what is being typed, most viewed first; without `q` the most viewed of all',
    access: 'anyone',
    query: z.object({
      q: z.string().trim().max(40).optional(),
      channel: channelId.optional(),
      limit: z.coerce.number().int().min(1).max(30).default(10),
    }),
    reply: z.object({ items: z.array(topic) }),
    refusals: [],
  }),
  'GET /topics/:id': endpoint({
    summary: 'One topic by id or slug',
    access: 'anyone',
    params: topicParams,
    reply: topic,
    refusals: ['not_found'],
  }),
})
