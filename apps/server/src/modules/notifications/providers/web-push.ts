import webPush from 'web-push'
import type { KeyPair } from '../store/push.ts'

export type PushTarget = { endpoint: string; p256dh: string; auth: string }

/** `gone` when the browser no longer wants pushes and the subscription is to be forgotten. */
export type PushOutcome = 'sent' | 'gone'

export type PushSender = {
  makeKeys(): KeyPair
  /** Throws when the service could not take it now. */
  send(target: PushTarget, payload: string, keys: KeyPair, signal: AbortSignal): Promise<PushOutcome>
}

const keptSeconds = 24 * 3_600

/** Web Push: payloads encrypted by RFC 8291, signed with VAPID (RFC 8292). `subject` is `https:` or `mailto:`. */
export const createWebPush = (subject: string, deliver: typeof fetch = fetch): PushSender => ({
  makeKeys: () => webPush.generateVAPIDKeys(),
  send: async ({ endpoint, p256dh, auth }, payload, keys, signal) => {
    const details = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
      vapidDetails: { subject, ...keys },
      TTL: keptSeconds,
      contentEncoding: 'aes128gcm',
      urgency: 'normal',
    })
    const headers = Object.entries(details.headers).map(([name, value]): [string, string] => [name, String(value)])
    const response = await deliver(details.endpoint, {
      method: 'POST',
      headers: headers.filter(([name]) => name.toLowerCase() !== 'content-length'),
      body: new Uint8Array(details.body),
      // A push service never redirects; whoever does may lead anywhere.
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
    })
    await response.body?.cancel()
    if (response.status === 404 || response.status === 410) return 'gone'
    if (!response.ok) throw new Error(`The push service at ${new URL(endpoint).host} answered ${response.status}`)
    return 'sent'
  },
})

/** Where a push service may reach the operator. */
export const pushSubject = (config: { VAPID_SUBJECT?: string | undefined; PUBLIC_URL: string }): string =>
  config.VAPID_SUBJECT ?? (config.PUBLIC_URL.startsWith('https:') ? config.PUBLIC_URL : 'mailto:operator@localhost')
