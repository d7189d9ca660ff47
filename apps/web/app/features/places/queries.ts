import { queryOptions } from '@tanstack/react-query'
import { api, type Reply } from '../../lib/api.ts'

export type Place = Reply<'GET /places'>['items'][number]

export const placeSearchQuery = (word: string, near: { lat: number; lng: number } | null) =>
  queryOptions({
    queryKey: ['places', 'search', word, near],
    queryFn: ({ signal }) =>
      api('GET /places', { query: { limit: 12, ...(word === '' ? {} : { q: word }), ...(near ?? {}) }, signal }),
    placeholderData: (before) => before,
  })
