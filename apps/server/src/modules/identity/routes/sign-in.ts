import type { FetchHandler } from '../../../platform/http/fetch-mount.ts'
import { problem } from '../../../platform/http/problem.ts'
import type { Platform } from '../../../platform/module.ts'
import { addressHeader, authPath } from '../providers/better-auth.ts'
import { callsPerMinute } from '../rules/auth-limits.ts'
import { refusalOf } from '../rules/auth-refusals.ts'

const largestBody = 64 * 1_024

const refused = (code: Parameters<typeof problem>[0], data: Record<string, unknown> = {}, from?: Headers): Response => {
  const body = problem(code, data)
  const headers = new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
  for (const cookie of from?.getSetCookie() ?? []) headers.append('set-cookie', cookie)
  if (typeof data.retryAfterSeconds === 'number') headers.set('retry-after', String(data.retryAfterSeconds))
  return new Response(JSON.stringify(body), { status: body.status, headers })
}

/** The body as text, or undefined when it is longer than sign-in ever needs. */
const readBody = async (request: Request): Promise<string | undefined> => {
  if (request.body === null) return ''
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > largestBody) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

type Limits = Pick<Platform, 'cache' | 'config'>

/** Seconds to wait, counted per address and, for a guessed password, per account as well. */
const waitFor = async (
  { cache, config }: Limits,
  path: string,
  address: string,
  body: Record<string, unknown>,
): Promise<number | undefined> => {
  if (!config.RATE_LIMITS) return undefined
  const most = callsPerMinute(path)
  if (most === undefined) return undefined
  const mine = await cache.hit(`auth:${path}:a:${address}`, 60)
  if (mine.count > most) return mine.resetSeconds
  if (typeof body.email !== 'string') return undefined
  const account = await cache.hit(`auth:${path}:e:${body.email.toLowerCase().slice(0, 254)}`, 300)
  return account.count > most * 3 ? account.resetSeconds : undefined
}

/** The sign-in library's routes with this platform's limits before and its refusals after. */
export const signInRoutes =
  (platform: Limits & Pick<Platform, 'log'>, handle: (request: Request) => Promise<Response>): FetchHandler =>
  async (request, { address, id }) => {
    const url = new URL(request.url)
    const path = url.pathname.slice(authPath.length)
    const headers = new Headers(request.headers)
    headers.set(addressHeader, address)
    const isChange = request.method !== 'GET' && request.method !== 'HEAD'
    const isReturn = path.startsWith('/callback/')
    // Signing a person in to somebody else's account needs no cookie, so the rim's cookie rule does not see it.
    if (isChange && !isReturn && headers.get('sec-fetch-site') === 'cross-site') return refused('foreign_origin')
    const text = isChange ? await readBody(request) : ''
    if (text === undefined) return refused('payload_too_large')
    const body = isChange && text === '' && !isReturn ? '{}' : text
    if (body !== text) headers.set('content-type', 'application/json')
    headers.delete('content-length')
    headers.delete('transfer-encoding')
    if (isChange && !isReturn && !headers.get('content-type')?.startsWith('application/json'))
      return refused('unsupported_media')
    const json = isChange && !isReturn ? parsed(body) : {}
    if (json === undefined) return refused('invalid_input', { detail: 'The body is not JSON' })
    const wait = await waitFor(platform, path, address, asRecord(json))
    if (wait !== undefined) return refused('rate_limited', { retryAfterSeconds: wait })
    const answer = await handle(
      new Request(request.url, { method: request.method, headers, ...(isChange && { body }) }),
    )
    if (answer.status < 400) {
      const fresh = new Response(answer.body, answer)
      fresh.headers.set('cache-control', 'no-store')
      return fresh
    }
    const { code, message, ...data } = asRecord(parsed(await answer.text()))
    const refusal = refusalOf(answer.status, typeof code === 'string' ? code : undefined)
    if (refusal === 'fault') {
      platform.log.error({ path, status: answer.status, code, requestId: id }, 'sign-in fault')
      return refused('fault', { requestId: id })
    }
    const field = refusal === 'already_taken' && data.field === undefined ? { field: 'email' } : {}
    const reason =
      typeof code === 'string' && code !== refusal
        ? { reason: code, ...(typeof message === 'string' && { detail: message }) }
        : {}
    return refused(refusal, { ...data, ...field, ...reason }, answer.headers)
  }
