import type { Reply } from '../../lib/api.ts'

export type Topic = Reply<'GET /topics/:id'>
