import type { NotificationStream, UnreadCounts } from '@cinnabar/contracts/notifications'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, type Call, type Reply } from '../../lib/api.ts'

export type { NotificationStream, UnreadCounts }
export type NotificationPage = Reply<'GET /notifications'>
export type Notification = NotificationPage['items'][number]
export type NotificationSettings = Reply<'GET /me/notification-settings'>

export const askNotifications = (
  call: Call,
  stream: NotificationStream | undefined,
  cursor?: string,
  signal?: AbortSignal,
) =>
  call('GET /notifications', {
    query: { ...(stream === undefined ? {} : { stream }), ...(cursor === undefined ? {} : { cursor }) },
    ...(signal === undefined ? {} : { signal }),
  })

export const notificationsQuery = (stream: NotificationStream | undefined) =>
  infiniteQueryOptions({
    queryKey: ['notifications', 'list', stream ?? 'all'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => askNotifications(api, stream, pageParam, signal),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    staleTime: 0,
  })
