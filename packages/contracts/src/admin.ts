import { z } from 'zod'
import { endpoint, endpoints } from './endpoint.ts'
import { page, pageQuery, timestamp } from './shapes.ts'

const deadJob = z.object({
  id: z.uuid(),
  name: z.string(),
  attempts: z.number().int(),
  error: z.string(),
  payload: z.unknown(),
  createdAt: timestamp,
})

const which = z.object({ id: z.uuid() })

export const admin = endpoints({
  'GET /admin/overview': endpoint({
    summary: 'What an operator looks at first: queues, things stuck, people and notes',
    access: 'operator',
    reply: z.object({
      lanes: z.array(
        z.object({ lane: z.string(), waiting: z.number().int(), dead: z.number().int(), oldestSeconds: z.number() }),
      ),
      reportsOpen: z.number().int(),
      process: z.object({
        uptimeSeconds: z.number(),
        memoryMb: z.number(),
        node: z.string(),
        store: z.enum(['embedded', 'postgres']),
      }),
    }),
    refusals: [],
  }),
  'GET /admin/jobs/dead': endpoint({
    summary: 'Jobs that failed on their last try',
    access: 'operator',
    query: pageQuery,
    reply: page(deadJob),
    refusals: ['invalid_cursor'],
  }),
  'POST /admin/jobs/:id/retry': endpoint({
    summary: 'Put a dead job back in the queue',
    access: 'operator',
    params: which,
    refusals: ['not_found'],
  }),
  'DELETE /admin/jobs/:id': endpoint({
    summary: 'Let a dead job go',
    access: 'operator',
    params: which,
    refusals: ['not_found'],
  }),
})
