import { material, matte, satin } from '../materials.ts'
import { cut, intersection, moved, smoothUnion, turnedX } from '../operations.ts'
import type { Field, Model } from '../scene.ts'
import { box, cylinder, ellipsoid } from '../shapes.ts'

export const dumpling = (): Model => [
  [
    smoothUnion(
      0.07,
      moved(ellipsoid(0.34, 0.24, 0.24), 0, 0.22, 0),
      moved(turnedX(intersection(bumpyRim(0.36, 0.045), moved(box(1, 1, 1), 0, 0, -1)), Math.PI / 2), 0, 0.27, 0),
    ),
    satin('#f7e8cf', { sss: 0.6, rough: 0.3 }),
  ],
]

const bumpyRim =
  (R: number, r: number): Field =>
  (x, y, z) => {
    const a = Math.atan2(z, x)
    const q = Math.sqrt(x * x + z * z) - R
    const yy = y - 0.035 * Math.sin(a * 14)
    return (Math.sqrt(q * q + yy * yy) - r) * 0.8
  }

export const steamer = (): Model => [
  [
    cut(moved(cylinder(1.15, 0.3, 0.04), 0, 0.3, 0), moved(cylinder(1.03, 0.4, 0.03), 0, 0.52, 0)),
    material('#d6a868', {
      rough: 0.7,
      tex: (x, y, z, b) => {
        const s = Math.sin(Math.atan2(z, x) * 90) > 0.75
        return s || Math.abs(y - 0.48) < 0.03 || Math.abs(y - 0.1) < 0.03 ? [b[0] * 0.72, b[1] * 0.66, b[2] * 0.58] : b
      },
    }),
  ],
  [moved(cylinder(1.04, 0.05, 0.01), 0, 0.14, 0), matte('#e8d3a6')],
]
