import { askNotifications, type NotificationStream, NotificationsPage } from '../features/notifications/index.ts'
import { apiContext, orErrorPage } from '../lib/context.ts'
import { m } from '../paraglide/messages.js'
import type { Route } from './+types/notifications'
import { BackBar } from './frame/top-bar.tsx'
import { memberOf } from './member.ts'

const streams: readonly NotificationStream[] = ['reactions', 'follows', 'comments']

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  memberOf(context, request)
  const call = context.get(apiContext)
  const asked = new URL(request.url).searchParams.get('stream')
  const stream = streams.find((each) => each === asked)
  const [first, unread] = await orErrorPage(
    Promise.all([askNotifications(call, stream), call('GET /notifications/unread')]),
  )
  return { stream, first, unread }
}

export default function Notifications({ loaderData }: Route.ComponentProps) {
  const { stream, first, unread } = loaderData
  return (
    <>
      <title>{`${m.frame_notifications()} · ${m.brand()}`}</title>
      <BackBar title={m.frame_notifications()} />
      <NotificationsPage key={stream ?? 'all'} stream={stream} first={first} unread={unread} />
    </>
  )
}
