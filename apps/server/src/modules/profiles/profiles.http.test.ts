import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

let app: TestApp
let ada: TestPerson
let bea: TestPerson
beforeAll(async () => {
  app = await createTestApp()
  ada = await signUp(app, 'ada', { bio: 'Counts things', place: 'London' })
  bea = await signUp(app, 'bea')
})
afterAll(() => app.close())

test('a guest finds a person by id and by handle, and may only look', async () => {
  const byId = await app.client()('GET /users/:id', { params: { id: ada.id } })
  const byHandle = await app.client()('GET /users/:id', { params: { id: '@Ada' } })
  expect(byId.body).toEqual(byHandle.body)
  expect(byId.body).toMatchObject({ handle: 'ada', bio: 'Counts things', place: 'London', viewer: null })
  expect(byId.body.can).toEqual({ edit: false, follow: false, message: false, block: false, report: false })
  expect((await app.client()('GET /users/:id', { params: { id: '@nobody.here' } })).problem.code).toBe('not_found')
})

test('follows show from both sides', async () => {
  await bea.client('PUT /users/:id/follow', { params: { id: ada.id } })
  await app.drainEvents()
  const seen = await bea.client('GET /users/:id', { params: { id: ada.id } })
  expect(seen.body.counts).toMatchObject({ followers: 1, following: 0 })
  expect(seen.body.viewer).toMatchObject({ following: true, followedBy: false })
  expect((await ada.client('GET /users/:id', { params: { id: bea.id } })).body.viewer).toMatchObject({
    following: false,
    followedBy: true,
  })
})

test('who was blocked finds nobody; who blocked still sees whom', async () => {
  const cleo = await signUp(app, 'cleo')
  await ada.client('PUT /users/:id/block', { params: { id: cleo.id } })
  expect((await cleo.client('GET /users/:id', { params: { id: ada.id } })).problem.code).toBe('not_found')
  const seen = await ada.client('GET /users/:id', { params: { id: cleo.id } })
  expect(seen.body.viewer).toMatchObject({ blocked: true })
  expect(seen.body.can).toMatchObject({ follow: false, message: false, block: true })
})

test('a profile is changed by its owner and read back changed everywhere', async () => {
  const change = {
    name: 'Beatrix',
    bio: 'Tea',
    links: [{ label: 'Site', url: 'https://bea.example' }],
    language: 'zh-Hans' as const,
  }
  const changed = await bea.client('PATCH /me/profile', { body: change })
  expect(changed.body).toMatchObject({ name: 'Beatrix', bio: 'Tea', links: change.links, can: { edit: true } })
  expect((await bea.client('GET /me')).body).toMatchObject({ name: 'Beatrix', language: 'zh-Hans' })
})

test('a handle changes once in 30 days, never to one that is taken or reserved', async () => {
  const dora = await signUp(app, 'dora')
  const patch = (handle: string) => dora.client('PATCH /me/profile', { body: { handle } })
  expect((await patch('ADA')).problem).toMatchObject({ code: 'already_taken', field: 'handle' })
  expect((await patch('admin')).problem.code).toBe('already_taken')
  expect((await patch('Dora.2')).body.handle).toBe('dora.2')
  expect((await patch('dora.3')).problem.code).toBe('too_soon')
  app.clock.advance(31 * 86_400_000)
  expect((await patch('dora.3')).body.handle).toBe('dora.3')
  expect((await app.client()('GET /users/:id', { params: { id: '@dora' } })).status).toBe(404)
})

test("somebody else's picture cannot become mine, nor a link that runs", async () => {
  const foreign = await ada.client('PATCH /me/profile', { body: { picture: '01890000-0000-7000-8000-000000000000' } })
  expect(foreign.problem.code).toBe('not_found')
  const link = await ada.client('PATCH /me/profile', { body: { links: [{ label: 'x', url: 'javascript:alert(1)' }] } })
  expect(link.problem.code).toBe('invalid_input')
})

test('a picture of my own becomes the face that everybody sees, and can be taken off again', async () => {
  const bytes = await sharp({ create: { width: 320, height: 320, channels: 3, background: '#c8372d' } })
    .webp()
    .toBuffer()
  const picture = await app.apis.media.importReady({ bytes, alt: 'Red', ownerId: ada.id })
  const changed = await ada.client('PATCH /me/profile', { body: { picture } })
  expect(changed.body.avatar).toMatch(/\.(webp|avif|jpg)/)
  expect((await bea.client('PATCH /me/profile', { body: { picture } })).problem.code).toBe('not_found')
  expect((await ada.client('PATCH /me/profile', { body: { picture: null } })).body.avatar).toBeNull()
})
