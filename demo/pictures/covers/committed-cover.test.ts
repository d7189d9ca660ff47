import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { committedCover, committedCovers, coverFile, coverWidth } from './committed-cover.ts'
import { coverSpecs } from './cover-specs.ts'

it('keeps a file for every cover of the list, unchanged since it was rendered', async () => {
  const covers = await committedCovers()
  expect(covers.map(({ spec }) => spec)).toEqual(coverSpecs)
  for (const cover of covers) {
    const bytes = await readFile(coverFile(cover))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(cover.sha256)
    expect(await sharp(bytes).metadata()).toMatchObject({ width: coverWidth, height: cover.height })
  }
})

it('stays small enough to be cloned', async () => {
  const covers = await committedCovers()
  const sizes = await Promise.all(covers.map(async (cover) => (await stat(coverFile(cover))).size))
  expect(covers.length).toBeLessThanOrEqual(60)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(4_000_000)
})

it('answers for exactly the spec it was rendered for, and never with more pixels than it has', async () => {
  const [first] = await committedCovers()
  expect(first).toBeDefined()
  if (first) {
    expect((await committedCover({ ...first.spec }, coverWidth))?.bytes.length).toBeGreaterThan(0)
    expect(await committedCover({ ...first.spec, seed: 'other' }, coverWidth)).toBeUndefined()
    expect(await committedCover(first.spec, 1080)).toMatchObject({ width: coverWidth })
    expect(await committedCover(first.spec, 360)).toBeUndefined()
  }
})
