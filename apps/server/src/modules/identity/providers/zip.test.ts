import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isInnerPath } from '../rules/archive.ts'
import { createZipWriter, readZip, UnreadableArchive } from './zip.ts'

const limits = { entries: 3, expandedBytes: 1_000_000 }
const read = (bytes: Uint8Array) => readZip(Readable.from([Buffer.from(bytes)]), limits)

test('what is written is read again, files as they were', async () => {
  const zip = createZipWriter()
  const whole = buffer(zip.stream)
  zip.addJson('manifest.json', { name: '小红' })
  await zip.addFile('media/files/a.webp', Buffer.from([0, 1, 2, 255]))
  await zip.addFile('media/files/b.txt', Readable.from([Buffer.from('streamed '), Buffer.from('in two')]))
  zip.end()
  const entries = await read(await whole)
  expect([...entries.keys()]).toEqual(['manifest.json', 'media/files/a.webp', 'media/files/b.txt'])
  expect(JSON.parse(String(entries.get('manifest.json')))).toEqual({ name: '小红' })
  expect([...(entries.get('media/files/a.webp') ?? [])]).toEqual([0, 1, 2, 255])
  expect(String(entries.get('media/files/b.txt'))).toBe('streamed in two')
})

test('a small archive that unpacks to more than is allowed is refused', async () => {
  const bomb = zipSync({ zero: [new Uint8Array(2_000_000), { level: 9 }] })
  expect(bomb.length).toBeLessThan(10_000)
  await expect(read(bomb)).rejects.toThrow(UnreadableArchive)
})

test('too many entries, an archive cut off and bytes that are none are refused', async () => {
  await expect(
    read(zipSync(Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, new Uint8Array(1)])))),
  ).rejects.toThrow(UnreadableArchive)
  const whole = zipSync({ a: [Buffer.from('word '.repeat(500)), { level: 9 }] })
  await expect(read(whole.subarray(0, 50))).rejects.toThrow(UnreadableArchive)
  expect((await read(Buffer.from('not a zip at all'))).size).toBe(0)
})

test('no path climbs out of its folder', () => {
  expect(['a.webp', 'x/y/z.json', '..%2fa'].map(isInnerPath)).toEqual([true, true, false])
  expect(['../a', 'a/../../b', '/etc', 'a//b', '.', ''].map(isInnerPath)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
  ])
})
