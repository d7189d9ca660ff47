import { api } from '../../lib/api.ts'

/** Web Push (RFC 8030, 8292) by the service worker, where the page has one. */
const registration = (): Promise<ServiceWorkerRegistration | undefined> =>
  'serviceWorker' in navigator && 'PushManager' in window
    ? navigator.serviceWorker.getRegistration()
    : Promise.resolve(undefined)

export type PushState = 'unavailable' | 'denied' | 'on' | 'off'

export const pushState = async (): Promise<PushState> => {
  const worker = await registration()
  if (worker === undefined) return 'unavailable'
  if (Notification.permission === 'denied') return 'denied'
  return (await worker.pushManager.getSubscription()) === null ? 'off' : 'on'
}

export const turnPushOn = async (): Promise<void> => {
  const worker = await registration()
  if (worker === undefined || (await Notification.requestPermission()) !== 'granted') return
  const { publicKey } = await api('GET /notifications/push-key')
  const subscription = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey })
  const { endpoint = '', keys = {} } = subscription.toJSON()
  await api('POST /me/push-subscriptions', {
    body: { endpoint, keys: { p256dh: keys.p256dh ?? '', auth: keys.auth ?? '' } },
  })
}

export const turnPushOff = async (): Promise<void> => {
  const subscription = await (await registration())?.pushManager.getSubscription()
  if (subscription == null) return
  await api('DELETE /me/push-subscriptions', { body: { endpoint: subscription.endpoint } })
  await subscription.unsubscribe()
}
