import { api } from '../../lib/api.ts'

/** Both throw the refusal. */
export const retryJob = (id: string) => api('POST /admin/jobs/:id/retry', { params: { id } })
export const discardJob = (id: string) => api('DELETE /admin/jobs/:id', { params: { id } })
