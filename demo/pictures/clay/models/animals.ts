import { glossy, gold, type Material, matte, satin } from '../materials.ts'
import { mirrored, moved, smoothUnion, turnedZ } from '../operations.ts'
import { extrude } from '../outlines.ts'
import type { Field, Model } from '../scene.ts'
import { capsule, ellipsoid, sphere, torus } from '../shapes.ts'

export const cat = (c: string, belly = '#fff6ea', sit = 0): Model => [
  [
    smoothUnion(
      0.16,
      moved(ellipsoid(0.5, 0.56, 0.44), 0, 0.52, 0),
      moved(ellipsoid(0.47, 0.4, 0.4), 0, 1.3, 0.08),
      mirrored(capsule([0.2, 0.1, 0.34], [0.22, 0.5, 0.3], 0.13)),
      mirrored(moved(ellipsoid(0.26, 0.2, 0.34), 0.36, 0.2, 0.08)),
    ),
    matte(c, { slot: 1, sss: 0.15 }),
  ],
  [
    mirrored(
      moved(
        turnedZ(
          extrude(
            [
              [-0.17, 0],
              [0.17, 0],
              [0.02, 0.34],
            ],
            0.07,
            0.05,
          ),
          -0.25,
        ),
        0.3,
        1.55,
        0.06,
      ),
    ),
    matte(c, { slot: 1 }),
  ],
  [
    mirrored(
      moved(
        turnedZ(
          extrude(
            [
              [-0.09, 0.02],
              [0.09, 0.02],
              [0.01, 0.2],
            ],
            0.03,
            0.03,
          ),
          -0.25,
        ),
        0.3,
        1.57,
        0.14,
      ),
    ),
    matte('#f2a9a0'),
  ],
  [moved(ellipsoid(0.27, 0.34, 0.14), 0, 0.58, 0.36), matte(belly)],
  [moved(ellipsoid(0.2, 0.13, 0.12), 0, 1.19, 0.42), matte(belly)],
  [mirrored(moved(ellipsoid(0.055, 0.07, 0.035), 0.19, 1.36, 0.43)), glossy('#1d1719', { rough: 0.05, f0: 0.08 })],
  [moved(ellipsoid(0.045, 0.032, 0.03), 0, 1.245, 0.53), matte('#e58078')],
  [
    smoothUnion(
      0.05,
      capsule([0.2, 0.15, -0.4], [0.62, 0.2, -0.35], 0.1),
      capsule([0.62, 0.2, -0.35], [0.72, 0.5, -0.2], 0.09),
    ),
    matte(c, { slot: 1 }),
  ],
  ...(sit
    ? [
        [moved(torus(0.33, 0.045), 0, 0.98, 0.03), satin('#d2402f')] as [Field, Material],
        [moved(sphere(0.085), 0, 0.9, 0.37), gold()] as [Field, Material],
      ]
    : []),
]

export const dog = (c: string, ear: string): Model => [
  [
    smoothUnion(
      0.16,
      moved(ellipsoid(0.46, 0.52, 0.46), 0, 0.5, 0),
      moved(ellipsoid(0.43, 0.42, 0.4), 0, 1.27, 0.06),
      mirrored(capsule([0.2, 0.1, 0.34], [0.22, 0.5, 0.3], 0.14)),
      mirrored(moved(ellipsoid(0.25, 0.2, 0.34), 0.36, 0.2, 0.06)),
    ),
    matte(c, { slot: 1, sss: 0.15 }),
  ],
  [mirrored(moved(turnedZ(ellipsoid(0.13, 0.34, 0.2), 0.35), 0.46, 1.2, 0.02)), matte(ear)],
  [moved(ellipsoid(0.22, 0.17, 0.2), 0, 1.14, 0.38), matte('#fff6ea')],
  [moved(ellipsoid(0.085, 0.06, 0.05), 0, 1.23, 0.57), glossy('#241a1a')],
  [mirrored(moved(ellipsoid(0.055, 0.065, 0.035), 0.17, 1.37, 0.42)), glossy('#1d1719', { rough: 0.05 })],
  [moved(ellipsoid(0.06, 0.09, 0.03), 0, 1.0, 0.52), satin('#ec7f86')],
  [capsule([0, 0.5, -0.42], [0.25, 0.95, -0.62], 0.1, 0.07), matte(c, { slot: 1 })],
  [moved(torus(0.33, 0.05), 0, 0.95, 0.02), satin('#2f6f86')],
]

export const bear = (c: string): Model => [
  [
    smoothUnion(
      0.08,
      moved(ellipsoid(0.46, 0.5, 0.42), 0, 0.5, 0),
      moved(ellipsoid(0.42, 0.38, 0.37), 0, 1.2, 0.02),
      mirrored(moved(sphere(0.16), 0.32, 1.5, 0)),
      mirrored(capsule([0.4, 0.72, 0.1], [0.62, 0.42, 0.25], 0.15)),
      mirrored(capsule([0.26, 0.18, 0.2], [0.36, 0.16, 0.52], 0.17)),
    ),
    bumpMat(c),
  ],
  [mirrored(moved(ellipsoid(0.12, 0.12, 0.05), 0.37, 0.18, 0.68)), matte('#f3dcc0')],
  [moved(ellipsoid(0.19, 0.15, 0.13), 0, 1.1, 0.3), matte('#f3dcc0')],
  [moved(ellipsoid(0.06, 0.045, 0.04), 0, 1.16, 0.43), glossy('#2a1d1a')],
  [mirrored(moved(sphere(0.042), 0.15, 1.27, 0.34)), glossy('#1d1719')],
  [
    smoothUnion(
      0.03,
      moved(turnedZ(ellipsoid(0.17, 0.1, 0.06), 0.3), 0.16, 0.86, 0.36),
      moved(turnedZ(ellipsoid(0.17, 0.1, 0.06), -0.3), -0.16, 0.86, 0.36),
      moved(sphere(0.07), 0, 0.86, 0.4),
    ),
    satin('#d2402f'),
  ],
]

const bumpMat = (c: string): Material => matte(c, { slot: 1, sss: 0.2 })
