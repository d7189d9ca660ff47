import { linearColour, mix, type RGB } from '../../paint/colour.ts'
import { glass, glossy, gold, type Material, material, matte, satin, silver } from '../materials.ts'
import { cut, intersection, moved, shell, smoothUnion, turnedX, turnedZ } from '../operations.ts'
import { revolve, softOutline } from '../outlines.ts'
import type { Field, Model } from '../scene.ts'
import { box, capsule, cylinder, ellipsoid, sphere } from '../shapes.ts'

export const lipstick = (shade: string, casing = '#2a2326', ring = gold()): Model => [
  [moved(cylinder(0.26, 0.42, 0.03), 0, 0.42, 0), glossy(casing)],
  [moved(cylinder(0.235, 0.17, 0.02), 0, 0.98, 0), ring],
  [
    cut(
      moved(smoothUnion(0.05, cylinder(0.185, 0.42, 0.06), moved(sphere(0.183), 0, 0.36, 0)), 0, 1.42, 0),
      moved(turnedZ(box(0.6, 0.3, 0.6, 0.01), 0.62), -0.16, 2.13, 0),
      0.05,
    ),
    satin(shade, { slot: 1, sss: 0.2, rough: 0.3 }),
  ],
]

export const cap = (casing = '#2a2326', ring = gold()): Model => [
  [moved(cylinder(0.265, 0.52, 0.04), 0, 0.52, 0), glossy(casing)],
  [moved(cylinder(0.27, 0.05, 0.01), 0, 0.09, 0), ring],
]

export const jar = (body: string, lid: string, glassy = false): Model => [
  [moved(cylinder(0.62, 0.3, 0.1), 0, 0.3, 0), glassy ? glass(body) : satin(body, { slot: 1 })],
  ...(glassy
    ? [[moved(cylinder(0.5, 0.2, 0.08), 0, 0.3, 0), matte('#fbf4ea', { sss: 0.4 })] as [Field, Material]]
    : []),
  [moved(cylinder(0.6, 0.17, 0.05), 0, 0.79, 0), glossy(lid)],
  [moved(cylinder(0.61, 0.02, 0.01), 0, 0.62, 0), gold()],
]

const band =
  (base: RGB, ink: RGB, y0: number, y1: number, lines: number[]) =>
  (x: number, y: number, z: number, b: RGB): RGB =>
    z > 0 && y > y0 && y < y1 && Math.abs(x) < 0.32
      ? lines.some((l, i) => Math.abs(y - l) < 0.012 + (i === 0 ? 0.02 : 0) && Math.abs(x) < 0.22 - (i % 3) * 0.05)
        ? ink
        : base
      : b

export const dropper = (liquid: string, capc = '#f5efe6', label = true): Model => [
  [
    revolve(
      softOutline([
        [0, 0, 1],
        [0.42, 0, 1],
        [0.45, 0.04, 1],
        [0.45, 0.8, 1],
        [0.4, 0.96],
        [0.22, 1.06],
        [0.2, 1.18, 1],
        [0, 1.18, 1],
      ]),
      0.03,
    ),
    glass(mix('#ffffff', liquid, 0.35)),
  ],
  [
    revolve(
      [
        [0, 0.06],
        [0.37, 0.06],
        [0.37, 0.72],
        [0, 0.72],
      ],
      0.02,
    ),
    material(liquid, { slot: 1, sss: 0.9, rough: 0.1, f0: 0.03 }),
  ],
  ...(label
    ? [
        [
          moved(
            intersection(shell(cylinder(0.485, 0.26, 0.01), 0.004), moved(box(0.4, 0.3, 0.6), 0, 0, 0.62)),
            0,
            0.42,
            0,
          ),
          matte('#fbf7f0', {
            tex: band(linearColour('#fbf7f0'), linearColour('#57504a'), 0.2, 0.66, [0.53, 0.44, 0.4, 0.36, 0.28]),
          }),
        ] as [Field, Material],
      ]
    : []),
  [moved(cylinder(0.24, 0.16, 0.03), 0, 1.28, 0), gold()],
  [moved(smoothUnion(0.06, cylinder(0.13, 0.16, 0.05), moved(sphere(0.15), 0, 0.18, 0)), 0, 1.55, 0), satin(capc)],
]

