import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, type Reply } from '../../lib/api.ts'

export type Board = Reply<'GET /users/:id/boards'>['items'][number]
export type BoardPage = Reply<'GET /users/:id/boards'>

/** My boards with whether each holds the note. */
export const boardsForNoteQuery = (noteId: string) =>
  queryOptions({
    queryKey: ['boards', 'mine', noteId],
    queryFn: ({ signal }) => api('GET /boards', { query: { noteId, limit: 60 }, signal }),
    staleTime: 0,
  })

export const boardsOfQuery = (userId: string) =>
  infiniteQueryOptions({
    queryKey: ['boards', 'of', userId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api('GET /users/:id/boards', {
        params: { id: userId },
        query: pageParam === undefined ? {} : { cursor: pageParam },
        signal,
      }),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  })
