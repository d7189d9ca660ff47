import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, type Reply } from '../../lib/api.ts'

export type Overview = Reply<'GET /admin/overview'>
export type DeadJob = Reply<'GET /admin/jobs/dead'>['items'][number]

const every = 5_000
export const overviewQuery = () =>
  queryOptions({
    queryKey: ['admin', 'overview'],
    queryFn: ({ signal }) => api('GET /admin/overview', { signal }),
    refetchInterval: every,
    staleTime: 0,
  })

export const deadJobsQuery = () =>
  infiniteQueryOptions({
    queryKey: ['admin', 'dead'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api('GET /admin/jobs/dead', { query: pageParam === undefined ? {} : { cursor: pageParam }, signal }),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    staleTime: 0,
  })
