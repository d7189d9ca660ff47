import { isId } from '@cinnabar/kernel/ids'
import type { Cache } from '../../../platform/cache/cache.ts'
import { newId } from '../../../platform/ids/ids.ts'
import { SeenSet } from '../rules/seen-set.ts'

const keptSeconds = 6 * 3_600

/** The seen set of one visit. It lives in the cache: when it is lost, the keyset alone still repeats nothing below it. */
export const openSession = async (cache: Cache, wanted: string | undefined) => {
  const id = wanted !== undefined && isId(wanted) ? wanted : newId()
  const key = `feed:seen:${id}`
  const seen = SeenSet.parse(wanted === undefined ? undefined : await cache.get(key))
  return { id: id as string, seen, keep: () => cache.set(key, String(seen), keptSeconds) }
}
