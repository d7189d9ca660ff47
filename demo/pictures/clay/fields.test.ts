import { expect, it } from 'vitest'
import { probeBounds } from './bounds.ts'
import { intersection, moved, roughened, scaled, smoothUnion, turnedY, union } from './operations.ts'
import { revolve } from './outlines.ts'
import { box, capsule, cylinder, ellipsoid, sphere, torus } from './shapes.ts'

it('measures the distance to a sphere and a box exactly', () => {
  expect(sphere(1)(3, 0, 0)).toBeCloseTo(2)
  expect(sphere(1)(0, 0.25, 0)).toBeCloseTo(-0.75)
  expect(box(1, 1, 1, 0)(4, 5, 1)).toBeCloseTo(5)
})

it('moves, turns and scales what it measures', () => {
  expect(moved(sphere(1), 2, 0, 0)(2, 0, 0)).toBeCloseTo(-1)
  expect(scaled(sphere(1), 3)(6, 0, 0)).toBeCloseTo(3)
  expect(turnedY(box(2, 1, 1, 0), Math.PI / 2)(0, 0, 3)).toBeCloseTo(1)
})

it('never claims more room than there is', () => {
  const shapes = [
    union(sphere(0.5), moved(sphere(0.4), 1, 0, 0)),
    smoothUnion(0.1, sphere(0.5), moved(box(0.3, 0.3, 0.3), 0.5, 0, 0)),
    intersection(sphere(0.6), box(0.5, 0.5, 0.5)),
    cylinder(0.4, 0.6),
    torus(0.6, 0.2),
    capsule([0, 0, 0], [0, 1, 0], 0.2, 0.1),
    ellipsoid(0.6, 0.4, 0.5),
    revolve([
      [0, 0],
      [0.5, 0],
      [0.4, 1],
      [0, 1],
    ]),
    roughened(sphere(0.5), 0.02, 4),
  ]
  for (const field of shapes) {
    // Marching by the field from outside must meet the surface and not step through it.
    for (const angle of [0.1, 0.9, 2.2, 3.7, 5.1]) {
      let distance = 0
      let least = Infinity
      const at = (t: number) => [3 * Math.cos(angle) * (1 - t / 3), 0.2, 3 * Math.sin(angle) * (1 - t / 3)] as const
      for (let step = 0; step < 200 && least > 0.002; step++) {
        least = field(...at(distance))
        distance += Math.max(least, 0.0015)
      }
      expect(least).toBeLessThan(0.002)
      expect(least).toBeGreaterThan(-0.02)
    }
  }
})

it('finds a tight box round a surface', () => {
  const { ax, bx, by } = probeBounds(moved(sphere(0.5), 0.3, 0, 0), 0, 0, 0, 3)
  expect(ax).toBeLessThanOrEqual(-0.2)
  expect(ax).toBeGreaterThan(-0.5)
  expect(bx).toBeGreaterThanOrEqual(0.8)
  expect(by).toBeLessThan(0.8)
})
