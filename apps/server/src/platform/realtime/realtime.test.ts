import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { UserId } from '@cinnabar/kernel/ids'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { io, type Socket } from 'socket.io-client'
import { afterEach, describe, expect, test } from 'vitest'
import { createMemoryCache } from '../cache/memory-cache.ts'
import { openRedis } from '../cache/open-redis.ts'
import { createLog } from '../log/log.ts'
import { createMetrics } from '../metrics/metrics.ts'
import { createRealtime, realtimePath } from './live-realtime.ts'

const log = createLog('silent')
const redisUrl = process.env.TEST_REDIS_URL ?? ''
const signedOut = new Set<string>()
const closers: (() => Promise<void> | void)[] = []

const person = (name: string): Viewer => ({
  id: name as UserId,
  handle: name,
  name,
  roles: [],
  emailVerified: true,
  via: 'token',
})

const open = async (options: { redis?: string; recheckMilliseconds?: number; limits?: boolean } = {}) => {
  const server = createServer()
  const publicUrl = 'https://shop.example'
  const realtime = createRealtime({
    publicUrl,
    trustProxy: false,
    cache: createMemoryCache(),
    log,
    metrics: createMetrics(),
    limits: options.limits ?? false,
    ...(options.redis === undefined ? {} : { redis: await openRedis(options.redis, log) }),
    ...(options.recheckMilliseconds === undefined ? {} : { recheckMilliseconds: options.recheckMilliseconds }),
  })
  realtime.guard('note:', async (room, viewer) => room !== 'note:secret' || viewer?.handle === 'ada')
  realtime.attach(server, async (headers) => {
    const name = String(headers.authorization ?? headers.cookie ?? '').replace(/^Bearer |^who=/, '')
    return name === '' || signedOut.has(name) ? null : person(name)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const connect = (name?: string, extraHeaders: Record<string, string> = {}): Socket => {
    const socket = io(url, {
      path: realtimePath,
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders,
      ...(name === undefined ? {} : { auth: { token: name } }),
    })
    closers.push(() => void socket.disconnect())
    return socket
  }
  closers.push(async () => {
    await realtime.close()
    server.close()
  })
  return { realtime, connect, url }
}

const once = (socket: Socket, name: string): Promise<unknown> =>
  new Promise((resolve) => socket.once(name, (data: unknown) => resolve(data)))
const connected = (socket: Socket) => once(socket, 'connect')
const join = (socket: Socket, room: unknown): Promise<unknown> => socket.timeout(5_000).emitWithAck('join', room)

afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

test('a person hears what is told in their own room, and another person does not', async () => {
  const { realtime, connect } = await open()
  const [ada, bo] = [connect('ada'), connect('bo')]
  await Promise.all([connected(ada), connected(bo)])
  const heardByBo: unknown[] = []
  bo.onAny((name: string) => heardByBo.push(name))
  const heard = once(ada, 'notifications.unread')
  realtime.tell('user:ada', 'notifications.unread', { total: 3 })
  expect(await heard).toEqual({ total: 3 })
  const own = once(bo, 'after')
  realtime.tell('user:bo', 'after', {})
  await own
  expect(heardByBo).toEqual(['after'])
})

test('a room opens only to those its guard lets in, and never another person’s own room', async () => {
  const { connect } = await open()
  const [ada, guest] = [connect('ada'), connect()]
  await Promise.all([connected(ada), connected(guest)])
  expect(await join(ada, 'note:secret')).toEqual({ ok: true })
  expect(await join(guest, 'note:secret')).toEqual({ ok: false, code: 'not_found' })
  expect(await join(guest, 'note:open')).toEqual({ ok: true })
  expect(await join(guest, 'user:ada')).toEqual({ ok: false, code: 'not_found' })
  expect(await join(guest, 'shop:1')).toEqual({ ok: false, code: 'not_found' })
  expect(await join(guest, { room: 'note:open' })).toEqual({ ok: false, code: 'invalid_input' })
})

test('two people in a note’s room hear the same message; one who left hears no more', async () => {
  const { realtime, connect } = await open()
  const [ada, bo] = [connect('ada'), connect('bo')]
  await Promise.all([connected(ada), connected(bo)])
  await Promise.all([join(ada, 'note:1'), join(bo, 'note:1')])
  const both = Promise.all([once(ada, 'comment.added'), once(bo, 'comment.added')])
  realtime.tell('note:1', 'comment.added', { total: 1 })
  expect(await both).toEqual([{ total: 1 }, { total: 1 }])
  bo.emit('leave', 'note:1')
  await join(bo, 'note:2')
  const heardByBo: unknown[] = []
  bo.on('comment.added', (data) => heardByBo.push(data))
  const again = once(ada, 'comment.added')
  realtime.tell('note:1', 'comment.added', { total: 2 })
  await again
  const own = once(bo, 'after')
  realtime.tell('user:bo', 'after', {})
  await own
  expect(heardByBo).toEqual([])
})

test('a page of another origin may not speak with somebody’s cookie', async () => {
  const { connect } = await open()
  const foreign = connect(undefined, { cookie: 'who=ada', origin: 'https://evil.example' })
  await expect(
    Promise.race([connected(foreign).then(() => 'in'), once(foreign, 'connect_error').then(() => 'out')]),
  ).resolves.toBe('out')
  const own = connect(undefined, { cookie: 'who=ada', origin: 'https://shop.example' })
  await connected(own)
})

test('a message larger than any we take ends the connection', async () => {
  const { connect } = await open()
  const ada = connect('ada')
  await connected(ada)
  const gone = once(ada, 'disconnect')
  ada.emit('join', 'x'.repeat(20_000), () => {})
  await gone
})

test('a socket that asks too much is refused and in the end shown the door', async () => {
  const { connect } = await open()
  const ada = connect('ada')
  await connected(ada)
  const gone = once(ada, 'disconnect')
  const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => join(ada, `note:${index % 5}`)))
  expect(answers).toContainEqual({ ok: false, code: 'rate_limited' })
  for (let index = 0; index < 150; index += 1) ada.emit('join', 'note:1', () => {})
  await gone
})

