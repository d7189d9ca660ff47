import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { NotificationsDeps } from '../index.ts'
import { isPushService } from '../rules/push-service.ts'
import { countSubscriptions, removeSubscription, saveSubscription } from '../store/push.ts'

const mostBrowsers = 20

type Subscription = { endpoint: string; keys: { p256dh: string; auth: string } }

export const subscribePush =
  ({ platform }: NotificationsDeps) =>
  (viewer: Viewer, { endpoint, keys }: Subscription) =>
    platform.db.transaction(async (tx) => {
      if (!isPushService(endpoint))
        return refuse('invalid_input', { detail: 'This is not the address of a push service' })
      if ((await countSubscriptions(tx, viewer.id)) >= mostBrowsers)
        return refuse('limit_reached', { limit: mostBrowsers })
      await saveSubscription(tx, viewer.id, { endpoint, ...keys }, platform.clock.now())
      return undefined
    })

export const unsubscribePush =
  ({ platform }: NotificationsDeps) =>
  async (viewer: Viewer, endpoint: string): Promise<undefined> => {
    await removeSubscription(platform.db, viewer.id, endpoint)
    return undefined
  }
