import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tidyAccounts } from './jobs/tidy.ts'

let app: TestApp
let operator: TestPerson
let moderator: TestPerson
beforeAll(async () => {
  app = await createTestApp({ OPERATOR_EMAIL: 'first@example.com', OPERATOR_PASSWORD: 'a long password' })
  operator = await signUp(app, 'opal', { roles: ['operator'] })
  moderator = await signUp(app, 'mona', { roles: ['moderator'] })
})
afterAll(() => app.close())

const suspend = (by: TestPerson, who: TestPerson, until: string | null = null) =>
  by.client('POST /admin/people/:id/suspend', { params: { id: who.id }, body: { reason: 'spam', until } })

test('a suspended person is out at once, cannot sign in, and is told why', async () => {
  const sign = await app.http.inject({
    method: 'POST',
    url: '/api/auth/sign-up/email',
    payload: { name: 'Sam', handle: 'sam', email: 'sam@example.com', password: 'correct horse' },
  })
  const sam = app.client(String(sign.headers['set-auth-token']))
  const { id } = (await sam('GET /me')).body
  const done = await moderator.client('POST /admin/people/:id/suspend', { params: { id }, body: { reason: 'spam' } })
  expect(done.body).toMatchObject({ status: 'suspended', suspension: { reason: 'spam', until: null } })
  expect((await sam('GET /me')).status).toBe(401)
  const signIn = () =>
    app.http.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: { email: 'sam@example.com', password: 'correct horse' },
    })
  const refused = await signIn()
  expect([refused.statusCode, refused.json().code, refused.json().reason]).toEqual([403, 'suspended', 'spam'])
  expect((await moderator.client('POST /admin/people/:id/restore', { params: { id } })).body.status).toBe('active')
  expect((await signIn()).statusCode).toBe(200)
})

test('a suspension with an end lapses by itself', async () => {
  const tim = await signUp(app, 'tim')
  await suspend(moderator, tim, new Date(app.clock.now().getTime() + 3_600_000).toISOString())
  expect((await app.client()('GET /users/:id', { params: { id: '@tim' } })).status).toBe(404)
  app.clock.advance(3_700_000)
  const admitted = await app.apis.identity.openSession(tim.id)
  expect((await app.client(admitted)('GET /me')).status).toBe(401)
  await app.platform.db.transaction((tx) => app.platform.jobs.enqueue(tx, tidyAccounts, {}))
  await app.drainEvents()
  expect((await app.client(admitted)('GET /me')).status).toBe(200)
})

test('moderators touch members only; nobody suspends themselves', async () => {
  expect((await suspend(moderator, operator)).problem.code).toBe('forbidden')
  expect((await suspend(moderator, moderator)).problem.code).toBe('forbidden')
  expect((await suspend(operator, moderator)).status).toBe(200)
  expect((await operator.client('POST /admin/people/:id/restore', { params: { id: moderator.id } })).status).toBe(200)
  moderator = { ...moderator, token: await app.apis.identity.openSession(moderator.id) }
  moderator.client = app.client(moderator.token)
})

test('roles are granted by operators and count from the next request on', async () => {
  const uma = await signUp(app, 'uma')
  const put = (by: TestPerson, roles: ('moderator' | 'operator' | 'editor')[]) =>
    by.client('PUT /admin/people/:id/roles', { params: { id: uma.id }, body: { roles } })
  expect((await uma.client('GET /admin/people', { query: {} })).problem.code).toBe('forbidden')
  expect((await put(moderator, ['moderator'])).problem.code).toBe('forbidden')
  expect((await put(operator, ['moderator', 'editor'])).body.roles).toEqual(['editor', 'moderator'])
  expect((await uma.client('GET /admin/people', { query: {} })).status).toBe(200)
  await put(operator, [])
  expect((await uma.client('GET /admin/people', { query: {} })).problem.code).toBe('forbidden')
})

test('the last operator can neither step down nor leave', async () => {
  const down = await operator.client('PUT /admin/people/:id/roles', {
    params: { id: operator.id },
    body: { roles: [] },
  })
  expect(down.problem.code).toBe('last_operator')
  expect((await operator.client('POST /me/deletion', { body: {} })).problem.code).toBe('obligations_open')
})

test('people are listed newest first, page by page, and found by the start of a handle or an address', async () => {
  for (const name of ['walt1', 'walt2', 'walt3']) await signUp(app, name)
  const first = (await operator.client('GET /admin/people', { query: { q: '@WALT', limit: 2 } })).body
  const second = (
    await operator.client('GET /admin/people', { query: { q: 'walt', limit: 2, cursor: first.nextCursor ?? '' } })
  ).body
  expect([...first.items, ...second.items].map((person) => person.handle)).toEqual(['walt3', 'walt2', 'walt1'])
  expect(second.nextCursor).toBeNull()
  expect((await operator.client('GET /admin/people', { query: { q: 'first@' } })).body.items).toEqual([])
  expect(
    (await operator.client('GET /admin/people', { query: { role: 'moderator' } })).body.items.map((one) => one.handle),
  ).toEqual(['mona'])
})

test('the environment names the first operator, once', async () => {
  const other = await createTestApp({ OPERATOR_EMAIL: 'first@example.com', OPERATOR_PASSWORD: 'a long password' })
  try {
    await other.apis.identity.makeFirstOperator()
    await other.apis.identity.makeFirstOperator()
    const sign = await other.http.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: { email: 'first@example.com', password: 'a long password' },
    })
    const me = (await other.client(String(sign.headers['set-auth-token']))('GET /me')).body
    expect(me).toMatchObject({ handle: 'operator', roles: ['operator'], emailVerified: true })
    const all = (await other.client(String(sign.headers['set-auth-token']))('GET /admin/people', { query: {} })).body
      .items
    expect(all).toHaveLength(1)
  } finally {
    await other.close()
  }
})
