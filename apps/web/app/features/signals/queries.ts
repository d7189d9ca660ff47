import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, type Reply } from '../../lib/api.ts'

export type HistoryPage = Reply<'GET /history'>

export const historyQuery = () =>
  infiniteQueryOptions({
    queryKey: ['signals', 'history'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api('GET /history', { query: pageParam === undefined ? {} : { cursor: pageParam }, signal }),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  })
