import type { Readable } from 'node:stream'

export type StoredObject = { body: Readable; size: number; type: string }

/** Bytes by key (`media/<id>/card.webp`): on disk, or in any S3-compatible store. */
export type Storage = {
  /**
   * Writes the whole object or nothing. `size` is the length of a stream where it is known, which spares an S3 store a
   * temporary copy; a stream of another length is refused.
   */
  put(key: string, body: Buffer | Readable, type: string, size?: number): Promise<void>
  /** Undefined when there is none. `size` is that of the whole object; `range` is inclusive, in bytes. */
  get(key: string, range?: { start: number; end: number }): Promise<StoredObject | undefined>
  head(key: string): Promise<{ size: number; type: string } | undefined>
  delete(key: string): Promise<void>
  /** Removes everything below a prefix that ends with `/`. */
  deleteAll(prefix: string): Promise<void>
}

const segment = '[A-Za-z0-9_][A-Za-z0-9._-]*'
const wellFormed = new RegExp(`^${segment}(/${segment})*$`)

/** A key names a file on disk too: no dots that climb, no hidden names, nothing a file system or a URL would bend. */
export const checkKey = (key: string): string => {
  if (key.length > 300 || !wellFormed.test(key))
    throw new Error(`Not a storage key: ${JSON.stringify(key.slice(0, 80))}`)
  return key
}

export const checkPrefix = (prefix: string): string => {
  if (!prefix.endsWith('/')) throw new Error('A storage prefix ends with /')
  checkKey(prefix.slice(0, -1))
  return prefix
}