export const pump = (body: string, capc: string): Model => [
  [moved(cylinder(0.44, 0.66, 0.07), 0, 0.66, 0), satin(body, { slot: 1 })],
  [
    moved(intersection(shell(cylinder(0.445, 0.3, 0.01), 0.004), moved(box(0.36, 0.34, 0.6), 0, 0, 0.62)), 0, 0.62, 0),
    matte('#fffaf3', {
      tex: band(linearColour('#fffaf3'), linearColour('#4a4340'), 0.36, 0.9, [0.76, 0.66, 0.6, 0.55, 0.5, 0.42]),
    }),
  ],
  [moved(cylinder(0.2, 0.1, 0.03), 0, 1.4, 0), glossy(capc)],
  [
    smoothUnion(0.05, moved(cylinder(0.07, 0.16, 0.02), 0, 1.6, 0), capsule([0, 1.74, 0], [0.4, 1.7, 0], 0.08, 0.055)),
    glossy(capc),
  ],
]

export const perfume = (liquid: string, capc: Material = gold(), round = false): Model => [
  [
    round ? moved(ellipsoid(0.62, 0.58, 0.34), 0, 0.58, 0) : moved(box(0.56, 0.58, 0.3, 0.1), 0, 0.58, 0),
    glass(mix('#ffffff', liquid, 0.18)),
  ],
  [
    round ? moved(ellipsoid(0.5, 0.46, 0.24), 0, 0.54, 0) : moved(box(0.47, 0.4, 0.21, 0.07), 0, 0.48, 0),
    material(liquid, { slot: 1, sss: 0.9, rough: 0.08 }),
  ],
  [moved(cylinder(0.16, 0.07, 0.02), 0, 1.2, 0), gold()],
  [moved(round ? sphere(0.24) : box(0.22, 0.2, 0.22, 0.04), 0, 1.44, 0), capc],
]

export const polish = (shade: string): Model => [
  [
    moved(smoothUnion(0.1, cylinder(0.32, 0.28, 0.12), moved(cylinder(0.14, 0.1), 0, 0.3, 0)), 0, 0.3, 0),
    glossy(shade, { slot: 1, rough: 0.08, f0: 0.06 }),
  ],
  [
    revolve(
      [
        [0, 0.66],
        [0.16, 0.66],
        [0.11, 1.5],
        [0, 1.52],
      ],
      0.03,
    ),
    glossy('#1f1c1e'),
  ],
]

export const compact = (shade: string, casing = '#f2e6da', open = 1.9): Model => {
  const lid: Field = moved(turnedX(moved(cylinder(0.66, 0.06, 0.04), 0, 0, -0.68), -open), 0, 0.16, -0.66)
  const glassD: Field = moved(turnedX(moved(cylinder(0.55, 0.03, 0.01), 0, -0.045, -0.68), -open), 0, 0.16, -0.66)
  return [
    [moved(cylinder(0.66, 0.09, 0.05), 0, 0.09, 0), glossy(casing)],
    [moved(cylinder(0.54, 0.03, 0.02), 0, 0.175, 0), matte(shade, { slot: 1 })],
    [lid, glossy(casing)],
    [glassD, material('#dfe6ea', { metal: true, rough: 0.02 })],
  ]
}

export const eyepalette = (cols: string[], casing: string): Model => [
  [moved(box(0.95, 0.07, 0.62, 0.05), 0, 0.07, 0), glossy(casing)],
  ...cols.map((c, i): [Field, Material] => [
    moved(box(0.19, 0.03, 0.19, 0.03), -0.63 + (i % 4) * 0.42, 0.145, -0.22 + Math.floor(i / 4) * 0.44),
    material(c, { rough: i % 3 === 0 ? 0.4 : 0.8, f0: 0.05 }),
  ]),
  [moved(turnedX(moved(box(0.95, 0.05, 0.62, 0.04), 0, 0, -0.64), -1.85), 0, 0.14, -0.62), glossy(casing)],
  [moved(turnedX(moved(box(0.85, 0.03, 0.52, 0.01), 0, -0.04, -0.64), -1.85), 0, 0.14, -0.62), silver({ rough: 0.03 })],
]

export const brush = (handle: string, hair = '#c98d7a'): Model => [
  [capsule([0, 0.1, 0], [0, 1.3, 0], 0.05, 0.07), glossy(handle)],
  [moved(cylinder(0.1, 0.16, 0.03), 0, 1.42, 0), gold()],
  [moved(ellipsoid(0.2, 0.34, 0.2), 0, 1.82, 0), matte(hair, { sss: 0.3 })],
]
