import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { checkKey, checkPrefix, type Storage } from './storage.ts'
import { typeByExtension } from './types-by-extension.ts'

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

const unlessMissing = async <Value>(reading: Promise<Value>): Promise<Value | undefined> => {
  try {
    return await reading
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** A key holds no `~`, so the note of an unusual type never meets another object's file. */
const typePath = (path: string) => `${path}~type`

/** Files below one directory. A reader sees the old object or the new one, never half of one. */
export const createDiskStorage = (directory: string): Storage => {
  const pathOf = (key: string) => join(directory, checkKey(key))

  const typeOf = async (key: string, path: string): Promise<string> =>
    (await unlessMissing(readFile(typePath(path), 'utf8'))) ?? typeByExtension(key) ?? 'application/octet-stream'

  const sizeOf = async (path: string): Promise<number | undefined> => {
    const found = await unlessMissing(stat(path))
    return found?.isFile() ? found.size : undefined
  }

  return {
    put: async (key, body, type, size) => {
      const path = pathOf(key)
      const temporary = `${path}~${randomBytes(6).toString('hex')}`
      await mkdir(dirname(path), { recursive: true })
      try {
        if (body instanceof Readable) await pipeline(body, createWriteStream(temporary, { flush: true }))
        else await writeFile(temporary, body, { flush: true })
        const written = (await stat(temporary)).size
        if (size !== undefined && written !== size) throw new Error(`Expected ${size} bytes for ${key}, got ${written}`)
        if (typeByExtension(key) === type) await rm(typePath(path), { force: true })
        else await writeFile(typePath(path), type, { flush: true })
        await rename(temporary, path)
      } catch (error) {
        await rm(temporary, { force: true })
        throw error
      }
    },
    get: async (key, range) => {
      const path = pathOf(key)
      const size = await sizeOf(path)
      if (size === undefined) return undefined
      // Opened before it is promised: the file may go between the question and the answer.
      const handle = await unlessMissing(open(path))
      if (handle === undefined) return undefined
      const body = createReadStream(path, { fd: handle, ...(range && { start: range.start, end: range.end }) })
      return { body, size, type: await typeOf(key, path) }
    },
    head: async (key) => {
      const path = pathOf(key)
      const size = await sizeOf(path)
      return size === undefined ? undefined : { size, type: await typeOf(key, path) }
    },
    delete: async (key) => {
      const path = pathOf(key)
      await rm(path, { force: true })
      await rm(typePath(path), { force: true })
      // The last file takes its folder along; a folder in use stays.
      await rmdir(dirname(path)).catch(() => undefined)
    },
    deleteAll: (prefix) => rm(join(directory, checkPrefix(prefix)), { recursive: true, force: true }),
  }
}
