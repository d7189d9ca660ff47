import { NotificationSettings } from '../../features/notifications/index.ts'
import { apiContext, orErrorPage } from '../../lib/context.ts'
import { memberOf } from '../member.ts'
import type { Route } from './+types/notifications'

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  memberOf(context, request)
  return { first: await orErrorPage(context.get(apiContext)('GET /me/notification-settings')) }
}

export default function NotificationRoom({ loaderData }: Route.ComponentProps) {
  return <NotificationSettings first={loaderData.first} />
}
