import { buffer } from 'node:stream/consumers'
import { isRefusal } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { fetchFile, photo, twoColours, upload, uploadAndWait } from '@cinnabar/testkit/media-files'
import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { newId } from '../../platform/ids/ids.ts'
import { personDeleted } from '../identity/index.ts'
import { sweepMedia } from './jobs/sweep-media.ts'
import { insertMedia } from './store.ts'

let app: TestApp
let ada: TestPerson
let bob: TestPerson
let operator: TestPerson
beforeAll(async () => {
  app = await createTestApp()
  ada = await signUp(app, 'ada')
  bob = await signUp(app, 'bob')
  operator = await signUp(app, 'olga', { roles: ['operator'] })
})
afterAll(() => app.close())

const hours = (count: number) => count * 3_600_000
const sweep = async () => {
  await app.platform.db.transaction((tx) => app.platform.jobs.enqueue(tx, sweepMedia, {}))
  await app.drainEvents()
}

test('a photo is processing when uploaded and ready with every size and format after the work', async () => {
  const { status, id, body } = await upload(app, ada, await photo(1_200, 900), { fields: { alt: 'A street at noon' } })
  expect([status, body.status]).toEqual([202, 'processing'])
  await app.drainEvents()
  const { body: medium } = await ada.client('GET /media/:id', { params: { id } })
  expect(medium).toMatchObject({
    kind: 'picture',
    status: 'ready',
    progress: 1,
    reason: null,
    alt: 'A street at noon',
    width: 1_200,
    height: 900,
  })
  expect(medium.color).toMatch(/^#[0-9a-f]{6}$/)
  expect(Buffer.from(medium.thumbhash ?? '', 'base64').length).toBeGreaterThan(15)
  expect(medium.renditions.map((file) => file.name).sort()).toEqual(
    ['360', '720', '1080', '1440']
      .flatMap((width) => [`${width}.avif`, `${width}.webp`])
      .concat('1080.jpg')
      .sort(),
  )
  for (const file of medium.renditions) {
    const answer = await fetchFile(app, file.url)
    expect([answer.statusCode, answer.headers['content-type'], answer.rawPayload.length]).toEqual([
      200,
      file.type,
      file.bytes,
    ])
    const found = await sharp(answer.rawPayload).metadata()
    expect([found.width, found.height]).toEqual([file.width, file.height])
  }
})

test('a small picture is never enlarged', async () => {
  const medium = await uploadAndWait(app, ada, await photo(300, 200))
  expect(medium.renditions.map((file) => [file.name, file.width]).sort()).toEqual([
    ['360.avif', 300],
    ['360.jpg', 300],
    ['360.webp', 300],
  ])
})

test('transparency survives in WebP and AVIF', async () => {
  const clear = await sharp({
    create: { width: 400, height: 400, channels: 4, background: { r: 200, g: 0, b: 0, alpha: 0.2 } },
  })
    .png()
    .toBuffer()
  const medium = await uploadAndWait(app, ada, clear)
  const webp = medium.renditions.find((file) => file.name === '360.webp')
  expect((await sharp(app.storage.objects.get((webp?.url ?? '').slice(1))?.bytes).metadata()).hasAlpha).toBe(true)
})

test('progress is told live to the owner only', async () => {
  app.realtime.told.length = 0
  const medium = await uploadAndWait(app, ada, await photo(800, 600))
  const told = app.realtime.told.filter((one) => one.name === 'media.progress')
  expect(told.map((one) => one.room)).toEqual(told.map(() => `user:${ada.id}`))
  expect(told.map((one) => one.data)).toEqual([
    { id: medium.id, status: 'processing', progress: 0.5, reason: null },
    { id: medium.id, status: 'ready', progress: 1, reason: null },
  ])
})

test('a stranger cannot see, describe, retry or delete another person’s medium', async () => {
  const { id } = await uploadAndWait(app, ada, await photo(300, 300))
  for (const key of ['GET /media/:id', 'POST /media/:id/retry', 'DELETE /media/:id'] as const)
    expect((await bob.client(key, { params: { id } })).status).toBe(404)
  expect((await bob.client('PATCH /media/:id', { params: { id }, body: { alt: 'mine' } })).status).toBe(404)
  expect((await app.client()('GET /media/:id', { params: { id } })).status).toBe(401)
})

test('alternative text is changed by the owner', async () => {
  const { id } = await uploadAndWait(app, ada, await photo(300, 300))
  const { body } = await ada.client('PATCH /media/:id', { params: { id }, body: { alt: '  Two cups  ' } })
  expect(body.alt).toBe('Two cups')
})

test('files are kept for good by caches, answer 304 to a known tag, and ranges to players', async () => {
  const url = (await uploadAndWait(app, ada, await photo(600, 600))).renditions[0]?.url ?? ''
  const whole = await fetchFile(app, url)
  expect(whole.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(whole.headers['content-disposition']).toBe('inline; filename="360.webp"')
  expect((await fetchFile(app, url, { 'if-none-match': String(whole.headers.etag) })).statusCode).toBe(304)
  const part = await fetchFile(app, url, { range: 'bytes=10-19' })
  expect([part.statusCode, part.headers['content-range'], part.headers['content-length']]).toEqual([
    206,
    `bytes 10-19/${whole.rawPayload.length}`,
    '10',
  ])
  expect(part.rawPayload).toEqual(whole.rawPayload.subarray(10, 20))
  expect((await fetchFile(app, url, { range: 'bytes=99999999-' })).statusCode).toBe(416)
  expect((await fetchFile(app, url, { range: 'bytes=0-4', 'if-range': '"another"' })).statusCode).toBe(200)
  const head = await app.http.inject({ method: 'HEAD', url })
  expect([head.statusCode, head.headers['content-length'], head.rawPayload.length]).toEqual([
    200,
    String(whole.rawPayload.length),
    0,
  ])
})

test('an id alone, a guessed name, a climbing path and a file before its time are all 404', async () => {
  const medium = await uploadAndWait(app, ada, await photo(300, 300))
  const name = medium.renditions[0]?.url.split('/').at(-1) ?? ''
  const waiting = await upload(app, ada, await photo(300, 300))
  for (const path of [
    `/media/${medium.id}/360.webp`,
    `/media/${medium.id}/000000000000000000-360.webp`,
    `/media/${medium.id}/${name}x`,
    `/media/${medium.id}/..%2f..%2f${name}`,
    `/media/not-an-id/${name}`,
    `/media/${waiting.id}/${name}`,
  ])
    expect((await fetchFile(app, path)).statusCode).toBe(404)
  await app.drainEvents()
})

test('a deleted medium is gone with its files', async () => {
  const medium = await uploadAndWait(app, ada, await photo(300, 300))
  expect((await ada.client('DELETE /media/:id', { params: { id: medium.id } })).status).toBe(204)
  await app.drainEvents()
  expect((await ada.client('GET /media/:id', { params: { id: medium.id } })).status).toBe(404)
  expect((await fetchFile(app, medium.renditions[0]?.url ?? '')).statusCode).toBe(404)
})

test('only the owner’s media can be claimed, and a claimed one is neither deleted nor swept', async () => {
  const { media } = app.apis
  const { id } = await uploadAndWait(app, ada, await photo(300, 300))
  expect(isRefusal(await app.platform.db.transaction((tx) => media.claim(tx, [id], bob.id, 'note:1')))).toBe(true)
  await app.platform.db.transaction((tx) => media.claim(tx, [id], ada.id, 'note:1'))
  await app.platform.db.transaction((tx) => media.claim(tx, [id], ada.id, 'profile:1'))
  expect((await ada.client('DELETE /media/:id', { params: { id } })).problem.code).toBe('wrong_state')
  app.clock.advance(hours(30))
  await sweep()
  expect((await ada.client('GET /media/:id', { params: { id } })).body.can.delete).toBe(false)

  await app.platform.db.transaction((tx) => media.release(tx, [id], 'note:1'))
  app.clock.advance(hours(30))
  await sweep()
  expect((await ada.client('GET /media/:id', { params: { id } })).status).toBe(200)
  await app.platform.db.transaction((tx) => media.release(tx, [id], 'profile:1'))
  app.clock.advance(hours(23))
  await sweep()
  expect((await ada.client('GET /media/:id', { params: { id } })).status).toBe(200)
  app.clock.advance(hours(2))
  await sweep()
  expect((await ada.client('GET /media/:id', { params: { id } })).status).toBe(404)
  expect([...app.storage.objects.keys()].filter((key) => key.includes(id))).toEqual([])
})

test('a picture whose bytes got lost is tried again, then fails for its owner to retry and operators to see', async () => {
  const original = await photo(500, 500)
  const { id } = await upload(app, ada, original)
  const [key] = [...app.storage.objects.keys()].filter((name) => name.startsWith(`uploads/${id}/`))
  const lost = app.storage.objects.get(key ?? '')
  app.storage.objects.delete(key ?? '')
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    await expect(app.drainEvents()).rejects.toThrow('is missing')
    app.clock.advance(60_000)
  }
  await app.drainEvents()
  const { body: failed } = await ada.client('GET /media/:id', { params: { id } })
  expect(failed).toMatchObject({ status: 'failed', reason: 'processing_failed', can: { retry: true } })
  const { body: listed } = await operator.client('GET /admin/media', { query: { state: 'failed' } })
  expect(listed.items.find((item) => item.id === id)).toMatchObject({
    attempts: 3,
    ownerId: ada.id,
    lastError: expect.stringContaining('missing'),
  })

  if (lost !== undefined && key !== undefined) app.storage.objects.set(key, lost)
  expect((await ada.client('POST /media/:id/retry', { params: { id } })).status).toBe(202)
  await app.drainEvents()
  expect((await ada.client('GET /media/:id', { params: { id } })).body.status).toBe('ready')
  expect((await ada.client('POST /media/:id/retry', { params: { id } })).problem.code).toBe('wrong_state')
})

test('work that was cut off shows as stuck and is taken up again by the sweep', async () => {
  const { id } = await upload(app, ada, await photo(400, 400))
  await app.platform.db.run(sql`delete from platform_jobs where name = 'media.process-picture'`)
  app.clock.advance(11 * 60_000)
  const stuck = async () =>
    (await operator.client('GET /admin/media', { query: { state: 'stuck' } })).body.items.map((item) => item.id)
  expect(await stuck()).toContain(id)
  app.clock.advance(hours(2))
  await sweep()
  expect((await ada.client('GET /media/:id', { params: { id } })).body.status).toBe('ready')
  expect(await stuck()).not.toContain(id)
})

test('media by state are for operators, page by page', async () => {
  expect((await ada.client('GET /admin/media')).status).toBe(403)
  const first = (await operator.client('GET /admin/media', { query: { state: 'ready', limit: 1 } })).body
  const second = (
    await operator.client('GET /admin/media', { query: { state: 'ready', limit: 1, cursor: first.nextCursor ?? '' } })
  ).body
  expect(first.items).toHaveLength(1)
  expect(second.items).toHaveLength(1)
  expect(second.items.some((item) => first.items.some((before) => before.id === item.id))).toBe(false)
  expect(
    (await operator.client('GET /admin/media', { query: { state: 'ready', cursor: 'nonsense' } })).problem.code,
  ).toBe('invalid_cursor')
})

test('a picture of our own is imported ready, with a card to draw and its WebP kept as it is', async () => {
  const webp = await twoColours(720, 960).webp({ quality: 90 }).toBuffer()
  const id = await app.apis.media.importReady({ ownerId: ada.id, bytes: webp, alt: 'A cover' })
  const card = (await app.apis.media.mediaByIds(app.platform.db, [id])).get(id)
  expect(card).toMatchObject({ kind: 'picture', status: 'ready', width: 720, height: 960, alt: 'A cover', video: null })
  expect(card?.srcset.webp).toMatch(/^\/media\/\S+-360\.webp 360w, \/media\/\S+-720\.webp 720w$/)
  expect((await fetchFile(app, card?.url ?? '')).rawPayload).toEqual(webp)
})

test('an archive brings pictures back under their ids, written anew, and never onto another person’s', async () => {
  const { archive } = app.apis.media
  const dora = await signUp(app, 'dora')
  const medium = await uploadAndWait(app, dora, await photo(500, 400), { fields: { alt: 'A kiln' } })
  const { data, files = [] } = await archive.export(dora.id)
  const opened = new Map<string, Buffer>()
  for (const file of files) {
    const body = await file.open()
    opened.set(file.path, Buffer.isBuffer(body) ? body : await buffer(body))
  }
  const viewerOf = (person: TestPerson): Viewer => ({
    id: person.id,
    handle: person.handle,
    name: person.handle,
    roles: [],
    emailVerified: true,
    via: 'token',
  })
  expect(await archive.import(viewerOf(bob), data, opened)).toBe(0)
  await dora.client('DELETE /media/:id', { params: { id: medium.id } })
  await app.drainEvents()
  expect(
    await archive.import(viewerOf(dora), data, new Map([...opened.keys()].map((key) => [key, Buffer.from('<svg/>')]))),
  ).toBe(0)
  expect(await archive.import(viewerOf(dora), data, opened)).toBe(1)
  const { body } = await dora.client('GET /media/:id', { params: { id: medium.id } })
  expect(body).toMatchObject({ status: 'ready', alt: 'A kiln', width: 500, height: 400 })
  expect((await fetchFile(app, body.renditions[0]?.url ?? '')).statusCode).toBe(200)
})

test('two hundred unused media of one person are the most', async () => {
  await app.platform.db.transaction(async (tx) => {
    for (let index = 0; index < 200; index += 1)
      await insertMedia(tx, {
        id: newId(),
        ownerId: bob.id,
        token: 't',
        alt: '',
        posterId: null,
        declaredBytes: null,
        at: app.clock.now(),
      })
  })
  expect(await upload(app, bob, await photo(300, 300))).toMatchObject({ status: 422, code: 'limit_reached' })
})

test('what a person uploaded goes with the person', async () => {
  const cleo = await signUp(app, 'cleo')
  const medium = await uploadAndWait(app, cleo, await photo(300, 300))
  await app.platform.db.transaction((tx) => app.platform.events.emit(tx, personDeleted, cleo.id, { userId: cleo.id }))
  await app.drainEvents()
  expect((await app.apis.media.mediaByIds(app.platform.db, [medium.id])).size).toBe(0)
  expect([...app.storage.objects.keys()].filter((key) => key.includes(medium.id))).toEqual([])
})
