import { signUp } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, expect, test } from 'vitest'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const auth = (
  path: string,
  payload: object | undefined,
  headers: Record<string, string> = {},
  method: 'GET' | 'POST' = 'POST',
) => app.http.inject({ method, url: `/api/auth${path}`, headers, ...(payload && { payload }) })

const ada = { name: 'Ada', handle: 'Ada.Lovelace', email: 'Ada@Example.com', password: 'correct horse' }

test('who signs up is signed in by cookie and by the token of the header', async () => {
  const answer = await auth('/sign-up/email', ada)
  expect(answer.statusCode).toBe(200)
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
  expect(cookie).toMatch(/^cinnabar\.session_token=/)
  const byToken = await app.client(String(answer.headers['set-auth-token']))('GET /me')
  expect(byToken.body).toMatchObject({
    handle: 'ada.lovelace',
    name: 'Ada',
    email: 'ada@example.com',
    emailVerified: false,
    roles: [],
    shops: [],
  })
  const byCookie = await app.client()('GET /me', { headers: { cookie } })
  expect(byCookie.body.id).toBe(byToken.body.id)
})

test('an address or a handle that somebody has is refused, whatever its case', async () => {
  const sameAddress = await auth('/sign-up/email', { ...ada, handle: 'another', email: 'ADA@example.com' })
  expect([sameAddress.statusCode, sameAddress.json().code, sameAddress.json().field]).toEqual([
    409,
    'already_taken',
    'email',
  ])
  const sameHandle = await auth('/sign-up/email', { ...ada, email: 'other@example.com', handle: 'ADA.lovelace' })
  expect([sameHandle.statusCode, sameHandle.json().code, sameHandle.json().field]).toEqual([
    409,
    'already_taken',
    'handle',
  ])
  expect(sameHandle.headers['content-type']).toBe('application/problem+json')
})

test('a wrong password is refused in the words of the error table', async () => {
  const answer = await auth('/sign-in/email', { email: ada.email, password: 'incorrect horse' })
  expect([answer.statusCode, answer.json().code]).toEqual([401, 'wrong_credentials'])
})

test('a token is worth nothing after signing out', async () => {
  const answer = await auth('/sign-in/email', { email: ada.email, password: ada.password })
  const token = String(answer.headers['set-auth-token'])
  expect((await app.client(token)('GET /me')).status).toBe(200)
  await auth('/sign-out', undefined, { authorization: `Bearer ${token}` })
  expect((await app.client(token)('GET /me')).status).toBe(401)
})

test('malformed and oversized bodies of sign-in get typed refusals', async () => {
  expect((await auth('/sign-up/email', { handle: 'x' })).json().code).toBe('invalid_input')
  const text = { 'content-type': 'application/json' }
  const send = (payload: string, headers: Record<string, string>) =>
    app.http.inject({ method: 'POST', url: '/api/auth/sign-in/email', headers, payload })
  expect((await send('{', text)).json().code).toBe('invalid_input')
  expect((await send(JSON.stringify({ email: 'a'.repeat(100_000) }), text)).json().code).toBe('payload_too_large')
  expect((await send('<x/>', { 'content-type': 'application/xml' })).json().code).toBe('unsupported_media')
  expect((await auth('/nowhere', {})).json().code).toBe('not_found')
})

test('a person made for a test has a session that works', async () => {
  const bea = await signUp(app, 'bea', { roles: ['operator'] })
  expect((await bea.client('GET /me')).body).toMatchObject({ id: bea.id, roles: ['operator'], can: { operate: true } })
})

test('sign-in stands in OpenAPI with its body and its refusals', async () => {
  const document = (await app.http.inject({ url: '/api/openapi.json' })).json()
  const joining = document.paths['/api/auth/sign-up/email'].post
  expect(joining.requestBody.content['application/json'].schema.required).toEqual([
    'name',
    'handle',
    'email',
    'password',
  ])
  expect(joining.description).toContain('already_taken')
  expect(Object.keys(joining.responses)).toContain('409')
})
