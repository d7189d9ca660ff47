import { material, matte, satin, silver } from '../materials.ts'
import { mirrored, moved, smoothUnion, turnedX, turnedZ } from '../operations.ts'
import { revolve } from '../outlines.ts'
import type { Field, Model } from '../scene.ts'
import { cylinder, sphere, torus } from '../shapes.ts'

export const dumbbell = (c: string): Model => [
  [moved(turnedZ(cylinder(0.08, 0.6, 0.02), Math.PI / 2), 0, 0.36, 0), silver()],
  [mirrored(moved(turnedZ(spin6(0.36, 0.26), Math.PI / 2), 0.66, 0.36, 0)), material(c, { slot: 1, rough: 0.5 })],
]

const spin6 = (R: number, h: number): Field => {
  const k = Math.PI / 3
  return (x, y, z) => {
    const a = Math.atan2(z, x)
    const q = a - k * Math.round(a / k)
    const r = Math.hypot(x, z) * Math.cos(q)
    return Math.max(r - R + 0.05, Math.abs(y) - h + 0.05) - 0.05
  }
}

export const kettlebell = (c: string): Model => [
  [
    smoothUnion(0.12, moved(sphere(0.5), 0, 0.48, 0), moved(turnedX(torus(0.3, 0.09), Math.PI / 2), 0, 1.05, 0)),
    material(c, { slot: 1, rough: 0.45, f0: 0.05 }),
  ],
]

export const yogaMat = (c: string): Model => [
  [
    moved(
      turnedZ((x, y, z) => {
        const r = Math.hypot(x, z)
        const a = Math.atan2(z, x) / 6.2832
        const sp = (r - a * 0.07) / 0.07
        const f = Math.abs(sp - Math.round(sp)) * 0.07
        return Math.max(r - 0.36, Math.abs(y) - 0.95, -(f < 0.006 ? 0.006 - f : -0.001)) * 0.7
      }, Math.PI / 2),
      0,
      0.36,
      0,
    ),
    matte(c, { slot: 1 }),
  ],
]

export const bottle = (c: string, capc: string): Model => [
  [
    revolve(
      [
        [0, 0],
        [0.32, 0],
        [0.34, 0.05],
        [0.34, 1.2],
        [0.22, 1.42],
        [0.2, 1.5],
        [0, 1.5],
      ],
      0.03,
    ),
    satin(c, { slot: 1, rough: 0.3 }),
  ],
  [moved(cylinder(0.22, 0.16, 0.04), 0, 1.66, 0), satin(capc)],
  [moved(turnedX(torus(0.16, 0.035), Math.PI / 2), 0, 1.9, 0), satin(capc)],
]
