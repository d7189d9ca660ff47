import { EventEmitter } from 'node:events'
import { LRUCache } from 'lru-cache'
import type { Cache } from './cache.ts'

const most = 50_000

export const createMemoryCache = (): Cache => {
  const values = new LRUCache<string, string>({ max: most })
  const windows = new LRUCache<string, { count: number; endsAt: number }>({ max: most })
  const channels = new EventEmitter()
  channels.setMaxListeners(0)
  return {
    get: async (key) => values.get(key),
    set: async (key, value, seconds) => {
      values.set(key, value, { ttl: seconds * 1_000 })
    },
    delete: async (key) => {
      values.delete(key)
    },
    hit: async (key, windowSeconds) => {
      const now = Date.now()
      let window = windows.get(key)
      if (window === undefined || window.endsAt <= now) window = { count: 0, endsAt: now + windowSeconds * 1_000 }
      window.count += 1
      windows.set(key, window)
      return { count: window.count, resetSeconds: Math.ceil((window.endsAt - now) / 1_000) }
    },
    publish: async (channel, message) => {
      channels.emit(channel, message)
    },
    subscribe: async (channel, listener) => {
      channels.on(channel, listener)
    },
    close: async () => {
      channels.removeAllListeners()
    },
  }
}
