import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { tidyAccounts } from './jobs/tidy.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const day = 86_400_000
const signIn = (email: string) =>
  app.http.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload: { email, password: 'correct horse' } })
const tidy = async () => {
  await app.platform.db.transaction((tx) => app.platform.jobs.enqueue(tx, tidyAccounts, {}))
  await app.drainEvents()
}

const archiveOf = async (person: TestPerson): Promise<Buffer> => {
  const asked = await person.client('POST /me/exports')
  expect(asked).toMatchObject({ status: 202, body: { state: 'waiting', progress: 0, link: null } })
  expect((await person.client('POST /me/exports')).body.id).toBe(asked.body.id)
  await app.drainEvents()
  const ready = (await person.client('GET /me/exports/:id', { params: { id: asked.body.id } })).body
  expect(ready).toMatchObject({ state: 'ready', progress: 1 })
  const answer = await app.http.inject({
    method: 'GET',
    url: ready.link ?? '',
    headers: { authorization: `Bearer ${person.token}` },
  })
  expect(answer.rawPayload.length).toBe(ready.bytes)
  return answer.rawPayload
}

const bringIn = (person: TestPerson, archive: Uint8Array) => {
  const boundary = 'edge'
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="archive.zip"\r\ncontent-type: application/zip\r\n\r\n`
  return app.http.inject({
    method: 'POST',
    url: '/api/v1/me/import',
    headers: { authorization: `Bearer ${person.token}`, 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), archive, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  })
}

test('an account that was to be deleted is hidden at once and stays when its owner signs in', async () => {
  const ada = await signUp(app, 'ada', { password: 'correct horse' })
  expect((await ada.client('POST /me/deletion', { body: { password: 'wrong' } })).problem.code).toBe(
    'wrong_credentials',
  )
  const asked = await ada.client('POST /me/deletion', { body: { password: 'correct horse' } })
  expect(asked.status).toBe(202)
  expect(new Date(asked.body.dueAt).getTime() - app.clock.now().getTime()).toBe(14 * day)
  expect((await ada.client('GET /me')).status).toBe(401)
  expect((await app.client()('GET /users/:id', { params: { id: '@ada' } })).status).toBe(404)
  app.clock.advance(13 * day)
  await tidy()
  expect((await signIn('ada@people.test')).statusCode).toBe(200)
  app.clock.advance(2 * day)
  await tidy()
  expect((await app.client()('GET /users/:id', { params: { id: '@ada' } })).status).toBe(200)
})

test('when the grace is over nothing personal is left, the address is free again, and others hear of it once', async () => {
  const bea = await signUp(app, 'bea', { password: 'correct horse', bio: 'A secret garden' })
  await bea.client('POST /me/deletion', { body: { password: 'correct horse' } })
  app.clock.advance(15 * day)
  await tidy()
  await tidy()
  expect((await signIn('bea@people.test')).statusCode).toBe(401)
  const rows = await app.platform.db.rows<{ text: string }>(
    sql`select identity_users::text as text from identity_users where id = ${bea.id}`,
  )
  expect(rows[0]?.text).not.toMatch(/bea@|secret garden/)
  const told = await app.platform.db.rows(
    sql`select id from platform_events where name = 'person.deleted' and aggregate_id = ${bea.id}`,
  )
  expect(told).toHaveLength(1)
  expect((await signUp(app, 'bea')).id).not.toBe(bea.id)
})

test('an archive holds a person’s data without secrets, and brings them into another account', async () => {
  const cleo = await signUp(app, 'cleo', {
    password: 'correct horse',
    bio: 'Rivers',
    place: 'Cairo',
    language: 'zh-Hans',
  })
  await cleo.client('PUT /me/consents/:kind', { params: { kind: 'letters' }, body: { given: true, version: 1 } })
  const archive = await archiveOf(cleo)
  const entries = unzipSync(archive)
  const text = (path: string) => new TextDecoder().decode(entries[path])
  expect(JSON.parse(text('manifest.json'))).toMatchObject({ format: 'cinnabar-export', version: 1, handle: 'cleo' })
  expect(text('identity/data.json')).toContain('cleo@people.test')
  expect(text('identity/data.json')).not.toMatch(/scrypt|token/)
  await app.drainEvents()
  expect(app.mail.letters.filter((letter) => letter.to === 'cleo@people.test').at(-1)?.subject).toBe('你的数据已备好')

  const dora = await signUp(app, 'dora')
  const brought = await bringIn(dora, archive)
  expect(brought.json()).toMatchObject({
    parts: expect.arrayContaining([{ name: 'identity', imported: 2 }]),
    skipped: [],
  })
  expect((await app.client()('GET /users/:id', { params: { id: '@dora' } })).body).toMatchObject({
    bio: 'Rivers',
    place: 'Cairo',
    name: 'Cleo',
  })
  const consents = (await dora.client('GET /me/consents')).body.items
  expect(consents.find((one) => one.kind === 'letters')?.given).toBe(true)
  expect((await dora.client('GET /me')).body).toMatchObject({ handle: 'dora', email: 'dora@people.test', roles: [] })
})

test('an archive is its owner’s alone, and gone after a week', async () => {
  const eve = await signUp(app, 'eve')
  const fay = await signUp(app, 'fay')
  await archiveOf(eve)
  const { id } = (await eve.client('POST /me/exports')).body
  await app.drainEvents()
  expect((await fay.client('GET /me/exports/:id', { params: { id } })).problem.code).toBe('not_found')
  app.clock.advance(8 * day)
  await tidy()
  expect((await eve.client('GET /me/exports/:id', { params: { id } })).problem.code).toBe('not_found')
  expect([...app.storage.objects.keys()].filter((key) => key.includes(id))).toEqual([])
})

test('what is no archive is refused', async () => {
  const gus = await signUp(app, 'gus')
  expect((await bringIn(gus, Buffer.from('not a zip'))).json().code).toBe('unreadable_archive')
  expect((await bringIn(gus, zipSync({ 'manifest.json': Buffer.from('{}') }))).json().code).toBe('unreadable_archive')
})
