import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, type Call, type Reply } from '../../lib/api.ts'

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

export type MyBoards = Reply<'GET /boards'>
export const myBoardsQuery = () =>
  queryOptions({
    queryKey: ['boards', 'mine', 'list'],
    queryFn: ({ signal }) => api('GET /boards', { query: { limit: 60 }, signal }),
  })

export type BoardNotes = Reply<'GET /boards/:id/notes'>
export const askBoardNotes = (call: Call, boardId: string, cursor?: string, signal?: AbortSignal) =>
  call('GET /boards/:id/notes', {
    params: { id: boardId },
    query: cursor === undefined ? {} : { cursor },
    ...(signal === undefined ? {} : { signal }),
  })
export const boardNotesQuery = (boardId: string) =>
  infiniteQueryOptions({
    queryKey: ['boards', 'notes', boardId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => askBoardNotes(api, boardId, pageParam, signal),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  })
