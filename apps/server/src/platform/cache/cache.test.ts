import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLog } from '../log/log.ts'
import type { Cache } from './cache.ts'
import { createMemoryCache } from './memory-cache.ts'
import { openRedis } from './open-redis.ts'
import { createRedisCache } from './redis-cache.ts'

const log = createLog('silent')
const redisUrl = process.env.TEST_REDIS_URL ?? ''
const clusterUrl = process.env.TEST_REDIS_CLUSTER_URL ?? ''
const inRedis = (url: string) => async () => createRedisCache(await openRedis(url, log), log, `test:${randomUUID()}:`)

const caches = [
  { name: 'in process', open: async () => createMemoryCache(), here: true },
  { name: 'in Redis (TEST_REDIS_URL)', open: inRedis(redisUrl), here: redisUrl !== '' },
  { name: 'in a Redis cluster (TEST_REDIS_CLUSTER_URL)', open: inRedis(clusterUrl), here: clusterUrl !== '' },
]

for (const { name, open, here } of caches)
  describe.skipIf(!here)(`the cache ${name}`, () => {
    let cache: Cache
    beforeAll(async () => {
      cache = await open()
    })
    afterAll(() => cache?.close())

    test('answers what was set, and nothing once it is deleted', async () => {
      await cache.set('colour', 'red', 60)
      expect(await cache.get('colour')).toBe('red')
      await cache.delete('colour')
      expect(await cache.get('colour')).toBeUndefined()
    })

    test('lets a value go when its time is over', async () => {
      await cache.set('brief', 'here', 0.05)
      await expect.poll(() => cache.get('brief'), { timeout: 2_000, interval: 10 }).toBeUndefined()
    })

    test('counts every one of many hits at once, in one window', async () => {
      const hits = await Promise.all(Array.from({ length: 50 }, () => cache.hit('busy', 60)))
      expect(hits.map((hit) => hit.count).sort((left, right) => left - right)).toEqual(
        Array.from({ length: 50 }, (_, index) => index + 1),
      )
      expect(hits.every((hit) => hit.resetSeconds > 0 && hit.resetSeconds <= 60)).toBe(true)
    })

    test('starts counting anew in the next window', async () => {
      expect((await cache.hit('short', 1)).count).toBe(1)
      expect((await cache.hit('short', 1)).count).toBe(2)
      await expect.poll(async () => (await cache.hit('short', 1)).count, { timeout: 4_000, interval: 300 }).toBe(1)
    })

    test('tells every listener of a channel, and only of that channel', async () => {
      const heard: string[] = []
      await cache.subscribe('news', (message) => heard.push(`one ${message}`))
      await cache.subscribe('news', (message) => heard.push(`two ${message}`))
      await cache.subscribe('weather', (message) => heard.push(`weather ${message}`))
      await cache.publish('news', 'rain')
      await expect.poll(() => heard).toEqual(['one rain', 'two rain'])
    })
  })

describe.skipIf(redisUrl === '')('two processes on one Redis (TEST_REDIS_URL)', () => {
  test('hear each other and share counters', async () => {
    const prefix = `test:${randomUUID()}:`
    const one = createRedisCache(await openRedis(redisUrl, log), log, prefix)
    const other = createRedisCache(await openRedis(redisUrl, log), log, prefix)
    const heard = new Promise<string>((resolve) => void other.subscribe('wake', resolve))
    await expect
      .poll(async () => {
        await one.publish('wake', 'up')
        return Promise.race([heard, Promise.resolve('nothing yet')])
      })
      .toBe('up')
    await one.hit('shared', 60)
    expect((await other.hit('shared', 60)).count).toBe(2)
    await Promise.all([one.close(), other.close()])
  })

  test('a process whose Redis is gone goes on counting and serving by itself', async () => {
    const redis = await openRedis(redisUrl, log)
    const cache = createRedisCache(redis, log, `test:${randomUUID()}:`)
    redis.disconnect()
    await cache.set('colour', 'red', 60)
    expect(await cache.get('colour')).toBe('red')
    expect((await cache.hit('busy', 60)).count).toBe(1)
    expect((await cache.hit('busy', 60)).count).toBe(2)
    await cache.close()
  })
})
