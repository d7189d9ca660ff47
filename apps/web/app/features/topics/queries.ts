import { queryOptions } from '@tanstack/react-query'
import { api, type Reply } from '../../lib/api.ts'

export type Topic = Reply<'GET /topics/:id'>

/** Topics that match what is being typed, with how often they are looked at. */
export const topicSuggestionsQuery = (word: string) =>
  queryOptions({
    queryKey: ['topics', 'suggest', word],
    queryFn: ({ signal }) => api('GET /topics', { query: { limit: 8, ...(word === '' ? {} : { q: word }) }, signal }),
    placeholderData: (before) => before,
  })
