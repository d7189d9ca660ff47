import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, type Reply } from '../../lib/api.ts'

export type PersonInList = Reply<'GET /me/blocks'>['items'][number]

/** Whom one follows, for naming them in a note. */
export const followingForMentionsQuery = (userId: string) =>
  queryOptions({
    queryKey: ['graph', 'mentions', userId],
    queryFn: ({ signal }) => api('GET /users/:id/following', { params: { id: userId }, query: { limit: 60 }, signal }),
    staleTime: 5 * 60_000,
  })

export const personByHandleQuery = (handle: string) =>
  queryOptions({
    queryKey: ['graph', 'handle', handle.toLowerCase()],
    queryFn: ({ signal }) => api('GET /users/:id', { params: { id: `@${handle.toLowerCase()}` }, signal }),
    retry: false,
  })

/** Whom one keeps away: blocked or muted. */
export const keptAwayQuery = (kind: 'blocks' | 'mutes') =>
  infiniteQueryOptions({
    queryKey: ['graph', kind],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api(kind === 'blocks' ? 'GET /me/blocks' : 'GET /me/mutes', {
        query: pageParam === undefined ? {} : { cursor: pageParam },
        signal,
      }),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  })
