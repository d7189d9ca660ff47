import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readHouses } from './providers/oauth-houses.ts'

let house: Server
let app: TestApp
let visitor = { id: '4711', name: '小红', email: 'Hong@House.example', email_verified: true }

beforeAll(async () => {
  house = createServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    const body = request.url === '/token' ? { access_token: 'a', token_type: 'Bearer' } : visitor
    response.end(JSON.stringify(body))
  })
  house.listen(0, '127.0.0.1')
  await once(house, 'listening')
  const address = house.address()
  const base = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  app = await createTestApp({
    OAUTH_PROVIDERS: JSON.stringify([
      {
        id: 'house',
        name: 'The House',
        clientId: 'us',
        clientSecret: 'a secret',
        authorizationUrl: `${base}/authorize`,
        tokenUrl: `${base}/token`,
        userInfoUrl: `${base}/me`,
      },
    ]),
  })
})
afterAll(async () => {
  await app.close()
  house.close()
})

const cookiesOf = (answer: { headers: Record<string, unknown> }): string =>
  [answer.headers['set-cookie'] ?? []]
    .flat()
    .map((one) => String(one).split(';')[0])
    .join('; ')

const visit = async (change: (state: string) => string = (state) => state) => {
  const start = await app.http.inject({
    method: 'POST',
    url: '/api/auth/sign-in/social',
    payload: { provider: 'house', callbackURL: '/welcome', errorCallbackURL: '/sign-in' },
  })
  const there = new URL(start.json().url)
  const state = encodeURIComponent(change(there.searchParams.get('state') ?? ''))
  const back = await app.http.inject({
    method: 'GET',
    url: `/api/auth/callback/house?code=c&state=${state}`,
    headers: { cookie: cookiesOf(start) },
  })
  return { there, back }
}

test('the houses of the configuration are offered, and whoever comes from one has an account of their own', async () => {
  const offered = await app.client()('GET /sign-in/providers')
  expect(offered.body).toEqual({ items: [{ id: 'house', name: 'The House' }] })
  const { there, back } = await visit()
  expect(there.searchParams.get('client_id')).toBe('us')
  expect(there.searchParams.get('code_challenge')).not.toBeNull()
  expect([back.statusCode, back.headers.location]).toEqual([302, '/welcome'])
  const me = await app.client()('GET /me', { headers: { cookie: cookiesOf(back) } })
  expect(me.body).toMatchObject({ name: '小红', email: 'hong@house.example', emailVerified: true })
  expect(me.body.handle).toMatch(/^member_[a-f0-9]{6}$/)
  const methods = await app.client()('GET /me/sign-in-methods', { headers: { cookie: cookiesOf(back) } })
  expect(methods.body).toMatchObject({ password: false, providers: ['house'] })
})

test('coming again opens the same account', async () => {
  const [first, second] = [await visit(), await visit()]
  const idOf = async (back: { headers: Record<string, unknown> }) =>
    (await app.client()('GET /me', { headers: { cookie: cookiesOf(back) } })).body.id
  expect(await idOf(first.back)).toBe(await idOf(second.back))
})

test('an address that the house has not verified never opens an account that exists', async () => {
  const person = { name: 'Bea', handle: 'bea', email: 'bea@example.com', password: 'correct horse' }
  await app.http.inject({ method: 'POST', url: '/api/auth/sign-up/email', payload: person })
  visitor = { id: '99', name: 'Thief', email: 'bea@example.com', email_verified: false }
  const { back } = await visit()
  expect(back.headers.location).toMatch(/^\/sign-in\?error=/)
  expect(cookiesOf(back)).not.toContain('session_token=')
})

test('a state that we did not give out is refused', async () => {
  const { back } = await visit(() => 'forged')
  expect(back.headers.location).toContain('error=')
  expect(cookiesOf(back)).not.toContain('session_token=')
})

test('a configuration that cannot work stops the start with a sentence', () => {
  expect(readHouses(undefined)).toEqual([])
  expect(() => readHouses('{')).toThrow('not JSON')
  expect(() => readHouses('[{"id":"x"}]')).toThrow('OAUTH_PROVIDERS')
  expect(() => readHouses('[{"id":"mine","clientId":"a","clientSecret":"b"}]')).toThrow('mine needs discoveryUrl')
  expect(readHouses('[{"id":"google","clientId":"a","clientSecret":"b"}]')).toHaveLength(1)
})
