import { mixLinear, shift } from '../../paint/colour.ts'
import { material, matte, satin } from '../materials.ts'
import { cut, mirrored, moved, smoothUnion, turnedX, turnedZ, union } from '../operations.ts'
import type { Model } from '../scene.ts'
import { box, capsule, cylinder, torus } from '../shapes.ts'

export const book = (c: string, w = 0.7, h = 0.1, d = 0.95): Model => [
  [
    moved(cut(box(w, h, d, 0.03), moved(box(w, h - 0.03, d - 0.02, 0.01), 0.05, 0, 0.0), 0.01), 0, h, 0),
    material(c, { rough: 0.6 }),
  ],
  [
    moved(box(w - 0.04, h - 0.03, d - 0.04, 0.01), 0.01, h, 0),
    matte('#f4ecdd', { tex: (_x, y, _z, b) => (Math.sin(y * 420) > 0.3 ? b : mixLinear(b, [0.6, 0.5, 0.4], 0.25)) }),
  ],
]

export const gift = (c: string, rib: string): Model => [
  [moved(box(0.55, 0.42, 0.55, 0.03), 0, 0.42, 0), satin(c, { slot: 1 })],
  [moved(box(0.58, 0.11, 0.58, 0.03), 0, 0.86, 0), satin(shift(c, 0.02), { slot: 1 })],
  [
    union(
      moved(box(0.1, 0.43, 0.56, 0.01), 0, 0.42, 0),
      moved(box(0.56, 0.43, 0.1, 0.01), 0, 0.42, 0),
      moved(box(0.11, 0.12, 0.595, 0.01), 0, 0.865, 0),
      moved(box(0.595, 0.12, 0.11, 0.01), 0, 0.865, 0),
    ),
    satin(rib),
  ],
  [mirrored(moved(turnedZ(turnedX(torus(0.17, 0.05), Math.PI / 2), 0.3), 0.18, 1.12, 0)), satin(rib)],
]

export const watering = (c: string): Model => [
  [
    cut(moved(cylinder(0.45, 0.45, 0.06), 0, 0.45, 0), moved(cylinder(0.4, 0.4, 0.02), 0, 0.6, 0)),
    satin(c, { slot: 1 }),
  ],
  [
    smoothUnion(
      0.04,
      capsule([0.4, 0.25, 0], [0.95, 0.95, 0], 0.07, 0.05),
      moved(turnedZ(cylinder(0.16, 0.03, 0.02), -0.7), 0.98, 1.0, 0),
    ),
    satin(c, { slot: 1 }),
  ],
  [moved(turnedX(torus(0.3, 0.04), Math.PI / 2), -0.42, 0.6, 0), satin(c, { slot: 1 })],
]
