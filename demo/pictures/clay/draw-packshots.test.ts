import sharp from 'sharp'
import { expect, it } from 'vitest'
import { drawPackshots } from './draw-packshots.ts'
import { productLines } from './product-lines.ts'

it('draws every shade a product is sold in, all different', async () => {
  const shots = await drawPackshots('tote', { size: 48 })
  expect(shots.map(({ shade }) => shade)).toEqual(productLines.tote.shades)
  expect(new Set(shots.map(({ bytes }) => bytes.toString('base64'))).size).toBe(shots.length)
  expect(await sharp(shots[0]?.bytes).metadata()).toMatchObject({ width: 48, height: 48, format: 'webp' })
})

it('turns the object for a second view', async () => {
  const [front] = await drawPackshots('mug', { size: 40 })
  const [side] = await drawPackshots('mug', { size: 40, turn: 2 })
  expect(front?.bytes.equals(side?.bytes ?? Buffer.alloc(0))).toBe(false)
})
