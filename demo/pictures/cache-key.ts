import { createHash } from 'node:crypto'
import type { PictureSpec } from './spec.ts'

/** Raise it when a change of the painters should be seen in worlds that exist already. */
const rendererVersion = 1

/** The name of a picture's content: its spec, with keys in one order, its width and the version of the painters. */
export function cacheKey(spec: PictureSpec, width: number): string {
  return createHash('sha256')
    .update(JSON.stringify([rendererVersion, width, ordered(spec)]))
    .digest('hex')
    .slice(0, 32)
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(ordered)
  }
  if (value === null || typeof value !== 'object') {
    return value
  }
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]))
}
