import { notifications } from '@cinnabar/contracts/notifications'
import { bind, type Route } from '../../platform/http/route.ts'
import { changeSettings } from './commands/change-settings.ts'
import { markAsRead } from './commands/mark-read.ts'
import { subscribePush, unsubscribePush } from './commands/subscribe-push.ts'
import type { NotificationsDeps } from './index.ts'
import { unreadOf } from './queries/count-unread.ts'
import { getPushKey } from './queries/get-push-key.ts'
import { getSettings } from './queries/get-settings.ts'
import { listNotifications } from './queries/list-notifications.ts'

export const notificationsRoutes = (deps: NotificationsDeps): Route[] => {
  const { db } = deps.platform
  const list = listNotifications(deps)
  const read = markAsRead(deps)
  const subscribe = subscribePush(deps)
  const unsubscribe = unsubscribePush(deps)
  return bind(notifications, {
    'GET /notifications': ({ query, viewer }) => list(query, viewer),
    'GET /notifications/unread': ({ viewer }) => unreadOf(deps, db, viewer.id),
    'POST /notifications/read': ({ body, viewer }) => read(viewer, body),
    'GET /me/notification-settings': ({ viewer }) => getSettings(deps)(viewer),
    'PUT /me/notification-settings': ({ body, viewer }) => changeSettings(deps)(viewer, body),
    'GET /notifications/push-key': () => getPushKey(deps)(),
    'POST /me/push-subscriptions': ({ body, viewer }) => subscribe(viewer, body),
    'DELETE /me/push-subscriptions': ({ body, viewer }) => unsubscribe(viewer, body.endpoint),
  })
}
