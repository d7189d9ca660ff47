import { expect, test } from 'vitest'
import { createMemoryCache } from '../../../platform/cache/memory-cache.ts'
import { readConfig } from '../../../platform/config/config.ts'
import { createLog } from '../../../platform/log/log.ts'
import { addressHeader } from '../providers/better-auth.ts'
import { signInRoutes } from './sign-in.ts'

const config = readConfig({ DATA_DIR: '.', SECRET: 'a secret of the tests only' })
const origin = 'http://localhost:3000'

const setUp = (answer: () => Response = () => Response.json({})) => {
  const seen: Request[] = []
  const platform = { cache: createMemoryCache(), config, log: createLog('silent') }
  const handle = signInRoutes(platform, async (request) => {
    seen.push(request)
    return answer()
  })
  const send = async (path: string, init: RequestInit = {}, address = '203.0.113.1') => {
    const response = await handle(new Request(`${origin}/api/auth${path}`, init), { address, id: 'r1' })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
  }
  return { send, seen }
}

const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
})

test('guesses are slowed by address, and by account when they come from many addresses', async () => {
  const { send } = setUp()
  const guess = (n: number, address: string) =>
    send('/sign-in/email', json({ email: `person${n}@example.com`, password: 'x' }), address)
  for (let n = 0; n < 20; n += 1) expect((await guess(n, '203.0.113.7')).status).toBe(200)
  const slowed = await guess(21, '203.0.113.7')
  expect([slowed.status, slowed.body.code]).toEqual([429, 'rate_limited'])
  expect(Number(slowed.headers.get('retry-after'))).toBeGreaterThan(0)
  const last = await Promise.all(Array.from({ length: 61 }, (_, n) => guess(99, `198.51.100.${n}`)))
  expect(
    last
      .map((answer) => answer.status)
      .sort()
      .at(-1),
  ).toBe(429)
})

test('the address that the library sees is the rim’s, whatever the caller wrote', async () => {
  const { send, seen } = setUp()
  await send('/sign-in/email', json({}, { [addressHeader]: '10.0.0.1' }))
  expect(seen[0]?.headers.get(addressHeader)).toBe('203.0.113.1')
})

test('another site cannot sign a visitor in, not even without a cookie', async () => {
  const { send, seen } = setUp()
  expect((await send('/sign-in/email', json({}, { 'sec-fetch-site': 'cross-site' }))).body.code).toBe('foreign_origin')
  const form = { method: 'POST', body: '{"email":"a"}', headers: { 'content-type': 'text/plain' } }
  expect((await send('/sign-in/email', form)).body.code).toBe('unsupported_media')
  const untyped = { method: 'POST', body: new Blob(['{}']) }
  expect((await send('/sign-in/email', untyped)).body.code).toBe('unsupported_media')
  expect(seen).toHaveLength(0)
})

test('a house that sends people back by form is let through', async () => {
  const { send, seen } = setUp()
  const form = { method: 'POST', body: new URLSearchParams({ code: 'c' }), headers: { 'sec-fetch-site': 'cross-site' } }
  expect((await send('/callback/apple', form)).status).toBe(200)
  expect(await seen[0]?.text()).toBe('code=c')
})

test('an error keeps its cookies, gets our code, and a fault keeps its words to itself', async () => {
  const failing = setUp(() => {
    const headers = new Headers({ 'content-type': 'application/json' })
    headers.append('set-cookie', 'a=1')
    headers.append('set-cookie', 'b=2')
    return new Response(JSON.stringify({ code: 'INVALID_EMAIL_OR_PASSWORD', message: 'no' }), { status: 401, headers })
  })
  const refused = await failing.send('/sign-in/email', json({}))
  expect(refused.body).toMatchObject({ status: 401, code: 'wrong_credentials', reason: 'INVALID_EMAIL_OR_PASSWORD' })
  expect(refused.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  const broken = setUp(() => new Response('relation "x" does not exist', { status: 500 }))
  const fault = await broken.send('/sign-in/email', json({}))
  expect(fault.body).toMatchObject({ status: 500, code: 'fault', requestId: 'r1' })
  expect(JSON.stringify(fault.body)).not.toContain('relation')
})

test('no answer of sign-in is kept by a cache', async () => {
  const { send } = setUp()
  expect((await send('/get-session')).headers.get('cache-control')).toBe('no-store')
  expect((await send('/sign-in/email', json([]))).headers.get('cache-control')).toBe('no-store')
})
