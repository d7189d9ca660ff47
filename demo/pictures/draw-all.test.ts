import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { drawAll } from './draw-all.ts'
import type { PictureSpec } from './spec.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pictures-'))
})
afterEach(() => rm(directory, { recursive: true }))

const specs: PictureSpec[] = Array.from({ length: 5 }, (_, index) => ({
  scene: 'dunes',
  seed: `d${index}`,
  palette: 'dusk',
  finish: 'clean',
  ratio: '1:1',
}))

it('draws every spec once, in threads, and leaves whole files only', async () => {
  const seen: number[] = []
  const drawn = await drawAll(specs, { directory, width: 120, threads: 2, onDone: (_, index) => seen.push(index) })
  expect(seen.sort()).toEqual([0, 1, 2, 3, 4])
  expect(drawn.map(({ file }) => file)).toEqual(drawn.map(({ key }) => join(directory, `${key}.webp`)))
  for (const { file } of drawn) {
    expect((await readFile(file)).subarray(8, 12).toString()).toBe('WEBP')
  }
  expect((await readdir(directory)).filter((name) => name.endsWith('.part'))).toEqual([])
})

it('does not draw again what the folder has', async () => {
  const [first] = await drawAll(specs.slice(0, 1), { directory, width: 120 })
  const before = (await stat(first?.file ?? '')).mtimeMs
  const [second] = await drawAll(specs.slice(0, 1), { directory, width: 120 })
  expect(second).toEqual(first)
  expect((await stat(first?.file ?? '')).mtimeMs).toBe(before)
})

it('rejects with what went wrong in a thread', async () => {
  const broken: PictureSpec = { scene: 'memo', seed: 'x', palette: 'oat', finish: 'clean', ratio: '3:4' }
  await expect(drawAll([broken], { directory })).rejects.toThrow(/needs words/)
})

it('stops when told to', async () => {
  const stopped = AbortSignal.abort(new Error('enough'))
  await expect(drawAll(specs, { directory, signal: stopped })).rejects.toThrow('enough')
})
