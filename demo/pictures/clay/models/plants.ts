import type { Random } from '../../paint/random.ts'
import { type Material, material, matte } from '../materials.ts'
import { moved, smoothUnion } from '../operations.ts'
import { revolve } from '../outlines.ts'
import type { Field, Model } from '../scene.ts'
import { capsule, cylinder, leafAt, sphere } from '../shapes.ts'

export const cactus = (pot: string, g = '#5f8a5c'): Model => [
  [
    revolve(
      [
        [0, 0],
        [0.34, 0],
        [0.46, 0.6],
        [0.4, 0.6],
        [0.36, 0.5],
        [0, 0.5],
      ],
      0.02,
    ),
    matte(pot, { slot: 1 }),
  ],
  [moved(cylinder(0.37, 0.04, 0.01), 0, 0.5, 0), matte('#4b3a30')],
  [
    smoothUnion(
      0.08,
      (x, y, z) => {
        const a = Math.atan2(z, x)
        return (capsule([0, 0.5, 0], [0, 1.35, 0], 0.26)(x, y, z) + 0.02 * Math.sin(a * 12)) * 0.85
      },
      capsule([0.2, 0.9, 0], [0.46, 0.95, 0], 0.11),
      capsule([0.46, 0.95, 0], [0.47, 1.2, 0], 0.11),
      capsule([-0.2, 1.05, 0], [-0.42, 1.1, 0], 0.09),
      capsule([-0.42, 1.1, 0], [-0.43, 1.3, 0], 0.09),
    ),
    matte(g, { sss: 0.3 }),
  ],
  [moved(sphere(0.1), 0.1, 1.62, 0.05), matte('#f28aa0', { sss: 0.4 })],
]

export const potplant = (random: Random, pot: string, g = '#4f7a4d'): Model => {
  const lv: Field[] = []
  for (let i = 0; i < 15; i++) {
    const a = i * 2.4 + random.between(-0.2, 0.2)
    const t = random.between(0.15, 1.05)
    const L = random.between(0.3, 0.48)
    lv.push(leafAt(L, 0.03, L * 0.42, t, a, 0, 0.6 + i * 0.02, 0))
  }
  return [
    [
      revolve(
        [
          [0, 0],
          [0.36, 0],
          [0.44, 0.62],
          [0.38, 0.64],
          [0.34, 0.5],
          [0, 0.5],
        ],
        0.03,
      ),
      matte(pot, { slot: 1 }),
    ],
    ...lv.map((l): [Field, Material] => [l, material(g, { sss: 0.5, rough: 0.4, f0: 0.03 })]),
  ]
}
