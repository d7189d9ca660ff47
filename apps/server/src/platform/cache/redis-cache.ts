import { Cluster } from 'ioredis'
import type { Log } from '../log/log.ts'
import type { Cache } from './cache.ts'
import { createMemoryCache } from './memory-cache.ts'
import type { RedisConnection } from './open-redis.ts'

/** One step for count, window and time left: between two commands a crash would leave a counter that never ends. */
const hitScript = `
local count = redis.call('INCR', KEYS[1])
local left = redis.call('PTTL', KEYS[1])
if left < 0 then
  redis.call('PEXPIRE', KEYS[1], ARGV[1])
  left = tonumber(ARGV[1])
end
return { count, left }`

const complainEveryMilliseconds = 10_000

/**
 * The cache in Redis, single or cluster. Every command names one key, so slots never cross. While Redis does not
 * answer, this process goes on with a cache of its own: values are missed, counters count what comes through here.
 */
export const createRedisCache = (redis: RedisConnection, log: Log, prefix = 'cinnabar:'): Cache => {
  const meanwhile = createMemoryCache()
  const listeners = new Map<string, Set<(message: string) => void>>()
  let complainedAt = 0
  const subscriber = redis instanceof Cluster ? redis.duplicate() : redis.duplicate({ maxRetriesPerRequest: null })
  subscriber.on('error', (error: Error) => log.warn({ err: error }, 'redis subscriber'))
  subscriber.on('message', (channel: string, message: string) => {
    for (const listener of listeners.get(channel) ?? []) listener(message)
  })

  const or = async <Value>(ask: () => Promise<Value>, otherwise: () => Promise<Value>): Promise<Value> => {
    try {
      return await ask()
    } catch (error) {
      const now = Date.now()
      if (now - complainedAt > complainEveryMilliseconds) {
        complainedAt = now
        log.warn({ err: error }, 'redis does not answer; going on without it')
      }
      return otherwise()
    }
  }

  return {
    get: (key) =>
      or(
        async () => (await redis.get(prefix + key)) ?? undefined,
        () => meanwhile.get(key),
      ),
    set: (key, value, seconds) =>
      or(
        async () => {
          await redis.set(prefix + key, value, 'PX', Math.max(1, Math.round(seconds * 1_000)))
        },
        () => meanwhile.set(key, value, seconds),
      ),
    delete: (key) =>
      or(
        async () => {
          await meanwhile.delete(key)
          await redis.del(prefix + key)
        },
        async () => {},
      ),
    hit: (key, windowSeconds) =>
      or(
        async () => {
          const answer = (await redis.eval(hitScript, 1, prefix + key, windowSeconds * 1_000)) as [number, number]
          return { count: answer[0], resetSeconds: Math.ceil(answer[1] / 1_000) }
        },
        () => meanwhile.hit(key, windowSeconds),
      ),
    publish: (channel, message) =>
      or(
        async () => {
          await redis.publish(prefix + channel, message)
        },
        // Nobody else can be told; those in this process can.
        async () => {
          for (const listener of listeners.get(prefix + channel) ?? []) listener(message)
        },
      ),
    subscribe: async (channel, listener) => {
      const name = prefix + channel
      const known = listeners.get(name)
      if (known !== undefined) {
        known.add(listener)
        return
      }
      listeners.set(name, new Set([listener]))
      await subscriber.subscribe(name)
    },
    close: async () => {
      listeners.clear()
      subscriber.disconnect()
      redis.disconnect()
      await meanwhile.close()
    },
  }
}
