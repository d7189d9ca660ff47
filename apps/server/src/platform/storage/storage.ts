import type { Readable } from 'node:stream'

export type StoredObject = { body: Readable; size: number; type: string }

/** Bytes by key (`media/<id>/card.webp`): on disk, or in any S3-compatible store. */
export type Storage = {
  put(key: string, body: Buffer | Readable, type: string): Promise<void>
  /** Undefined when there is none. `range` is inclusive, in bytes. */
  get(key: string, range?: { start: number; end: number }): Promise<StoredObject | undefined>
  head(key: string): Promise<{ size: number; type: string } | undefined>
  delete(key: string): Promise<void>
  /** Removes everything below a prefix that ends with `/`. */
  deleteAll(prefix: string): Promise<void>
}
