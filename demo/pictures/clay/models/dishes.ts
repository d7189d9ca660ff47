import { linearColour, mixLinear, type RGB } from '../../paint/colour.ts'
import { glass, glossy, type Material, material, satin } from '../materials.ts'
import { intersection, moved, turnedX, turnedZ, union } from '../operations.ts'
import { revolve, softOutline } from '../outlines.ts'
import type { Field, Model } from '../scene.ts'
import { box, cylinder, torus } from '../shapes.ts'

export const mug = (c: string, drink?: string, tall = 0.8): Model => {
  const t = tall
  return [
    [
      union(
        revolve(
          [
            [0, 0],
            [0.42, 0],
            [0.47, 0.05],
            [0.5, t],
            [0.44, t],
            [0.41, 0.1],
            [0, 0.1],
          ],
          0.025,
        ),
        moved(
          turnedX(intersection(torus(0.22, 0.06), moved(box(0.4, 0.4, 0.4), 0.36, 0, 0)), Math.PI / 2),
          0.5,
          t * 0.5,
          0,
        ),
      ),
      satin(c, { slot: 1, rough: 0.22 }),
    ],
    ...(drink
      ? [
          [
            moved(cylinder(0.43, 0.03, 0.01), 0, t - 0.12, 0),
            material(drink, { rough: 0.12, tex: latte(linearColour(drink)) }),
          ] as [Field, Material],
        ]
      : []),
  ]
}

/** a heart or leaf of milk on the coffee */
const latte =
  (coffee: RGB) =>
  (x: number, _y: number, z: number): RGB => {
    const milk: RGB = [0.86, 0.68, 0.48]
    const X = x * 3.1
    const Y = -z * 3.1 + 0.1
    const hrt = (X * X + Y * Y - 0.62) ** 3 - X * X * Y * Y * Y
    const ringd = Math.hypot(x, z)
    const stripe = Math.sin(Y * 11 + Math.abs(X) * 6) > 0.2
    return ringd > 0.385 ? mixLinear(coffee, milk, 0.35) : hrt < 0 && (stripe || hrt > -0.08) ? milk : coffee
  }

export const plate = (c: string, r = 1): Model => [
  [
    revolve(
      [
        [0, 0.02],
        [r * 0.6, 0.02],
        [r, 0.14],
        [r * 1.02, 0.17],
        [r * 0.98, 0.19],
        [r * 0.62, 0.08],
        [0, 0.08],
      ],
      0.015,
    ),
    glossy(c, { rough: 0.18 }),
  ],
]

/** A bowl's shape alone; its rim is at 0.73 of the radius. */
export const bowlShape = (r: number): Field =>
  revolve(
    softOutline([
      [0, 0.02, 1],
      [r * 0.45, 0.02, 1],
      [r * 0.5, 0.1, 1],
      [r * 0.86, 0.36],
      [r, 0.72, 1],
      [r * 0.95, 0.74, 1],
      [r * 0.8, 0.42],
      [r * 0.4, 0.16],
      [0, 0.14, 1],
    ]),
    0.02,
  )

export const bowl = (c: string, r = 0.8): Model => [[bowlShape(r), glossy(c, { rough: 0.2, slot: 1 })]]

export const boba = (tea = '#c99365'): Model => [
  [
    revolve(
      [
        [0, 0],
        [0.34, 0],
        [0.46, 1.35],
        [0.43, 1.37],
        [0.31, 0.06],
        [0, 0.06],
      ],
      0.02,
    ),
    glass('#fbfbff'),
  ],
  [
    revolve(
      [
        [0, 0.06],
        [0.28, 0.06],
        [0.37, 1.05],
        [0, 1.05],
      ],
      0.02,
    ),
    material(tea, {
      slot: 1,
      rough: 0.3,
      sss: 0.5,
      tex: (x, y, z, b) => {
        if (y < 0.42) {
          const a = Math.atan2(z, x) * 2.2
          const v = y * 7
          const f = Math.floor(v)
          const u = a + f * 0.37
          const du = u - Math.round(u)
          const dv = v - f - 0.5
          if (du * du * 1.6 + dv * dv < 0.16) {
            return [0.03, 0.018, 0.014]
          }
        }
        const t = Math.max(0, Math.min(1, (y - 0.55 + 0.13 * Math.sin(Math.atan2(z, x) * 3 + y * 6)) * 2.2))
        return mixLinear(b, [0.92, 0.84, 0.74], t * 0.85)
      },
    }),
  ],
  [moved(cylinder(0.47, 0.03, 0.02), 0, 1.4, 0), satin('#ffffff')],
  [moved(turnedZ(cylinder(0.055, 0.75, 0.01), -0.12), 0.08, 1.55, 0), glossy('#e85a6b')],
]
