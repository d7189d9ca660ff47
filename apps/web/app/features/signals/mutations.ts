import { api } from '../../lib/api.ts'

/** Both throw the refusal. */
export const forgetSeen = (noteId: string) => api('DELETE /history/:noteId', { params: { noteId } })
export const clearHistory = () => api('DELETE /history')
