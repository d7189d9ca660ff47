import type { QueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { explain } from '../../lib/refusals.ts'
import { type NotificationStream, notificationsQuery } from './queries.ts'
import { setUnread } from './unread.ts'

/** Marks one, a stream or all as read; the lists lose their dots at once. */
export const markRead = async (
  client: QueryClient,
  which: { readonly ids?: readonly string[]; readonly stream?: NotificationStream },
): Promise<void> => {
  const ids = which.ids === undefined ? null : new Set(which.ids)
  for (const stream of [undefined, 'reactions', 'follows', 'comments'] as const) {
    client.setQueryData(notificationsQuery(stream).queryKey, (lists) =>
      lists === undefined
        ? lists
        : {
            ...lists,
            pages: lists.pages.map((page) => ({
              ...page,
              items: page.items.map((item) => {
                const isMeant =
                  ids === null ? which.stream === undefined || item.stream === which.stream : ids.has(item.id)
                return isMeant ? { ...item, isRead: true } : item
              }),
            })),
          },
    )
  }
  try {
    const body = {
      ...(ids === null ? {} : { ids: [...ids] }),
      ...(which.stream === undefined ? {} : { stream: which.stream }),
    }
    setUnread(await api('POST /notifications/read', { body }))
  } catch (error) {
    explain(error)
  }
}
