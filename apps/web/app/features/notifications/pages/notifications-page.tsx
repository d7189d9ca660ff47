import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { CheckCheck } from 'lucide-react'
import { useEffect, useState } from 'react'
import { usePage } from '../../../lib/page.tsx'
import { wordsOfRefusal } from '../../../lib/refusals.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { CountBadge } from '../../../ui/count-badge.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { TabLink, Tabs } from '../../../ui/tabs.tsx'
import { markRead } from '../mutations.ts'
import { Notice } from '../parts/notice.tsx'
import {
  type Notification,
  type NotificationPage as NotificationPageData,
  type NotificationStream,
  notificationsQuery,
  type UnreadCounts,
} from '../queries.ts'
import { setUnread, useUnreadCounts } from '../unread.ts'

const streams: readonly { value: NotificationStream | undefined; name: () => string }[] = [
  { value: undefined, name: () => m.notices_all() },
  { value: 'reactions', name: () => m.notices_reactions() },
  { value: 'follows', name: () => m.notices_follows() },
  { value: 'comments', name: () => m.notices_comments() },
]

const day = 86_400_000
const groupsOf = (notices: readonly Notification[], now: number) => {
  const age = ({ at }: Notification): number => now - Date.parse(at)
  return [
    { name: m.notices_today(), items: notices.filter((notice) => age(notice) < day) },
    { name: m.notices_week(), items: notices.filter((notice) => age(notice) >= day && age(notice) < 7 * day) },
    { name: m.notices_earlier(), items: notices.filter((notice) => age(notice) >= 7 * day) },
  ].filter(({ items }) => items.length > 0)
}

type NotificationsPageProps = {
  stream: NotificationStream | undefined
  first: NotificationPageData
  unread: UnreadCounts
}

export const NotificationsPage = ({ stream, first, unread }: NotificationsPageProps) => {
  const client = useQueryClient()
  const { now } = usePage()
  const counts = useUnreadCounts() ?? unread
  const [clock] = useState(now)
  const list = useInfiniteQuery({
    ...notificationsQuery(stream),
    initialData: { pages: [first], pageParams: [undefined as string | undefined] },
  })
  const { refetch } = list
  const newest = counts.total
  // A new notice that the socket tells of comes onto the list one looks at.
  useEffect(() => {
    if (newest > 0) void refetch()
  }, [newest, refetch])
  useEffect(() => setUnread(unread), [unread])
  const notices = list.data.pages.flatMap(({ items }) => items)
  const unreadHere = stream === undefined ? counts.total : counts[stream]
  return (
    <div className="max-w-152">
      <div className="flex items-center gap-3 desk:py-4">
        <h1 className="flex-1 text-22 font-bold max-desk:sr-only">{m.frame_notifications()}</h1>
        {unreadHere > 0 && (
          <Button kind="plain" size={36} onClick={() => void markRead(client, stream === undefined ? {} : { stream })}>
            <Icon of={CheckCheck} size={16} />
            {m.notices_mark_read()}
          </Button>
        )}
      </div>
      <Tabs label={m.notices_streams()} className="mb-2 border-b border-line">
        {streams.map(({ value, name }) => (
          <TabLink
            key={value ?? 'all'}
            to={value === undefined ? '/notifications' : `/notifications?stream=${value}`}
            chosen={stream === value}
            preventScrollReset
          >
            {name()}
            <CountBadge count={value === undefined ? counts.total : counts[value]} label={m.frame_unread()} />
          </TabLink>
        ))}
      </Tabs>
      {notices.length === 0 && (
        <EmptyState drawing="bell" title={m.notices_none_title()} text={m.notices_none_text()} />
      )}
      {groupsOf(notices, clock).map(({ name, items }) => (
        <section key={name} aria-label={name}>
          <h2 className="pt-5 text-13 text-ink-muted">{name}</h2>
          <ul>
            {items.map((notice) => (
              <Notice
                key={notice.id}
                notice={notice}
                onOpen={() => !notice.isRead && void markRead(client, { ids: [notice.id] })}
              />
            ))}
          </ul>
        </section>
      ))}
      {list.isError && <p className="py-4 text-ink-muted">{wordsOfRefusal(list.error)}</p>}
      {list.hasNextPage && (
        <Button className="mt-4" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {m.notes_more()}
        </Button>
      )}
    </div>
  )
}
