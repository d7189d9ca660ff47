import type { IncomingMessage } from 'node:http'

export type HandshakeRules = { publicUrl: string; trustProxy: boolean }

/**
 * The rule of `http/origin.ts` for sockets: a page of another origin may not speak with the session cookie it cannot
 * see. Browsers always send `Origin` with a WebSocket; programs that send none carry nobody else's cookie.
 */
export const isForeignHandshake = (request: IncomingMessage, publicUrl: string): boolean => {
  const { origin, cookie, host } = request.headers
  if (origin === undefined || cookie === undefined) return false
  if (origin === new URL(publicUrl).origin) return false
  return !URL.canParse(origin) || new URL(origin).host !== host
}

export const addressOfHandshake = (request: IncomingMessage, trustProxy: boolean): string => {
  const forwarded = request.headers['x-forwarded-for']
  const first = (Array.isArray(forwarded) ? forwarded[0] : forwarded)?.split(',')[0]?.trim()
  return (trustProxy ? first : undefined) ?? request.socket.remoteAddress ?? 'unknown'
}

/** A browser cannot set headers on a WebSocket, so a bearer token may come as `auth.token` of the handshake. */
export const headersOf = (
  headers: Readonly<Record<string, string | string[] | undefined>>,
  auth: Readonly<Record<string, unknown>>,
): Record<string, string | string[] | undefined> =>
  typeof auth.token === 'string' ? { ...headers, authorization: `Bearer ${auth.token}` } : { ...headers }
