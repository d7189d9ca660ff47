import type { Server as HttpServer } from 'node:http'
import type { JoinAnswer, ToServer } from '@cinnabar/contracts/realtime'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { createAdapter } from '@socket.io/redis-streams-adapter'
import { Gauge } from 'prom-client'
import { Server, type Socket } from 'socket.io'
import type { Cache } from '../cache/cache.ts'
import type { RedisConnection } from '../cache/open-redis.ts'
import type { Identify } from '../http/server.ts'
import type { Log } from '../log/log.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { addressOfHandshake, type HandshakeRules, headersOf, isForeignHandshake } from './handshake.ts'
import type { Realtime, RoomGuard } from './realtime.ts'
import { createTokenBucket } from './token-bucket.ts'

export const realtimePath = '/api/realtime'

const roomShape = /^[a-z]{2,20}:[\w-]{1,64}$/
const mostRooms = 50
const mostBytes = 16 * 1_024
const handshakesPerMinute = 120
const refusalsBeforeTheDoor = 100

export type RealtimeParts = HandshakeRules & {
  cache: Cache
  log: Log
  metrics: Metrics
  /** Given, rooms span every process on this Redis. */
  redis?: RedisConnection
  /** `RATE_LIMITS`. */
  limits: boolean
  /** How often a socket's person is looked up again, so that a session that ended stops hearing. */
  recheckMilliseconds?: number
}

export type LiveRealtime = Realtime & {
  /** Opens the door on the HTTP server; a process that only tells needs none. */
  attach(server: HttpServer, identify: Identify): void
  close(): Promise<void>
}

type SocketData = { viewerId: string | null }
type TypedServer = Server<ToServer, Record<string, (data: unknown) => void>, Record<string, never>, SocketData>
type TypedSocket = Socket<ToServer, Record<string, (data: unknown) => void>, Record<string, never>, SocketData>

/** Socket.IO on rooms with guards; what was told while a client was away up to two minutes is told when it is back. */
export const createRealtime = (parts: RealtimeParts): LiveRealtime => {
  const { log, cache } = parts
  const guards = new Map<string, RoomGuard>()
  const viewers = new WeakMap<TypedSocket, Viewer | null>()
  let identify: Identify = async () => null
  let recheck: NodeJS.Timeout | undefined

  const io: TypedServer = new Server({
    path: realtimePath,
    serveClient: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: mostBytes,
    perMessageDeflate: false,
    connectTimeout: 10_000,
    connectionStateRecovery: { maxDisconnectionDuration: 120_000, skipMiddlewares: false },
    ...(parts.redis === undefined
      ? {}
      : {
          adapter: createAdapter(parts.redis, {
            streamName: 'cinnabar:realtime',
            sessionKeyPrefix: 'cinnabar:session:',
          }),
        }),
    allowRequest: (request, answer) => {
      if (isForeignHandshake(request, parts.publicUrl)) return answer('foreign_origin', false)
      if (!parts.limits) return answer(null, true)
      cache.hit(`realtime:${addressOfHandshake(request, parts.trustProxy)}`, 60).then(
        ({ count }) => answer(count > handshakesPerMinute ? 'rate_limited' : null, count <= handshakesPerMinute),
        (error: unknown) => {
          log.error({ err: error }, 'realtime handshake')
          answer('fault', false)
        },
      )
    },
  })

  const identified = (socket: TypedSocket): Promise<Viewer | null> =>
    identify(headersOf(socket.handshake.headers, socket.handshake.auth))

  const mayJoin = async (socket: TypedSocket, room: unknown): Promise<JoinAnswer> => {
    if (typeof room !== 'string' || !roomShape.test(room)) return { ok: false, code: 'invalid_input' }
    if (socket.rooms.size > mostRooms) return { ok: false, code: 'limit_reached' }
    const guard = guards.get(room.slice(0, room.indexOf(':') + 1))
    const allowed = guard !== undefined && (await guard(room, viewers.get(socket) ?? null))
    return allowed ? { ok: true } : { ok: false, code: 'not_found' }
  }

  io.use((socket, next) => {
    identified(socket).then(
      (viewer) => {
        // A recovered session brings its rooms along; it must still be the same person's.
        if (socket.recovered && socket.data.viewerId !== (viewer?.id ?? null)) return next(new Error('unauthenticated'))
        viewers.set(socket, viewer)
        socket.data.viewerId = viewer?.id ?? null
        next()
      },
      (error: unknown) => {
        log.error({ err: error }, 'realtime sign-in')
        next(new Error('fault'))
      },
    )
  })

  io.on('connection', (socket) => {
    if (socket.data.viewerId !== null) socket.join(`user:${socket.data.viewerId}`)
    const take = createTokenBucket(40, 10, Date.now)
    let refused = 0
    socket.on('join', (room, answer) => {
      const tell = typeof answer === 'function' ? answer : () => {}
      if (!take()) {
        refused += 1
        if (refused >= refusalsBeforeTheDoor) socket.disconnect(true)
        return tell({ ok: false, code: 'rate_limited' })
      }
      mayJoin(socket, room).then(
        async (allowed) => {
          if (allowed.ok && socket.connected) await socket.join(room)
          tell(allowed)
        },
        (error: unknown) => {
          log.error({ err: error, room }, 'realtime join')
          tell({ ok: false, code: 'not_found' })
        },
      )
    })
    socket.on('leave', (room) => {
      if (typeof room === 'string' && roomShape.test(room) && !room.startsWith('user:')) void socket.leave(room)
    })
  })

  const checkAgain = async (): Promise<void> => {
    for (const socket of io.sockets.sockets.values()) {
      if (socket.data.viewerId === null) continue
      const viewer = await identified(socket)
      if (viewer?.id !== socket.data.viewerId) socket.disconnect(true)
    }
  }

  const connections = new Gauge({
    name: 'cinnabar_realtime_connections',
    help: 'Open realtime connections of this process',
    registers: [parts.metrics.registry],
    collect() {
      this.set(io.sockets.sockets.size)
    },
  })

  return {
    tell: (room, name, data) => {
      io.to(room).emit(name, data)
    },
    guard: (prefix, guard) => {
      guards.set(prefix, guard)
    },
    attach: (server, given) => {
      identify = given
      io.attach(server)
      recheck = setInterval(() => {
        checkAgain().catch((error: unknown) => log.error({ err: error }, 'realtime check'))
      }, parts.recheckMilliseconds ?? 300_000)
      recheck.unref()
    },
    close: async () => {
      clearInterval(recheck)
      connections.reset()
      io.disconnectSockets(true)
      // `io.close` would close the HTTP server too, which is not ours.
      await io.of('/').adapter.close()
      io.engine?.close()
    },
  }
}
