import { request as openRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { MediaId } from '@cinnabar/kernel/ids'
import { grainy, photo } from '@cinnabar/testkit/media-files'
import { signUp, type TestPerson } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../../platform/database/sql.ts'

const path = '/api/v1/media/uploads'
const base64 = (text: string) => Buffer.from(text).toString('base64')

let app: TestApp
let ada: TestPerson
let bob: TestPerson
beforeAll(async () => {
  app = await createTestApp()
  ada = await signUp(app, 'ada')
  bob = await signUp(app, 'bob')
})
afterAll(() => app.close())

type Sent = {
  method: 'POST' | 'PATCH' | 'HEAD' | 'DELETE' | 'OPTIONS'
  url?: string
  headers?: Record<string, string>
  payload?: Buffer
}

const send = (person: TestPerson | null, { method, url = path, headers = {}, payload }: Sent) =>
  app.http.inject({
    method,
    url,
    headers: { 'tus-resumable': '1.0.0', ...(person && { authorization: `Bearer ${person.token}` }), ...headers },
    ...(payload !== undefined && { payload }),
  })

const create = (person: TestPerson | null, length: number, headers: Record<string, string> = {}) =>
  send(person, { method: 'POST', headers: { 'upload-length': String(length), ...headers } })

const patch = (person: TestPerson | null, url: string, offset: number, payload: Buffer) =>
  send(person, {
    method: 'PATCH',
    url,
    headers: { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    payload,
  })

const view = async (id: string) => (await ada.client('GET /media/:id', { params: { id: id as MediaId } })).body

test('an upload sent in three pieces becomes a medium of the same id', async () => {
  const file = await photo(900, 700)
  const third = Math.ceil(file.length / 3)
  const created = await create(ada, file.length, {
    'upload-metadata': `alt ${base64('A harbour')},filename ${base64('x.exe')}`,
  })
  const location = String(created.headers.location)
  expect([created.statusCode, location]).toEqual([
    201,
    expect.stringMatching(/^\/api\/v1\/media\/uploads\/[0-9a-f-]{36}$/),
  ])
  expect(new Date(String(created.headers['upload-expires'])).getTime()).toBe(app.clock.now().getTime() + 24 * 3_600_000)
  for (let offset = 0; offset < file.length; offset += third) {
    expect((await send(ada, { method: 'HEAD', url: location })).headers['upload-offset']).toBe(String(offset))
    const answer = await patch(ada, location, offset, file.subarray(offset, offset + third))
    expect([answer.statusCode, answer.headers['upload-offset']]).toEqual([
      204,
      String(Math.min(offset + third, file.length)),
    ])
  }
  await app.drainEvents()
  const medium = await view(location.split('/').at(-1) ?? '')
  expect(medium).toMatchObject({ status: 'ready', kind: 'picture', alt: 'A harbour', width: 900, height: 700 })
})

test('nobody, and nobody else, can create, see, continue or end an upload', async () => {
  expect((await create(null, 10)).statusCode).toBe(401)
  const location = String((await create(ada, 100)).headers.location)
  for (const person of [null, bob]) {
    const expected = person === null ? 401 : 404
    expect((await send(person, { method: 'HEAD', url: location })).statusCode).toBe(expected)
    expect((await patch(person, location, 0, Buffer.alloc(10))).statusCode).toBe(expected)
    expect((await send(person, { method: 'DELETE', url: location })).statusCode).toBe(expected)
  }
})

test('a wrong offset is a conflict and moves nothing', async () => {
  const file = await photo(400, 400)
  const location = String((await create(ada, file.length)).headers.location)
  const answer = await patch(ada, location, 7, file.subarray(7))
  expect([answer.statusCode, answer.json().code, answer.headers['content-type']]).toEqual([
    409,
    'conflict',
    'application/problem+json',
  ])
  expect((await send(ada, { method: 'HEAD', url: location })).headers['upload-offset']).toBe('0')
})

test('an upload over 200 MB is refused before a byte is sent', async () => {
  const answer = await create(ada, 201 * 1_024 * 1_024)
  expect([answer.statusCode, answer.json().code]).toEqual([413, 'payload_too_large'])
})

test('a page in a picture’s clothes is refused at its first bytes and leaves nothing', async () => {
  const page = Buffer.from('<!doctype html><script>alert(1)</script>'.repeat(100))
  const location = String(
    (await create(ada, page.length, { 'upload-metadata': `filetype ${base64('image/png')}` })).headers.location,
  )
  const answer = await patch(ada, location, 0, page)
  expect([answer.statusCode, answer.json().code]).toEqual([415, 'unsupported_media'])
  await app.drainEvents()
  expect((await send(ada, { method: 'HEAD', url: location })).statusCode).toBe(404)
  expect([...app.storage.objects.keys()].filter((key) => key.includes(location.split('/').at(-1) ?? '?'))).toEqual([])
})

test('a picture that grows past 20 MB in pieces is refused where it does', async () => {
  const head = await photo(400, 400)
  const total = 21 * 1_024 * 1_024
  const location = String((await create(ada, total)).headers.location)
  expect((await patch(ada, location, 0, head)).statusCode).toBe(204)
  const answer = await patch(ada, location, head.length, Buffer.alloc(total - head.length))
  expect([answer.statusCode, answer.json().code]).toEqual([413, 'payload_too_large'])
})

test('an ended upload is gone, and one not finished in a day too', async () => {
  const first = String((await create(ada, 100)).headers.location)
  expect((await send(ada, { method: 'DELETE', url: first })).statusCode).toBe(204)
  expect((await send(ada, { method: 'HEAD', url: first })).statusCode).toBe(404)
  const second = String((await create(ada, 100)).headers.location)
  app.clock.advance(25 * 3_600_000)
  expect((await send(ada, { method: 'HEAD', url: second })).statusCode).toBe(410)
})

test('what had arrived when the line broke is kept, and the rest can follow', async () => {
  const file = await grainy(400, 500)
  await app.http.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.http.server.address() as AddressInfo
  const location = String((await create(ada, file.length)).headers.location)
  const half = Math.floor(file.length / 2)
  const offset = async () => Number((await send(ada, { method: 'HEAD', url: location })).headers['upload-offset'])

  const broken = openRequest({
    port,
    host: '127.0.0.1',
    method: 'PATCH',
    path: location,
    headers: {
      'tus-resumable': '1.0.0',
      authorization: `Bearer ${ada.token}`,
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
      'content-length': String(file.length),
    },
  })
  broken.on('error', () => undefined)
  await new Promise<void>((resolve) => broken.write(file.subarray(0, half), () => resolve()))
  const arrived = () =>
    app.platform.db.maybe<{ received_bytes: number }>(
      sql`select received_bytes from media_items where id = ${location.split('/').at(-1)}`,
    )
  await expect.poll(async () => (await arrived())?.received_bytes ?? 0, { timeout: 10_000 }).toBeGreaterThan(0)
  broken.destroy()
  const kept = await offset()
  expect(kept).toBeGreaterThan(0)
  expect(kept).toBeLessThanOrEqual(half)
  expect((await patch(ada, location, kept, file.subarray(kept))).statusCode).toBe(204)
  await app.drainEvents()
  expect(await view(location.split('/').at(-1) ?? '')).toMatchObject({ status: 'ready', width: 400, height: 500 })
})
