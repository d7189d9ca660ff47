import type { AddressInfo } from 'node:net'
import type { CommentId } from '@cinnabar/kernel/ids'
import { createProgram } from '@cinnabar/server/main/program'
import { createMemoryCache } from '@cinnabar/server/platform/cache/memory-cache'
import { createRealtime } from '@cinnabar/server/platform/realtime/live-realtime'
import { publishNote } from '@cinnabar/testkit/notes'
import { signUp } from '@cinnabar/testkit/people'
import { createTestApp, type TestApp } from '@cinnabar/testkit/test-app'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, expect, test } from 'vitest'

let app: TestApp
let url: string
const closers: (() => unknown)[] = []

const connect = async (token?: string): Promise<Socket> => {
  const socket = io(url, {
    path: '/api/realtime',
    transports: ['websocket'],
    forceNew: true,
    ...(token === undefined ? {} : { auth: { token } }),
  })
  closers.unshift(() => socket.disconnect())
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', () => resolve())
    socket.once('connect_error', reject)
  })
  return socket
}
const next = <Data>(socket: Socket, name: string): Promise<Data> =>
  new Promise((resolve) => socket.once(name, (data: Data) => resolve(data)))
const join = (socket: Socket, room: string): Promise<unknown> => socket.timeout(10_000).emitWithAck('join', room)

beforeAll(async () => {
  app = await createTestApp()
  const realtime = createRealtime({
    publicUrl: app.platform.config.PUBLIC_URL,
    trustProxy: false,
    cache: createMemoryCache(),
    log: app.platform.log,
    metrics: app.platform.metrics,
    limits: false,
  })
  // The same database and clock, with real sockets in place of the fake ones.
  const live = await createProgram({ ...app.platform, realtime })
  realtime.attach(live.http.server, live.identify)
  await live.http.listen({ port: 0, host: '127.0.0.1' })
  url = `http://127.0.0.1:${(live.http.server.address() as AddressInfo).port}`
  closers.push(
    () => realtime.close(),
    () => live.http.close(),
  )
})
afterAll(async () => {
  for (const close of closers) await close()
  await app?.close()
})

const post = async (path: string, token: string, body: unknown): Promise<{ id: CommentId }> => {
  const response = await fetch(`${url}/api/v1${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(201)
  return (await response.json()) as { id: CommentId }
}

test('of two people at one note each sees the other’s comment come', async () => {
  const [ada, bo] = [await signUp(app, 'ada'), await signUp(app, 'bo')]
  const noteId = await publishNote(app, ada)
  const [adas, bos, guest] = await Promise.all([connect(ada.token), connect(bo.token), connect()])
  const rooms = await Promise.all([adas, bos, guest].map((socket) => join(socket, `note:${noteId}`)))
  expect(rooms).toEqual([{ ok: true }, { ok: true }, { ok: true }])
  type Added = { commentId: CommentId; total: number }
  const heard = Promise.all([adas, bos, guest].map((socket) => next<Added>(socket, 'comment.added')))
  const { id } = await post(`/notes/${noteId}/comments`, bo.token, { body: 'Save me a cup' })
  expect(await heard).toEqual(Array.from({ length: 3 }, () => ({ noteId, total: 1, commentId: id, parentId: null })))
  const answer = next<Added>(bos, 'comment.added')
  const reply = await post(`/notes/${noteId}/comments`, ada.token, { body: 'I will', parentId: id })
  expect(await answer).toMatchObject({ commentId: reply.id, parentId: id, total: 2 })
})

test('the room of a note is closed to whoever may not see it', async () => {
  const [cleo, dora] = [await signUp(app, 'cleo'), await signUp(app, 'dora')]
  const hidden = await publishNote(app, cleo, { visibility: 'hidden-from', audience: [dora.id] })
  const [cleos, doras] = await Promise.all([connect(cleo.token), connect(dora.token)])
  expect(await join(cleos, `note:${hidden}`)).toEqual({ ok: true })
  expect(await join(doras, `note:${hidden}`)).toEqual({ ok: false, code: 'not_found' })
})
