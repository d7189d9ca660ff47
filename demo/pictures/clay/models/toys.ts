import { linearColour } from '../../paint/colour.ts'
import type { Random } from '../../paint/random.ts'
import { nth } from '../../paint/random.ts'
import { type Material, satin } from '../materials.ts'
import { moved, turnedY } from '../operations.ts'
import { extrude } from '../outlines.ts'
import type { Field, Model } from '../scene.ts'
import { box, cylinder, sphere, torus } from '../shapes.ts'

export const blocks = (random: Random, cols: string[]): Model => {
  const out: Model = []
  const B = (x: number, y: number, z: number, a: number, c: string): [Field, Material] => [
    moved(turnedY(box(0.3, 0.3, 0.3, 0.05), a), x, y, z),
    satin(c),
  ]
  out.push(
    B(-0.66, 0.3, 0.1, 0.2, nth(cols, 0)),
    B(0.02, 0.3, -0.05, -0.1, nth(cols, 1)),
    B(0.7, 0.3, 0.08, 0.3, nth(cols, 2)),
    B(-0.3, 0.9, 0.02, 0.35, nth(cols, 3)),
    B(0.38, 0.9, 0.02, -0.25, nth(cols, 4)),
  )
  out.push([
    moved(
      extrude(
        [
          [-0.34, 0],
          [0.34, 0],
          [0, 0.48],
        ],
        0.3,
        0.03,
      ),
      0.03,
      1.22,
      0.02,
    ),
    satin(random.pick(cols)),
  ])
  return out
}

export const rings = (cols: string[]): Model => [
  [moved(cylinder(0.62, 0.08, 0.04), 0, 0.08, 0), satin('#d9b384')],
  ...cols
    .slice(0, 5)
    .map((c, i): [Field, Material] => [
      moved(torus(0.42 - i * 0.055, 0.155 - i * 0.008), 0, 0.3 + i * 0.255, 0),
      satin(c),
    ]),
  [moved(sphere(0.19), 0, 1.66, 0), satin('#d9b384')],
]

export const ball = (c: string, c2: string): Model => [
  [
    moved(sphere(0.55), 0, 0.55, 0),
    satin(c, {
      tex: (x, y, z, b) =>
        Math.abs(x) < 0.03 ||
        Math.abs(y - 0.55) < 0.03 ||
        Math.abs(Math.hypot(x - 0.62, z) - 0.42) < 0.03 ||
        Math.abs(Math.hypot(x + 0.62, z) - 0.42) < 0.03
          ? linearColour(c2)
          : b,
    }),
  ],
]