test('an address that opens connections too fast is refused', async () => {
  const { url } = await open({ limits: true })
  const ask = () => fetch(`${url}${realtimePath}/?EIO=4&transport=polling`).then((response) => response.status)
  const statuses = new Set<number>()
  for (let index = 0; index < 130; index += 1) statuses.add(await ask())
  expect([...statuses].sort()).toEqual([200, 403])
})

test('what was told while a client was away is told when it is back', async () => {
  const { realtime, connect } = await open()
  const ada = connect('ada')
  await connected(ada)
  await join(ada, 'note:1')
  // A first message gives the client its place in the stream.
  const first = once(ada, 'comment.added')
  realtime.tell('note:1', 'comment.added', { total: 1 })
  await first
  const missed = once(ada, 'comment.added')
  const away = once(ada, 'disconnect')
  ada.io.engine.close()
  await away
  realtime.tell('note:1', 'comment.added', { total: 2 })
  ada.connect()
  expect(await missed).toEqual({ total: 2 })
  expect(ada.recovered).toBe(true)
})

test('a session that ended stops hearing', async () => {
  const { connect } = await open({ recheckMilliseconds: 20 })
  const cleo = connect('cleo')
  await connected(cleo)
  const gone = once(cleo, 'disconnect')
  signedOut.add('cleo')
  await gone
})

describe.skipIf(redisUrl === '')('two nodes on one Redis (TEST_REDIS_URL)', () => {
  test('what one node tells is heard by those connected to the other', async () => {
    const [one, other] = [await open({ redis: redisUrl }), await open({ redis: redisUrl })]
    const ada = other.connect('ada')
    await connected(ada)
    const heard: unknown[] = []
    ada.on('notifications.unread', (data) => heard.push(data))
    // A node hears what is told once it reads the stream, some moments after it opened: so it is told until then.
    await expect
      .poll(
        () => {
          one.realtime.tell('user:ada', 'notifications.unread', { total: 1 })
          return heard[0]
        },
        { timeout: 20_000, interval: 100 },
      )
      .toEqual({ total: 1 })
  })
})
