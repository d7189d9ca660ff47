import type { Reply } from '../../lib/api.ts'

export type Profile = Reply<'GET /users/:id'>
