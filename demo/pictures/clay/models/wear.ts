import { shift } from '../../paint/colour.ts'
import { glossy, gold, material, matte, satin, silver } from '../materials.ts'
import { cut, intersection, moved, smoothUnion, turnedX, turnedZ, union } from '../operations.ts'
import { extrude } from '../outlines.ts'
import type { Field, Model } from '../scene.ts'
import { box, capsule, ellipsoid, torus } from '../shapes.ts'

export const handbag = (c: string, metal = gold(), kind = 0): Model => {
  const body: Field =
    kind === 0
      ? smoothUnion(0.1, moved(box(0.82, 0.5, 0.26, 0.16), 0, 0.52, 0))
      : kind === 1
        ? extrude(
            [
              [-0.62, 0.06],
              [0.62, 0.06],
              [0.86, 0.9],
              [0.7, 1.0],
              [-0.7, 1.0],
              [-0.86, 0.9],
            ],
            0.3,
            0.08,
          )
        : moved(smoothUnion(0.2, ellipsoid(0.86, 0.5, 0.3), moved(box(0.6, 0.2, 0.24, 0.1), 0, -0.25, 0)), 0, 0.52, 0)
  const flap: Field =
    kind === 0 ? moved(box(0.83, 0.3, 0.29, 0.14), 0, 0.76, 0) : moved(box(0.6, 0.02, 0.2, 0.01), 0, 0.98, 0)
  const handle: Field =
    kind === 2
      ? moved(turnedX(intersection(torus(0.6, 0.05), moved(box(1, 1, 0.75), 0, 0, -0.8)), Math.PI / 2), 0, 0.75, 0)
      : moved(turnedX(torus(0.42, 0.045), Math.PI / 2), 0, 1.02, 0)
  return [
    [body, satin(c, { slot: 1 })],
    [flap, satin(shift(c, -0.03), { slot: 2 })],
    [handle, satin(shift(c, -0.05), { slot: 2 })],
    [
      moved(
        kind === 0 ? box(0.09, 0.07, 0.05, 0.03) : turnedX(torus(0.07, 0.02), Math.PI / 2),
        0,
        kind === 0 ? 0.48 : 0.9,
        0.31,
      ),
      metal,
    ],
  ]
}

export const sneaker = (up: string, sole: string, accent: string): Model => {
  const outline = (x: number) => {
    const t = (x + 1) / 2
    return 0.3 + 0.09 * Math.sin(t * 3.3 - 0.4) - 0.05 * t
  }
  const soleD: Field = (x, y, z) => {
    const e = outline(x)
    const qx = Math.max(Math.abs(x) - 0.72, 0)
    const r = Math.sqrt(qx * qx + z * z) - e
    const b = Math.abs(y - 0.11 - 0.03 * x * x) - 0.11
    return Math.min(Math.max(r, b), 0) + Math.sqrt(Math.max(r, 0) ** 2 + Math.max(b, 0) ** 2) - 0.03
  }
  const upper: Field = cut(
    cut(
      smoothUnion(
        0.22,
        moved(ellipsoid(0.5, 0.3, 0.29), 0.52, 0.33, 0),
        moved(ellipsoid(0.6, 0.36, 0.3), -0.25, 0.4, 0),
        moved(turnedZ(ellipsoid(0.3, 0.52, 0.26), 0.1), -0.62, 0.62, 0),
      ),
      moved(turnedZ(ellipsoid(0.36, 0.26, 0.19), -0.12), -0.5, 1.12, 0),
      0.05,
    ),
    moved(box(3, 0.14, 3), 0, 0.02, 0),
  )
  const laces: Field[] = [0, 1, 2, 3].map((i) =>
    moved(turnedZ(turnedX(capsule([0, 0, -0.17], [0, 0, 0.17], 0.035), 0), 0), 0.34 - i * 0.15, 0.6 + i * 0.055, 0),
  )
  return [
    [soleD, satin(sole)],
    [upper, material(up, { slot: 1, rough: 0.7, f0: 0.03 })],
    [union(...laces), matte('#ffffff')],
    [
      intersection(
        (x, y, z) => upper(x, y, z) - 0.014,
        union(
          moved(turnedZ(box(0.045, 0.26, 0.6, 0.03), -0.5), 0.02, 0.42, 0),
          moved(turnedZ(box(0.045, 0.26, 0.6, 0.03), -0.5), -0.16, 0.44, 0),
        ),
      ),
      material(accent, { slot: 2, rough: 0.5 }),
    ],
    [
      intersection((x, y, z) => upper(x, y, z) - 0.016, moved(box(0.14, 0.22, 0.6, 0.05), -0.92, 0.62, 0)),
      material(accent, { slot: 2 }),
    ],
  ]
}

export const watch = (strap: string): Model => [
  [moved(turnedX(intersection(torus(0.62, 0.1), box(2, 2, 2)), Math.PI / 2), 0, 0.66, 0), matte(strap, { slot: 1 })],
  [moved(box(0.3, 0.09, 0.34, 0.08), 0, 1.3, 0), silver()],
  [moved(box(0.26, 0.03, 0.3, 0.03), 0, 1.385, 0), glossy('#131318', { f0: 0.1 })],
]
