import { createHmac, timingSafeEqual } from 'node:crypto'

const sessionCookie = 'cinnabar.session_token'
export const keyPrefix = 'cnb_'

export type Credential = { kind: 'session'; token: string; via: 'cookie' | 'token' } | { kind: 'key'; key: string }

type Headers = Readonly<Record<string, string | string[] | undefined>>

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

/** The token of a signed value `token.signature` (HMAC-SHA-256, base64), or undefined when the signature is not ours. */
export const openSigned = (value: string, secret: string): string | undefined => {
  const dot = value.lastIndexOf('.')
  if (dot < 1) return undefined
  const token = value.slice(0, dot)
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  const ours = createHmac('sha256', secret).update(token).digest()
  return given.length === ours.length && timingSafeEqual(given, ours) ? token : undefined
}

const cookieValue = (header: string): string | undefined => {
  for (const part of header.split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === sessionCookie) return part.slice(at + 1).trim()
  }
  return undefined
}

/** What a request shows of who sends it. A header beats a cookie: a program with a token means that token. */
export const credentialOf = (headers: Headers, secret: string): Credential | undefined => {
  const key = first(headers['x-api-key'])
  if (key !== undefined) return { kind: 'key', key }
  const authorization = first(headers.authorization)
  if (authorization !== undefined && /^bearer /i.test(authorization)) {
    const bearer = decoded(authorization.slice(7).trim())
    if (bearer.startsWith(keyPrefix)) return { kind: 'key', key: bearer }
    if (!bearer.includes('.')) return bearer === '' ? undefined : { kind: 'session', token: bearer, via: 'token' }
    const token = openSigned(bearer, secret)
    return token === undefined ? undefined : { kind: 'session', token, via: 'token' }
  }
  const cookie = headers.cookie === undefined ? undefined : cookieValue(first(headers.cookie) ?? '')
  const token = cookie === undefined ? undefined : openSigned(decoded(cookie), secret)
  return token === undefined ? undefined : { kind: 'session', token, via: 'cookie' }
}
