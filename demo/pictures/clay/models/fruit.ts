import { mixLinear } from '../../paint/colour.ts'
import { glossy, type Material, material, matte } from '../materials.ts'
import { moved, repeatedAround, roughened, smoothUnion, turnedZ, union } from '../operations.ts'
import type { Field, Model } from '../scene.ts'
import { capsule, ellipsoid, sphere, torus } from '../shapes.ts'

export const orange = (c = '#f08a24'): Model => [
  [roughened(moved(sphere(0.46), 0, 0.45, 0), 0.006, 26, 'or'), material(c, { rough: 0.4, sss: 0.25 })],
  [moved(sphere(0.04), 0, 0.9, 0), matte('#6b7a35')],
]

export const apple = (c = '#c8302b'): Model => [
  [
    (x, y, z) => {
      const r = Math.hypot(x, z)
      const t = torus(0.19, 0.31)(x, y - 0.42, z)
      return Math.min(t, Math.hypot(r * 1.02, y - 0.4) - 0.4) * 0.9
    },
    glossy(c, {
      rough: 0.22,
      sss: 0.2,
      tex: (x, y, z, b) =>
        mixLinear(
          b,
          [0.75, 0.5, 0.12],
          Math.max(0, Math.min(0.75, (y - 0.5) * 1.5 + 0.18 * Math.sin(Math.atan2(z, x) * 9))),
        ),
    }),
  ],
  [capsule([0, 0.6, 0], [0.06, 0.92, 0.02], 0.022), matte('#5b3d26')],
]

export const pear = (c = '#c9c05a'): Model => [
  [
    moved(smoothUnion(0.3, moved(sphere(0.4), 0, 0.4, 0), moved(sphere(0.22), 0.02, 0.9, 0)), 0, 0, 0),
    material(c, {
      rough: 0.45,
      sss: 0.3,
      tex: (x, _y, _z, b) => mixLinear(b, [0.7, 0.28, 0.14], Math.max(0, Math.min(0.6, x * 1.1 + 0.1))),
    }),
  ],
  [capsule([0.02, 1.08, 0], [0.08, 1.32, 0], 0.022), matte('#5b3d26')],
]

export const lemon = (c = '#f4cd2a'): Model =>
  [
    [
      roughened(
        turnedZ(smoothUnion(0.12, ellipsoid(0.48, 0.33, 0.33), moved(sphere(0.09), 0.46, 0, 0)), 0.1),
        0.006,
        24,
        'le',
      ),
      material(c, { rough: 0.4, sss: 0.3 }),
    ],
  ].map(([d, m]) => [moved(d as Field, 0, 0.33, 0), m as Material])

export const cherries = (c = '#a5122a'): Model => [
  [
    union(moved(sphere(0.2), -0.2, 0.2, 0), moved(sphere(0.2), 0.22, 0.2, 0.08)),
    glossy(c, { rough: 0.06, f0: 0.06, sss: 0.2 }),
  ],
  [
    union(capsule([-0.2, 0.38, 0], [0.05, 1.0, -0.1], 0.014), capsule([0.22, 0.38, 0.08], [0.05, 1.0, -0.1], 0.014)),
    matte('#6d8a3c'),
  ],
]

export const strawberry = (): Model => [
  [
    moved(smoothUnion(0.1, ellipsoid(0.27, 0.3, 0.27), moved(sphere(0.12), 0, -0.2, 0)), 0, 0.32, 0),
    glossy('#d8232f', {
      sss: 0.3,
      rough: 0.25,
      tex: (x, y, z, b) => {
        const a = (Math.atan2(z, x) * 5) / Math.PI
        const r = y * 9
        const f = Math.floor(r)
        const u = a + (f % 2) * 0.5 - Math.round(a + (f % 2) * 0.5)
        const v = r - f - 0.5
        return u * u * 5 + v * v < 0.035 ? [0.85, 0.62, 0.2] : b
      },
    }),
  ],
  [
    moved(repeatedAround(moved(turnedZ(ellipsoid(0.13, 0.02, 0.055), -0.3), 0.12, 0, 0), 6), 0, 0.58, 0),
    matte('#4f8438'),
  ],
]
