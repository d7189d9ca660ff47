import { linearColour } from '../../paint/colour.ts'
import type { Random } from '../../paint/random.ts'
import { gold, material, matte, satin } from '../materials.ts'
import { cut, moved, roughened, smoothUnion, turnedY, union } from '../operations.ts'
import { extrude, revolve } from '../outlines.ts'
import type { Model } from '../scene.ts'
import { box, capsule, cylinder, ellipsoid, sphere } from '../shapes.ts'

export const house = (wall: string, roof: string, random: Random): Model => [
  [moved(box(0.5, 0.45, 0.45, 0.02), 0, 0.45, 0), matte(wall)],
  [
    moved(
      turnedY(
        extrude(
          [
            [-0.62, 0],
            [0.62, 0],
            [0.0, 0.52],
          ],
          0.56,
          0.03,
        ),
        0,
      ),
      0,
      0.9,
      0,
    ),
    matte(roof, {
      tex: (_x, y, z, b) =>
        Math.sin(y * 60) > 0.6 || Math.sin(z * 40) > 0.93 ? [b[0] * 0.78, b[1] * 0.78, b[2] * 0.78] : b,
    }),
  ],
  [moved(box(0.13, 0.24, 0.03, 0.01), random.pick([-0.15, 0.15]), 0.24, 0.45), satin('#7a4b34')],
  [
    union(
      moved(box(0.1, 0.1, 0.02, 0.01), 0.28, 0.6, 0.45),
      moved(box(0.1, 0.1, 0.02, 0.01), -0.3, 0.6, 0.45),
      moved(box(0.02, 0.1, 0.1, 0.01), 0.5, 0.55, 0),
    ),
    material('#ffd995', { emit: [1.5, 1.0, 0.5] }),
  ],
  [moved(box(0.08, 0.2, 0.08, 0.01), 0.28, 1.32, -0.15), matte('#b0705a')],
]

export const pine = (g: string, s = 1): Model => [
  [capsule([0, 0, 0], [0, 0.3 * s, 0], 0.06), matte('#7b5a44')],
  [
    union(
      ...[0, 1, 2].map((i) =>
        moved(
          revolve(
            [
              [0, 0],
              [0.42 - i * 0.1, 0],
              [0.02, 0.55],
              [0, 0.55],
            ],
            0.02,
          ),
          0,
          0.25 + i * 0.3,
          0,
        ),
      ),
    ),
    matte(g, { sss: 0.2 }),
  ],
]

export const tree = (g: string): Model => [
  [capsule([0, 0, 0], [0, 0.5, 0], 0.07), matte('#7b5a44')],
  [
    roughened(
      smoothUnion(
        0.1,
        moved(sphere(0.4), 0, 0.85, 0),
        moved(sphere(0.28), 0.24, 0.65, 0.1),
        moved(sphere(0.26), -0.24, 0.7, -0.05),
      ),
      0.04,
      8,
      'tr',
    ),
    matte(g, { sss: 0.25 }),
  ],
]

export const cloud = (): Model => [
  [
    smoothUnion(
      0.12,
      moved(sphere(0.3), 0, 0, 0),
      moved(sphere(0.22), 0.3, -0.05, 0),
      moved(sphere(0.2), -0.3, -0.07, 0),
      moved(sphere(0.18), 0.1, 0.16, 0.05),
    ),
    matte('#ffffff', { sss: 0.4 }),
  ],
]

export const tent = (c: string, c2: string): Model => [
  [
    cut(
      extrude(
        [
          [-0.8, 0],
          [0.8, 0],
          [0, 1.05],
        ],
        0.7,
        0.03,
      ),
      moved(
        extrude(
          [
            [-0.34, -0.1],
            [0.34, -0.1],
            [0, 0.7],
          ],
          0.3,
          0.01,
        ),
        0,
        0,
        0.7,
      ),
    ),
    matte(c, { sss: 0.3, tex: (_x, _y, z, b) => (Math.sin(z * 9) > 0 ? b : linearColour(c2)) }),
  ],
  [moved(sphere(0.12), 0, 0.18, 0.25), material('#ffdf9a', { emit: [4, 2.6, 1.2] })],
]

export const pagoda = (wall: string, roof: string): Model => {
  const out: Model = []
  for (let i = 0; i < 4; i++) {
    const s = 1 - i * 0.2
    const y = i * 0.52
    out.push([moved(box(0.42 * s, 0.22, 0.42 * s, 0.01), 0, y + 0.22, 0), matte(wall)])
    out.push([
      moved(
        (x, yy, z) => {
          const r = Math.max(Math.abs(x), Math.abs(z))
          const e = 0.72 * s
          return (
            Math.max(r - e + yy * 2.2 * s - 0.14 * Math.max(0, r / e - 0.6) ** 2 * 4 * 0, Math.abs(yy - 0.09) - 0.1) *
            0.5
          )
        },
        0,
        y + 0.44,
        0,
      ),
      matte(roof),
    ])
  }
  out.push([capsule([0, 2.1, 0], [0, 2.6, 0], 0.05, 0.01), gold()])
  return out
}

export const island = (g: string, soil: string, r = 1.6): Model => [
  [moved(cylinder(r, 0.12, 0.08), 0, -0.12, 0), matte(g)],
  [
    moved(
      roughened(
        revolve(
          [
            [0, -0.7],
            [r * 0.5, -0.62],
            [r * 0.95, 0],
            [0, 0],
          ],
          0.04,
        ),
        0.06,
        3,
        'isl',
      ),
      0,
      -0.24,
      0,
    ),
    matte(soil),
  ],
]

export const boat = (c: string): Model => [
  [cut(moved(ellipsoid(0.8, 0.3, 0.3), 0, 0.2, 0), moved(box(2, 0.3, 2, 0.01), 0, 0.5, 0), 0.02), satin(c)],
  [capsule([0.05, 0.2, 0], [0.05, 1.4, 0], 0.03), satin('#b98a5e')],
  [
    extrude(
      [
        [0.1, 0.35],
        [0.62, 0.38],
        [0.1, 1.35],
      ],
      0.015,
      0.01,
    ),
    matte('#fffaf0', { sss: 0.6 }),
  ],
]
