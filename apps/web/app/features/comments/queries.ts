import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, type Reply } from '../../lib/api.ts'

export type CommentSort = 'best' | 'new'
export type CommentPage = Reply<'GET /notes/:id/comments'>
export type Comment = CommentPage['items'][number]
export type CommentReply = Comment['firstReplies'][number]

export const commentsQuery = (noteId: string, sort: CommentSort) =>
  infiniteQueryOptions({
    queryKey: ['comments', noteId, sort],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api('GET /notes/:id/comments', {
        params: { id: noteId },
        query: { sort, limit: 20, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
        signal,
      }),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  })

export const repliesQuery = (commentId: string) =>
  infiniteQueryOptions({
    queryKey: ['comments', 'replies', commentId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api('GET /comments/:id/replies', {
        params: { id: commentId },
        query: { limit: 20, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
        signal,
      }),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  })
