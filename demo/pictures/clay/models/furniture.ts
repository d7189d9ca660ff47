import { linearColour, type RGB, shift } from '../../paint/colour.ts'
import type { Random } from '../../paint/random.ts'
import { nth } from '../../paint/random.ts'
import { glossy, gold, type Material, material, matte, satin } from '../materials.ts'
import { cut, intersection, moved, roughened, smoothUnion, turnedX, turnedY, union } from '../operations.ts'
import { revolve, softOutline } from '../outlines.ts'
import type { Field, Model } from '../scene.ts'
import { box, capsule, cylinder, ellipsoid, leafAt, sphere, torus } from '../shapes.ts'

/** The four corners of a rectangle, given half its sides: where legs stand. */
export const corners = (x: number, z: number): readonly (readonly [number, number])[] => [
  [-x, z],
  [x, z],
  [-x, -z],
  [x, -z],
]

export const sofa = (c: string, legs = '#8b6244'): Model => [
  [
    smoothUnion(
      0.08,
      moved(box(1.5, 0.22, 0.6, 0.14), 0, 0.42, 0),
      moved(box(1.5, 0.46, 0.2, 0.16), 0, 0.8, -0.48),
      moved(box(0.2, 0.34, 0.6, 0.15), -1.42, 0.62, 0),
      moved(box(0.2, 0.34, 0.6, 0.15), 1.42, 0.62, 0),
    ),
    matte(c, { slot: 1, sss: 0.1 }),
  ],
  [
    union(moved(box(0.6, 0.13, 0.52, 0.1), -0.63, 0.7, 0.06), moved(box(0.6, 0.13, 0.52, 0.1), 0.63, 0.7, 0.06)),
    matte(shift(c, 0.03), { slot: 1 }),
  ],
  [union(...corners(1.3, 0.45).map(([x, z]) => capsule([x, 0, z], [x * 0.98, 0.3, z], 0.04, 0.06))), satin(legs)],
]

export const pillow = (c: string): Model => [
  [
    (x, y, z) => {
      const k = 1 - (0.28 * (x * x + y * y)) / 0.36
      return box(0.36, 0.36, 0.16 * Math.max(0.2, k), 0.06)(x, y - 0.36, z) * 0.7
    },
    matte(c, { sss: 0.1 }),
  ],
]

export const armchair = (c: string): Model => [
  [
    smoothUnion(
      0.14,
      moved(ellipsoid(0.72, 0.3, 0.66), 0, 0.48, 0),
      moved(
        cut(cut(cylinder(0.86, 0.46, 0.16), cylinder(0.6, 0.9, 0.1), 0.12), moved(box(1.2, 1, 0.7), 0, 0.1, 0.95), 0.2),
        0,
        0.78,
        -0.05,
      ),
    ),
    matte(c, { slot: 1 }),
  ],
  [moved(cylinder(0.3, 0.1, 0.03), 0, 0.1, 0), gold()],
]

export const lamp = (c: string, lit = '#ffd9a0', on = true): Model => [
  [moved(cylinder(0.3, 0.04, 0.02), 0, 0.04, 0), satin(c)],
  [moved(cylinder(0.12, 0.5, 0.08), 0, 0.5, 0), satin(c, { slot: 1 })],
  [
    moved(intersection(ellipsoid(0.66, 0.52, 0.66), moved(box(2, 1, 2, 0.02), 0, 1, 0)), 0, 0.98, 0),
    on ? material(c, { slot: 1, sss: 0.9, rough: 0.3 }) : glossy(c, { slot: 1 }),
  ],
  ...(on
    ? [
        [moved(sphere(0.2), 0, 1.02, 0), material(lit, { emit: linearColour(lit).map((v) => v * 3.2) as RGB })] as [
          Field,
          Material,
        ],
      ]
    : []),
]

