import { queryOptions } from '@tanstack/react-query'
import { api, type Reply } from '../../lib/api.ts'

export type Me = Reply<'GET /me'>
export type DataExport = Reply<'POST /me/exports'>

export const methodsQuery = () =>
  queryOptions({
    queryKey: ['identity', 'methods'],
    queryFn: ({ signal }) => api('GET /me/sign-in-methods', { signal }),
  })
export const sessionsQuery = () =>
  queryOptions({ queryKey: ['identity', 'sessions'], queryFn: ({ signal }) => api('GET /me/sessions', { signal }) })
export const keysQuery = () =>
  queryOptions({ queryKey: ['identity', 'keys'], queryFn: ({ signal }) => api('GET /me/keys', { signal }) })
export const consentsQuery = () =>
  queryOptions({ queryKey: ['identity', 'consents'], queryFn: ({ signal }) => api('GET /me/consents', { signal }) })

const lookAgainAfter = 1_500
/** Asked again until the archive is there or has failed. */
export const exportQuery = (id: string) =>
  queryOptions({
    queryKey: ['identity', 'export', id],
    queryFn: ({ signal }) => api('GET /me/exports/:id', { params: { id }, signal }),
    refetchInterval: ({ state }) =>
      state.data?.state === 'ready' || state.data?.state === 'failed' ? false : lookAgainAfter,
  })
