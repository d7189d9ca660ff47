import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { api } from '../../lib/api.ts'
import { createOverrides } from '../../lib/overrides.ts'
import { explain } from '../../lib/refusals.ts'
import { type CommentPage, commentsQuery } from './queries.ts'

type Liked = { readonly on: boolean; readonly count: number }
const likes = createOverrides<Liked>()

export const useCommentLike = (id: string, on: boolean, count: number): Liked => {
  const changed = useSyncExternalStore(
    likes.subscribe,
    () => likes.get(id),
    () => undefined,
  )
  return changed ?? { on, count }
}

export const toggleCommentLike = async (id: string, now: Liked): Promise<void> => {
  likes.set(id, { on: !now.on, count: Math.max(0, now.count + (now.on ? -1 : 1)) })
  try {
    await api(now.on ? 'DELETE /comments/:id/like' : 'PUT /comments/:id/like', { params: { id } })
  } catch (error) {
    likes.set(id, now)
    explain(error)
  }
}

type Lists = InfiniteData<CommentPage, unknown>
const inEveryOrder = (client: QueryClient, noteId: string, change: (lists: Lists) => Lists): void => {
  for (const sort of ['best', 'new'] as const) {
    const { queryKey } = commentsQuery(noteId, sort)
    const lists = client.getQueryData(queryKey)
    if (lists !== undefined) client.setQueryData<Lists>(queryKey, change(lists))
  }
}

/** Posts and puts the answer where the writer looks: on top, or last under its thread. Throws the refusal. */
export const postComment = async (
  client: QueryClient,
  noteId: string,
  body: string,
  parentId: string | undefined,
): Promise<void> => {
  const posted = await api('POST /notes/:id/comments', {
    params: { id: noteId },
    body: { body, ...(parentId === undefined ? {} : { parentId }) },
  })
  inEveryOrder(client, noteId, (lists) => ({
    ...lists,
    pages: lists.pages.map((page, index) => {
      const total = page.total + 1
      if (posted.parentId !== null) {
        const items = page.items.map((thread) =>
          thread.id === posted.parentId
            ? { ...thread, replies: thread.replies + 1, firstReplies: [...thread.firstReplies, posted] }
            : thread,
        )
        return { ...page, total, items }
      }
      if (index > 0) return { ...page, total }
      const pinned = page.items.filter((thread) => thread.isPinned)
      return { ...page, total, items: [...pinned, posted, ...page.items.filter((thread) => !thread.isPinned)] }
    }),
  }))
}

export const removeComment = async (client: QueryClient, noteId: string, id: string): Promise<boolean> => {
  try {
    const { total } = await api('DELETE /comments/:id', { params: { id } })
    inEveryOrder(client, noteId, (lists) => ({
      ...lists,
      pages: lists.pages.map((page) => ({
        ...page,
        total,
        items: page.items
          .filter((thread) => thread.id !== id)
          .map((thread) => {
            const firstReplies = thread.firstReplies.filter((reply) => reply.id !== id)
            const isGone = firstReplies.length < thread.firstReplies.length
            return isGone ? { ...thread, firstReplies, replies: thread.replies - 1 } : thread
          }),
      })),
    }))
    return true
  } catch (error) {
    explain(error)
    return false
  }
}

export const setPinned = async (client: QueryClient, noteId: string, id: string, isPinned: boolean): Promise<void> => {
  try {
    await api(isPinned ? 'PUT /comments/:id/pin' : 'DELETE /comments/:id/pin', { params: { id } })
    await client.invalidateQueries({ queryKey: ['comments', noteId] })
  } catch (error) {
    explain(error)
  }
}
