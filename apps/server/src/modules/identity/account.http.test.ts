import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, expect, test } from 'vitest'

let app: TestApp
let ada: TestPerson
beforeAll(async () => {
  app = await createTestApp()
  ada = await signUp(app, 'ada')
})
afterAll(() => app.close())

const wellFormed = { name: 'Signed', email: 'signed@example.com', password: 'correct horse' }
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1'

test('sessions are listed with device and network, and can be ended one by one or all but this', async () => {
  const sign = await app.http.inject({
    method: 'POST',
    url: '/api/auth/sign-up/email',
    payload: { ...wellFormed, handle: 'signed' },
    headers: { 'user-agent': phone },
  })
  const here = app.client(String(sign.headers['set-auth-token']))
  const again = await app.http.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload: wellFormed })
  const there = app.client(String(again.headers['set-auth-token']))
  const listed = (await here('GET /me/sessions')).body.items
  expect(listed).toHaveLength(2)
  expect(listed.find((session) => session.current)).toMatchObject({
    device: { browser: 'Safari', system: 'iOS' },
    network: '127.0.0.0/16',
  })
  const other = listed.find((session) => !session.current)
  expect((await here('DELETE /me/sessions/:id', { params: { id: other?.id ?? '' } })).status).toBe(204)
  expect((await there('GET /me')).status).toBe(401)
  const third = await app.http.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload: wellFormed })
  expect((await here('DELETE /me/sessions')).body).toEqual({ ended: 1 })
  expect((await app.client(String(third.headers['set-auth-token']))('GET /me')).status).toBe(401)
  expect((await here('GET /me')).status).toBe(200)
})

test("nobody ends another person's session", async () => {
  const bea = await signUp(app, 'bea')
  const own = (await bea.client('GET /me/sessions')).body.items[0]
  expect((await ada.client('DELETE /me/sessions/:id', { params: { id: own?.id ?? '' } })).problem.code).toBe(
    'not_found',
  )
  expect((await bea.client('GET /me')).status).toBe(200)
})

test('a key works in both headers, reads only without the scope to write, and manages no account', async () => {
  const made = await ada.client('POST /me/keys', { body: { name: 'Reader', scopes: ['read'] } })
  expect(made.status).toBe(201)
  const { key } = made.body
  expect(key).toMatch(/^cnb_/)
  expect((await app.client(key)('GET /me')).body.id).toBe(ada.id)
  expect((await app.client()('GET /me', { headers: { 'x-api-key': key } })).body.can.manageAccount).toBe(false)
  expect((await app.client(key)('PATCH /me/profile', { body: { bio: 'x' } })).problem.code).toBe('forbidden')
  const writer = (await ada.client('POST /me/keys', { body: { name: 'Writer', scopes: ['write'] } })).body
  expect(writer.scopes).toEqual(['read', 'write'])
  expect((await app.client(writer.key)('PATCH /me/profile', { body: { bio: 'x' } })).status).toBe(200)
  expect((await app.client(writer.key)('POST /me/keys', { body: { name: 'More' } })).problem.code).toBe('forbidden')
  expect((await app.client(writer.key)('POST /me/deletion', { body: {} })).problem.code).toBe('forbidden')
})

test('keys are listed without their secret, say when they were used, and are worth nothing once revoked', async () => {
  const { key, id } = (await ada.client('POST /me/keys', { body: { name: 'Short-lived' } })).body
  await app.client(key)('GET /me')
  const listed = (await ada.client('GET /me/keys')).body.items.find((one) => one.id === id)
  expect(listed?.lastUsedAt).not.toBeNull()
  expect(JSON.stringify(listed)).not.toContain(key)
  expect((await ada.client('DELETE /me/keys/:id', { params: { id } })).status).toBe(204)
  expect((await app.client(key)('GET /me')).status).toBe(401)
})

test('consent names the version in force, can be taken back, and what an account needs cannot', async () => {
  const put = (kind: 'personalisation' | 'terms', given: boolean, version = 1) =>
    ada.client('PUT /me/consents/:kind', { params: { kind }, body: { given, version } })
  expect((await put('personalisation', true)).body).toMatchObject({ given: true, version: 1 })
  expect((await put('personalisation', false)).body).toMatchObject({ given: false })
  expect((await put('personalisation', true, 7)).problem).toMatchObject({ code: 'conflict', currentVersion: 1 })
  expect((await put('terms', false)).problem.code).toBe('wrong_state')
  const items = (await ada.client('GET /me/consents')).body.items
  expect(items.map((item) => item.kind)).toEqual(['terms', 'privacy', 'personalisation', 'analytics', 'letters'])
})

test('a handle is free, taken, reserved or malformed', async () => {
  const ask = async (handle: string) => (await app.client()('GET /handles/:handle', { params: { handle } })).body
  expect(await ask('Nobody_Yet')).toEqual({ handle: 'nobody_yet', available: true, reason: null })
  expect(await ask('ADA')).toMatchObject({ available: false, reason: 'taken' })
  expect(await ask('settings')).toMatchObject({ available: false, reason: 'reserved' })
  expect(await ask('a..b')).toMatchObject({ available: false, reason: 'malformed' })
})
