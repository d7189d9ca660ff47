import type { Endpoint } from '@cinnabar/contracts/endpoint'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Cache } from '../cache/cache.ts'

const readsPerMinute = 1_200
const changesPerMinute = 240

/** Seconds to wait, or undefined when the call may pass. Counted per person, or per address where nobody is signed in. */
export const overLimit = async (
  cache: Cache,
  key: string,
  endpoint: Endpoint,
  isRead: boolean,
  viewer: Viewer | null,
  address: string,
): Promise<number | undefined> => {
  const who = viewer === null ? `a:${address}` : `p:${viewer.id}`
  const overall = await cache.hit(`limit:${isRead ? 'read' : 'change'}:${who}`, 60)
  if (overall.count > (isRead ? readsPerMinute : changesPerMinute)) return overall.resetSeconds
  if (endpoint.perMinute === undefined) return undefined
  const own = await cache.hit(`limit:${key}:${who}`, 60)
  return own.count > endpoint.perMinute ? own.resetSeconds : undefined
}
