import { expect, it } from 'vitest'
import { linearColour } from '../paint/colour.ts'
import { develop } from './develop.ts'
import { satin } from './materials.ts'
import { moved } from './operations.ts'
import { packshotScene } from './packshot-scene.ts'
import { render } from './render.ts'
import { sphere } from './shapes.ts'

const size = 40
const scene = packshotScene([[moved(sphere(0.5), 0, 0.5, 0), satin('#b5475b', { slot: 1 })]], 'ball')
const plates = render(scene, size, size)
const at = (bytes: Uint8ClampedArray, x: number, y: number) => [
  ...bytes.subarray((y * size + x) * 4, (y * size + x) * 4 + 3),
]
const brightness = (bytes: Uint8ClampedArray, x: number, y: number) => at(bytes, x, y).reduce((a, b) => a + b, 0)

it('renders the same bytes for the same scene', () => {
  expect(develop(render(scene, size, size), scene)).toEqual(develop(plates, scene))
})

it('frames the object, lit from the upper left', () => {
  expect(plates.cover[Math.floor(size * size * 0.53)]).toBe(1)
  expect(plates.cover[0]).toBe(0)
  const bytes = develop(plates, scene)
  expect(brightness(bytes, 14, 14)).toBeGreaterThan(brightness(bytes, 26, 29))
})

it('develops another shade that differs on the object only', () => {
  const red = develop(plates, scene)
  const blue = develop(plates, { ...scene, shades: new Map([[1, linearColour('#2d7fd0')]]) })
  expect(at(blue, 20, 20)).not.toEqual(at(red, 20, 20))
  expect(at(blue, 1, 1)).toEqual(at(red, 1, 1))
  expect(at(blue, 20, size - 2)).toEqual(at(red, 20, size - 2))
})
