import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, type Reply } from '../../lib/api.ts'

export type Report = Reply<'GET /admin/reports'>['items'][number]
export type Decision = NonNullable<Report['decision']>

export const reportsQuery = (state: 'open' | 'decided') =>
  infiniteQueryOptions({
    queryKey: ['moderation', 'reports', state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api('GET /admin/reports', {
        query: { state, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
        signal,
      }),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    staleTime: 0,
  })
