import { onPostgres } from '@cinnabar/testkit/database'
import { signUp } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

describe.skipIf(!onPostgres)('several connections at once, which the embedded store does not have', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app?.close())

  const join = (handle: string, email: string) =>
    app.http.inject({
      method: 'POST',
      url: '/api/auth/sign-up/email',
      payload: { name: 'Twin', handle, email, password: 'correct horse' },
    })

  test('of eight who want the same handle one gets it and the others are told', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, (_, at) => join('twin', `twin${at}@example.com`)))
    const codes = answers.map((answer) => (answer.statusCode === 200 ? 'joined' : answer.json().code)).sort()
    expect(codes).toEqual([...Array(7).fill('already_taken'), 'joined'])
  })

  test('of eight with the same address one joins', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, (_, at) => join(`same${at}`, 'same@example.com')))
    expect(answers.filter((answer) => answer.statusCode === 200)).toHaveLength(1)
  })

  test('two operators who depose each other at once leave one', async () => {
    const [one, two] = [
      await signUp(app, 'opera', { roles: ['operator'] }),
      await signUp(app, 'operb', { roles: ['operator'] }),
    ]
    const depose = (by: typeof one, who: typeof one) =>
      by.client('PUT /admin/people/:id/roles', { params: { id: who.id }, body: { roles: [] } })
    await Promise.all([depose(one, two), depose(two, one)])
    const roles = await Promise.all([one, two].map(async (person) => (await person.client('GET /me')).body.roles))
    expect(roles.flat()).toEqual(['operator'])
  })

  test('of two who rename themselves to the same handle at once one succeeds and no fault is answered', async () => {
    const people = await Promise.all(['rena', 'renb', 'renc'].map((handle) => signUp(app, handle)))
    const answers = await Promise.all(
      people.map((person) => person.client('PATCH /me/profile', { body: { handle: 'wanted' } })),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409])
  })

  test('keys asked for at once stop at their limit', async () => {
    const person = await signUp(app, 'keykeeper')
    const answers = await Promise.all(
      Array.from({ length: 24 }, () => person.client('POST /me/keys', { body: { name: 'k' } })),
    )
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(20)
  })
})
