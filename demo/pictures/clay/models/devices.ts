import { glossy, matte, satin, silver } from '../materials.ts'
import { cut, intersection, mirrored, moved, turnedX, turnedZ, union } from '../operations.ts'
import type { Model } from '../scene.ts'
import { box, cylinder, ellipsoid, torus } from '../shapes.ts'

export const headphones = (c: string, pad = '#2b2a2c'): Model => [
  [
    moved(turnedX(intersection(torus(0.72, 0.065), moved(box(2, 2, 1), 0, 0, -1)), Math.PI / 2), 0, 0.72, 0),
    satin(c, { slot: 1 }),
  ],
  [mirrored(moved(turnedZ(cylinder(0.34, 0.13, 0.07), Math.PI / 2), 0.72, 0.5, 0)), satin(c, { slot: 1 })],
  [mirrored(moved(turnedZ(torus(0.24, 0.1), Math.PI / 2), 0.56, 0.5, 0)), matte(pad)],
  [mirrored(moved(turnedZ(cylinder(0.2, 0.02, 0.01), Math.PI / 2), 0.86, 0.5, 0)), silver()],
]

export const camera = (c: string, leather = '#3a2d28'): Model => [
  [moved(box(0.85, 0.5, 0.26, 0.09), 0, 0.52, 0), satin(c, { slot: 1, metal: false })],
  [moved(box(0.855, 0.27, 0.265, 0.06), 0, 0.46, 0), matte(leather)],
  [moved(turnedX(cylinder(0.36, 0.22, 0.03), Math.PI / 2), 0.04, 0.5, 0.36), glossy('#1c1b1d')],
  [
    moved(
      turnedX(cut(cylinder(0.33, 0.06, 0.02), moved(cylinder(0.24, 0.1, 0.02), 0, 0.06, 0)), Math.PI / 2),
      0.04,
      0.5,
      0.6,
    ),
    silver(),
  ],
  [moved(ellipsoid(0.25, 0.25, 0.08), 0.04, 0.5, 0.53), glossy('#20304a', { f0: 0.25, rough: 0.03 })],
  [
    union(
      moved(cylinder(0.13, 0.07, 0.02), -0.5, 1.07, 0),
      moved(cylinder(0.08, 0.06, 0.02), -0.2, 1.05, 0),
      moved(box(0.2, 0.1, 0.18, 0.04), 0.1, 1.06, 0),
      moved(cylinder(0.1, 0.05, 0.02), 0.55, 1.05, 0),
    ),
    silver(),
  ],
  [moved(box(0.12, 0.08, 0.03, 0.02), -0.52, 0.83, 0.26), glossy('#fff2d8', { f0: 0.15 })],
]

export const phone = (c: string): Model => [
  [moved(box(0.4, 0.82, 0.05, 0.05), 0, 0.82, 0), satin(c, { slot: 1, rough: 0.25 })],
  [mirrored(moved(turnedX(cylinder(0.09, 0.03, 0.02), Math.PI / 2), 10, 0, 0)), matte(c)],
  [
    union(
      moved(turnedX(cylinder(0.1, 0.03, 0.015), Math.PI / 2), -0.2, 1.44, 0.06),
      moved(turnedX(cylinder(0.1, 0.03, 0.015), Math.PI / 2), -0.2, 1.18, 0.06),
    ),
    glossy('#191a1f', { f0: 0.2 }),
  ],
]
