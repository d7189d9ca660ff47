import { notifications } from '@cinnabar/contracts/notifications'
import { bind, type Route } from '../../platform/http/route.ts'
import { markAsRead } from './commands/mark-read.ts'
import { subscribePush, unsubscribePush } from './commands/subscribe-push.ts'
import type { NotificationsDeps } from './index.ts'
import { unreadOf } from './queries/count-unread.ts'
import { listNotifications } from './queries/list-notifications.ts'
import { keepKeys } from './store/push.ts'
import { saveSettings, settingsOf } from './store/settings.ts'

export const notificationsRoutes = (deps: NotificationsDeps): Route[] => {
  const { db, clock } = deps.platform
  const list = listNotifications(deps)
  const read = markAsRead(deps)
  const subscribe = subscribePush(deps)
  const unsubscribe = unsubscribePush(deps)
  return bind(notifications, {
    'GET /notifications': ({ query, viewer }) => list(query, viewer),
    'GET /notifications/unread': ({ viewer }) => unreadOf(deps, db, viewer.id),
    'POST /notifications/read': ({ body, viewer }) => read(viewer, body),
    'GET /me/notification-settings': ({ viewer }) => settingsOf(db, viewer.id),
    'PUT /me/notification-settings': async ({ body, viewer }) => {
      await saveSettings(db, viewer.id, body)
      return body
    },
    'GET /notifications/push-key': async () => ({
      publicKey: (await keepKeys(db, deps.push.makeKeys, clock.now())).publicKey,
    }),
    'POST /me/push-subscriptions': ({ body, viewer }) => subscribe(viewer, body),
    'DELETE /me/push-subscriptions': ({ body, viewer }) => unsubscribe(viewer, body.endpoint),
  })
}
