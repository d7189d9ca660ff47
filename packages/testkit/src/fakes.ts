import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Clock } from '@cinnabar/server/platform/clock/clock'
import type { Letter, Mail } from '@cinnabar/server/platform/mail/mail'
import type { Realtime } from '@cinnabar/server/platform/realtime/realtime'
import { checkKey, checkPrefix, type Storage } from '@cinnabar/server/platform/storage/storage'

/** Time that moves only when told. */
export const fakeClock = (
  start = new Date('2026-06-01T08:00:00Z'),
): Clock & { advance(milliseconds: number): void } => {
  let now = start.getTime()
  return {
    now: () => new Date(now),
    advance: (milliseconds) => {
      now += milliseconds
    },
  }
}

export const fakeMail = (): Mail & { letters: Letter[] } => {
  const letters: Letter[] = []
  return {
    letters,
    send: async (letter) => {
      letters.push(letter)
    },
  }
}

export type Told = { room: string; name: string; data: unknown }

export const fakeRealtime = (): Realtime & { told: Told[] } => {
  const told: Told[] = []
  return {
    told,
    tell: (room, name, data) => {
      told.push({ room, name, data })
    },
    guard: () => {},
  }
}

export const fakeStorage = (): Storage & { objects: Map<string, { bytes: Buffer; type: string }> } => {
  const objects = new Map<string, { bytes: Buffer; type: string }>()
  return {
    objects,
    put: async (key, body, type) => {
      objects.set(checkKey(key), { bytes: Buffer.isBuffer(body) ? body : await buffer(body), type })
    },
    get: async (key, range) => {
      const found = objects.get(checkKey(key))
      if (found === undefined) return undefined
      const part = range === undefined ? found.bytes : found.bytes.subarray(range.start, range.end + 1)
      return { body: Readable.from([part]), size: found.bytes.length, type: found.type }
    },
    head: async (key) => {
      const found = objects.get(key)
      return found === undefined ? undefined : { size: found.bytes.length, type: found.type }
    },
    delete: async (key) => {
      objects.delete(key)
    },
    deleteAll: async (prefix) => {
      for (const key of objects.keys()) if (key.startsWith(checkPrefix(prefix))) objects.delete(key)
    },
  }
}
