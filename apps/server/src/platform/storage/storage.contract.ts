import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Storage } from './storage.ts'

type Opened = { storage: Storage; close: () => Promise<void> }

/** What every storage promises, the real ones and the fake alike. */
export const storageContract = (name: string, open: () => Promise<Opened>): void => {
  describe(`${name} keeps the storage contract`, () => {
    let opened: Opened
    let storage: Storage
    beforeAll(async () => {
      opened = await open()
      storage = opened.storage
    })
    afterAll(() => opened.close())

    const read = async (key: string, range?: { start: number; end: number }): Promise<Buffer | undefined> => {
      const found = await storage.get(key, range)
      return found === undefined ? undefined : buffer(found.body)
    }

    test('bytes and type come back as they were put', async () => {
      const bytes = randomBytes(70_000)
      await storage.put('media/a/card.webp', bytes, 'image/webp')
      expect(await read('media/a/card.webp')).toEqual(bytes)
      expect(await storage.head('media/a/card.webp')).toEqual({ size: 70_000, type: 'image/webp' })
    })

    test('a type that the ending does not tell is kept', async () => {
      await storage.put('media/a/odd.bin', Buffer.from('x'), 'text/x-odd')
      expect((await storage.head('media/a/odd.bin'))?.type).toBe('text/x-odd')
    })

    test('a stream is put with and without its length told', async () => {
      const bytes = randomBytes(300_000)
      const chunks = () => Readable.from([bytes.subarray(0, 100_000), bytes.subarray(100_000)])
      await storage.put('media/b/told.mp4', chunks(), 'video/mp4', bytes.length)
      await storage.put('media/b/untold.mp4', chunks(), 'video/mp4')
      expect(await read('media/b/told.mp4')).toEqual(bytes)
      expect(await read('media/b/untold.mp4')).toEqual(bytes)
    })

    test('a stream that breaks leaves nothing, and leaves what was there before', async () => {
      const breaking = () =>
        Readable.from(
          (async function* () {
            yield Buffer.from('half')
            throw new Error('the line broke')
          })(),
        )
      await expect(storage.put('media/c/new.mp4', breaking(), 'video/mp4')).rejects.toThrow()
      expect(await storage.head('media/c/new.mp4')).toBeUndefined()
      await storage.put('media/c/old.mp4', Buffer.from('whole'), 'video/mp4')
      await expect(storage.put('media/c/old.mp4', breaking(), 'video/mp4')).rejects.toThrow()
      expect(String(await read('media/c/old.mp4'))).toBe('whole')
    })

    test('a range is inclusive and tells the size of the whole', async () => {
      await storage.put('media/d/range.mp4', Buffer.from('0123456789'), 'video/mp4')
      const found = await storage.get('media/d/range.mp4', { start: 2, end: 5 })
      expect(found?.size).toBe(10)
      expect(found && String(await buffer(found.body))).toBe('2345')
    })

    test('what was never put is undefined, and deleting it is no error', async () => {
      expect(await storage.get('media/none/x.webp')).toBeUndefined()
      expect(await storage.head('media/none/x.webp')).toBeUndefined()
      await storage.delete('media/none/x.webp')
    })

    test('putting again replaces bytes and type', async () => {
      await storage.put('media/e/x.bin', Buffer.from('first'), 'text/x-first')
      await storage.put('media/e/x.bin', Buffer.from('second'), 'text/x-second')
      expect(String(await read('media/e/x.bin'))).toBe('second')
      expect((await storage.head('media/e/x.bin'))?.type).toBe('text/x-second')
    })

    test('deleting one or all below a prefix leaves the neighbours', async () => {
      for (const key of ['media/f1/a.webp', 'media/f1/b.webp', 'media/f1/deep/c.webp', 'media/f10/a.webp'])
        await storage.put(key, Buffer.from(key), 'image/webp')
      await storage.delete('media/f1/a.webp')
      expect(await storage.head('media/f1/a.webp')).toBeUndefined()
      expect(await storage.head('media/f1/b.webp')).toBeDefined()
      await storage.deleteAll('media/f1/')
      expect(await storage.head('media/f1/b.webp')).toBeUndefined()
      expect(await storage.head('media/f1/deep/c.webp')).toBeUndefined()
      expect(await storage.head('media/f10/a.webp')).toBeDefined()
    })

    test.each([
      '../secret',
      '/etc/passwd',
      'media/../../x',
      'media/.hidden',
      'media//x',
      'a\\b',
      'nul\0l',
      'media/x y',
      '',
    ])('the key %j is refused', async (key) => {
      await expect(async () => storage.put(key, Buffer.from('x'), 'text/plain')).rejects.toThrow('Not a storage key')
      await expect(async () => storage.get(key)).rejects.toThrow('Not a storage key')
    })
  })
}
