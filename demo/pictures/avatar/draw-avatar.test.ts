import sharp from 'sharp'
import { expect, it } from 'vitest'
import { avatarKinds, drawAvatar, drawClayAvatar, drawLogo } from './draw-avatar.ts'

it.each(avatarKinds)('draws a %s, the same twice and another for another seed', async (kind) => {
  const first = await drawAvatar('mika', 'oat', { kind, size: 96 })
  expect(first.equals(await drawAvatar('mika', 'oat', { kind, size: 96 }))).toBe(true)
  expect(first.equals(await drawAvatar('jun', 'oat', { kind, size: 96 }))).toBe(false)
  expect(await sharp(first).metadata()).toMatchObject({ width: 96, height: 96, format: 'webp' })
})

it('writes a shop mark for names in both scripts', async () => {
  for (const name of ['云朵衣橱', 'Oat & Clay', '小满']) {
    const { channels } = await sharp(await drawLogo(name, 'teal')).stats()
    expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(12)
  }
})

it('moulds a clay portrait', async () => {
  const portrait = await drawClayAvatar('mika', 'oat', 48)
  expect(await sharp(portrait).metadata()).toMatchObject({ width: 48, height: 48 })
  expect(portrait.equals(await drawClayAvatar('mika', 'oat', 48))).toBe(true)
})
