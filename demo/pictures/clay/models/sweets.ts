import { shift } from '../../paint/colour.ts'
import type { Random } from '../../paint/random.ts'
import { glossy, material, matte, satin } from '../materials.ts'
import { intersection, moved, roughened, scaled, smoothUnion, turnedX, union } from '../operations.ts'
import { extrude, revolve } from '../outlines.ts'
import type { Field, Model } from '../scene.ts'
import { box, capsule, cylinder, ellipsoid, sphere, torus } from '../shapes.ts'

export const donut = (glaze: string, random: Random): Model => {
  const sp: Field[] = []
  for (let i = 0; i < 34; i++) {
    const a = random() * 6.28
    const r = 0.42 + random.between(-0.17, 0.17)
    const h = 0.235 + Math.sqrt(Math.max(0, 0.05 - (r - 0.42) ** 2))
    const q = random() * 3
    sp.push(
      capsule(
        [Math.cos(a) * r - 0.04 * Math.cos(q), h, Math.sin(a) * r - 0.04 * Math.sin(q)],
        [Math.cos(a) * r + 0.04 * Math.cos(q), h, Math.sin(a) * r + 0.04 * Math.sin(q)],
        0.018,
      ),
    )
  }
  return [
    [moved(torus(0.42, 0.24), 0, 0.23, 0), material('#d59a5b', { rough: 0.7, sss: 0.2 })],
    [
      intersection(moved(torus(0.42, 0.262), 0, 0.235, 0), (x, y, z) => {
        const a = Math.atan2(z, x)
        return 0.24 + 0.05 * Math.sin(a * 5 + 1) + 0.03 * Math.sin(a * 9) - y
      }),
      glossy(glaze, { slot: 1, rough: 0.15, sss: 0.3 }),
    ],
    [union(...sp.slice(0, 12)), glossy('#ffffff')],
    [union(...sp.slice(12, 24)), glossy('#ffd24a')],
    [union(...sp.slice(24)), glossy('#5ec2b7')],
  ]
}

export const macaron = (c: string): Model => [
  [
    union(
      moved(smoothUnion(0.05, intersection(ellipsoid(0.42, 0.24, 0.42), moved(box(1, 0.3, 1), 0, 0.3, 0))), 0, 0.34, 0),
      moved(intersection(ellipsoid(0.42, 0.22, 0.42), moved(box(1, 0.3, 1), 0, -0.3, 0)), 0, 0.22, 0),
    ),
    material(c, { rough: 0.55, sss: 0.35, slot: 1 }),
  ],
  [
    roughened(
      union(moved(cylinder(0.42, 0.045, 0.03), 0, 0.35, 0), moved(cylinder(0.42, 0.045, 0.03), 0, 0.19, 0)),
      0.03,
      18,
      'mac',
    ),
    matte(shift(c, -0.03), { sss: 0.3 }),
  ],
  [moved(cylinder(0.4, 0.07, 0.06), 0, 0.27, 0), matte('#fff4e4', { sss: 0.4 })],
]

export const cake = (_random: Random, cream = '#fff3e6', sponge = '#e7b673', jam = '#d9455a', top = 1): Model => {
  const w: Field = extrude(
    [
      [0, 0],
      [1.5, -0.52],
      [1.62, 0],
      [1.5, 0.52],
    ],
    0.46,
    0.03,
  )
  const wedge: Field = turnedX(w, -Math.PI / 2)
  const lay = (y0: number, y1: number, g = 0): Field =>
    intersection(scaled(wedge, 1 + g), (_x, y) => Math.abs(y - (y0 + y1) / 2) - (y1 - y0) / 2)
  const W = (d: Field): Field => moved(d, -0.75, 0, 0)
  return [
    [W(lay(0, 0.24)), material(sponge, { rough: 0.95 })],
    [W(lay(0.24, 0.34, 0.012)), matte(jam, { sss: 0.4 })],
    [W(lay(0.34, 0.58)), material(sponge, { rough: 0.95 })],
    [W(lay(0.58, 0.66, 0.014)), matte(cream, { sss: 0.5 })],
    [W(lay(0.66, 0.86)), material(sponge)],
    [
      W(
        moved(
          turnedX(
            extrude(
              [
                [-0.02, 0],
                [1.52, -0.54],
                [1.66, 0],
                [1.52, 0.54],
              ],
              0.07,
              0.05,
            ),
            -Math.PI / 2,
          ),
          0,
          0.9,
          0,
        ),
      ),
      satin(top ? cream : '#6b3d28', { sss: 0.4, slot: 1 }),
    ],
    [
      union(
        ...[0, 1, 2].map((i) =>
          moved(
            smoothUnion(0.08, sphere(0.15), moved(sphere(0.09), 0, 0.13, 0), moved(sphere(0.04), 0, 0.22, 0)),
            0.42 - i * 0.02,
            1.02,
            -0.32 + i * 0.32,
          ),
        ),
      ),
      satin(cream, { sss: 0.5 }),
    ],
  ]
}

export const icecream = (a: string, b: string): Model => [
  [
    revolve(
      [
        [0, 0],
        [0.05, 0],
        [0.36, 1.0],
        [0, 1.0],
      ],
      0.02,
    ),
    material('#d9a259', {
      rough: 0.7,
      tex: (x, y, z, q) => {
        const t = ((Math.atan2(z, x) * 7) / Math.PI) * 2
        return Math.abs(Math.sin(t + y * 12)) < 0.16 || Math.abs(Math.sin(t - y * 12)) < 0.16
          ? [q[0] * 0.55, q[1] * 0.48, q[2] * 0.4]
          : q
      },
    }),
  ],
  [
    roughened(smoothUnion(0.08, moved(sphere(0.4), 0, 1.22, 0), moved(torus(0.36, 0.08), 0, 1.03, 0)), 0.03, 9, 'ice'),
    material(a, { sss: 0.5, rough: 0.6, slot: 1 }),
  ],
  [roughened(moved(sphere(0.33), 0.03, 1.74, 0), 0.03, 9, 'ic2'), material(b, { sss: 0.5, rough: 0.6 })],
]