export const candle = (c: string): Model => [
  [
    moved(cut(cylinder(0.4, 0.42, 0.05), moved(cylinder(0.34, 0.2, 0.02), 0, 0.4, 0)), 0, 0.42, 0),
    satin(c, { slot: 1 }),
  ],
  [moved(cylinder(0.34, 0.2, 0.01), 0, 0.42, 0), matte('#fff3dd', { sss: 0.8 })],
  [capsule([0, 0.6, 0], [0.01, 0.74, 0], 0.015), matte('#3a2a22')],
  [moved(ellipsoid(0.05, 0.13, 0.05), 0.01, 0.86, 0), material('#ffd27a', { emit: [5, 2.9, 1] })],
]

export const vase = (c: string, kind = 0): Model => {
  const p = nth(
    [
      [
        [0, 0, 1],
        [0.28, 0, 1],
        [0.5, 0.35],
        [0.46, 0.75],
        [0.2, 1.1],
        [0.17, 1.35],
        [0.25, 1.48, 1],
        [0.19, 1.48, 1],
        [0.11, 1.36],
        [0, 1.2, 1],
      ],
      [
        [0, 0, 1],
        [0.34, 0, 1],
        [0.55, 0.3],
        [0.58, 0.62],
        [0.4, 0.92],
        [0.17, 1.02],
        [0.19, 1.13, 1],
        [0.12, 1.13, 1],
        [0.1, 1.0],
        [0, 0.95, 1],
      ],
      [
        [0, 0, 1],
        [0.3, 0, 1],
        [0.38, 0.3],
        [0.22, 0.64],
        [0.34, 0.98],
        [0.42, 1.35, 1],
        [0.37, 1.38, 1],
        [0.2, 0.9],
        [0, 0.8, 1],
      ],
      [
        [0, 0, 1],
        [0.34, 0, 1],
        [0.38, 0.1, 1],
        [0.38, 1.2, 1],
        [0.33, 1.22, 1],
        [0.32, 0.2, 1],
        [0, 0.2, 1],
      ],
    ],
    kind % 4,
  )
  return [
    [roughened(revolve(softOutline(p), 0.03), 0.008, 5, `v${kind}`), material(c, { slot: 1, rough: 0.75, f0: 0.03 })],
  ]
}

export const stems = (random: Random, y: number, kind: number, col: string, leaf = '#7d8a63'): Model => {
  const out: Model = []
  const n = kind === 1 ? 5 : 7
  const lines: Field[] = []
  const heads: Field[] = []
  const leaves: Field[] = []
  for (let i = 0; i < n; i++) {
    const a = random() * 6.28
    const sp = random.between(0.1, 0.55)
    const hgt = random.between(0.6, 1.25)
    const tx = Math.cos(a) * sp
    const tz = Math.sin(a) * sp * 0.7
    const ty = y + hgt
    lines.push(capsule([0, y - 0.3, 0], [tx, ty, tz], 0.014))
    if (kind === 0) {
      heads.push(moved(ellipsoid(0.1, 0.3, 0.1), tx * 1.1, ty + 0.18, tz * 1.1)) // pampas
    } else if (kind === 1) {
      heads.push(moved(turnedX(turnedY(union(torus(0.11, 0.05), sphere(0.09)), a), random.between(0.2, 1)), tx, ty, tz)) // buds
    } else {
      const sprig: Field[] = []
      for (let j = 0; j < 6; j++) {
        const t = 0.35 + j * 0.11
        sprig.push(
          leafAt(0.14, 0.02, 0.075, 0.5, a + (j % 2 ? 1.3 : -1.3), tx * t, y - 0.3 + (hgt + 0.3) * t, tz * t, 1),
        )
      }
      leaves.push(union(...sprig))
    }
  }
  out.push([union(...lines), matte(leaf)])
  for (const hd of heads) {
    out.push([kind === 0 ? roughened(hd, 0.05, 14, 'pam') : hd, matte(col, { sss: 0.5 })])
  }
  for (const l of leaves) {
    out.push([l, matte(leaf, { sss: 0.5 })])
  }
  return out
}
