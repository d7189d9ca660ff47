import { linearColour, mix, type RGB } from '../../paint/colour.ts'
import { nth } from '../../paint/random.ts'
import type { ClaySet } from '../clay-set.ts'
import { material, matte, satin } from '../materials.ts'
import { cat } from '../models/animals.ts'
import { mug } from '../models/dishes.ts'
import { corners, pillow, sofa } from '../models/furniture.ts'
import { cactus, potplant } from '../models/plants.ts'
import { cake } from '../models/sweets.ts'
import { cut, moved, union } from '../operations.ts'
import { type Field, place, raised } from '../scene.ts'
import { box, cylinder, dome, ellipsoid, sphere } from '../shapes.ts'

export function isoroomSet(set: ClaySet): void {
  const { random, palette } = set

  const wallC = random.pick([palette.soft, palette.mid, palette.paper, mix(palette.soft, palette.second, 0.4)])
  const flC = random.pick(['#d9b48a', '#c9986a', '#e6cfae'])
  const H = 1.45
  set.objs = [
    ...place(
      [
        [
          box(1.8, 0.1, 1.8, 0.02),
          material(flC, {
            rough: 0.5,
            tex: (x, _y, z, b) => {
              const u = z / 0.24
              const f = u - Math.floor(u)
              const v = (x + Math.floor(u) * 0.73) / 0.9
              const g = v - Math.floor(v)
              return f < 0.06 || g < 0.012 ? [b[0] * 0.7, b[1] * 0.66, b[2] * 0.6] : b
            },
          }),
        ],
      ],
      0,
      -0.1,
      0,
      { B: 2.2 },
    ),
    ...place([[box(1.8, H, 0.08, 0.02), matte(wallC)]], 0, H, -1.86, { B: 2.2 }),
    ...place(
      [[cut(box(0.08, H, 1.8, 0.02), box(0.3, 0.5, 0.55, 0.01), 0.01), matte(mix(wallC, '#ffffff', 0.25))]],
      -1.86,
      H,
      0,
      { B: 2.2 },
    ),
    ...place(
      [
        [box(0.1, 0.03, 0.6, 0.01), satin('#fffaf0')],
        [box(0.05, 0.52, 0.03, 0.01), satin('#fffaf0')],
        [moved(box(0.05, 0.03, 0.56, 0.01), 0, 0.0, 0), satin('#fffaf0')],
      ],
      -1.86,
      H,
      0,
    ),
  ]
  const acc = random.shuffle([palette.main, palette.second, palette.mid])
  set.objs.push(
    ...place(
      [
        [cylinder(0.85, 0.015, 0.01), matte(nth(acc, 2))],
        [moved(cylinder(0.62, 0.018, 0.01), 0, 0.004, 0), matte(mix(nth(acc, 2), '#ffffff', 0.4))],
      ],
      0.35,
      0.015,
      0.55,
    ),
  )
  if (set.scene === 'clay-room') {
    const k = random.integer(0, 1)
    if (k === 0) {
      set.objs.push(
        ...place(
          [
            [box(0.72, 0.14, 1.0, 0.04), satin('#b98a5e')],
            [moved(box(0.74, 0.4, 0.06, 0.05), 0, 0.3, -0.98), satin('#a9764d')],
            [moved(box(0.68, 0.13, 0.94, 0.09), 0, 0.24, 0.02), matte('#fffaf2')],
            [moved(box(0.71, 0.12, 0.62, 0.1), 0, 0.31, 0.36), matte(nth(acc, 0))],
          ],
          -0.95,
          0.16,
          -0.7,
        ),
        ...place([[ellipsoid(0.3, 0.11, 0.19), matte('#fffdf8')]], -1.22, 0.58, -1.36),
        ...place([[ellipsoid(0.3, 0.11, 0.19), matte(mix(nth(acc, 1), '#ffffff', 0.4))]], -0.68, 0.58, -1.36),
      )
    } else {
      set.objs.push(
        ...place(sofa(nth(acc, 0)), -0.6, 0, -1.15, { s: 0.72 }),
        ...place(pillow(nth(acc, 1)), -1.1, 0.6, -0.95, { s: 0.62, rx: -0.3 }),
        ...place(
          [
            [cylinder(0.42, 0.035, 0.03), satin('#b98a5e')],
            [moved(cylinder(0.05, 0.15), 0, -0.16, 0), satin('#8b6244')],
          ],
          0.3,
          0.34,
          0.3,
        ),
        ...place(mug(palette.paper, '#5a331d'), 0.3, 0.38, 0.3, { s: 0.24 }),
      )
    }
    set.objs.push(
      ...place(
        [
          [moved(box(0.62, 0.035, 0.32, 0.02), 0, 0.72, 0), satin('#b98a5e')],
          [
            union(...corners(0.55, 0.25).map(([x, z]) => moved(cylinder(0.03, 0.36, 0.01), x, 0.36, z))),
            satin('#8b6244'),
          ],
          [moved(box(0.3, 0.2, 0.025, 0.02), 0, 1.06, -0.14), satin('#26262c')],
          [
            moved(box(0.27, 0.17, 0.01, 0.01), 0, 1.06, -0.112),
            material(nth(acc, 1), { emit: linearColour(mix(nth(acc, 1), '#ffffff', 0.3)).map((v) => v * 0.9) as RGB }),
          ],
          [moved(cylinder(0.04, 0.07), 0, 0.83, -0.14), satin('#26262c')],
          [moved(box(0.2, 0.015, 0.07, 0.01), 0, 0.77, 0.12), satin('#f4efe6')],
        ],
        1.05,
        0,
        -1.42,
      ),
      ...place(
        [
          [moved(box(0.22, 0.05, 0.22, 0.04), 0, 0.42, 0), matte(nth(acc, 1))],
          [moved(box(0.22, 0.24, 0.04, 0.04), 0, 0.72, 0.22), matte(nth(acc, 1))],
          [moved(cylinder(0.03, 0.2), 0, 0.2, 0), satin('#555')],
          [moved(cylinder(0.2, 0.02, 0.01), 0, 0.02, 0), satin('#555')],
        ],
        1.05,
        0,
        -0.85,
        { ry: 0.2 },
      ),
    )
  } else {
    set.objs.push(
      ...place(
        [
          [moved(box(1.1, 0.48, 0.3, 0.03), 0, 0.48, 0), matte(nth(acc, 0))],
          [moved(box(1.16, 0.04, 0.36, 0.02), 0, 1.0, 0), satin('#d9b48a')],
          [moved(box(0.24, 0.2, 0.18, 0.04), -0.6, 1.22, 0), satin('#dcd7d0')],
          [moved(cylinder(0.07, 0.1), -0.6, 1.5, 0), satin('#555')],
        ],
        0.3,
        0,
        -1.15,
      ),
      ...place(mug(palette.paper, '#5a331d'), 0.6, 1.04, -1.1, { s: 0.28 }),
      ...place(cake(random), 1.05, 1.04, -1.12, { s: 0.26, ry: -1 }),
    )
    for (const [x, z] of [
      [-0.9, 0.7],
      [0.9, 0.75],
    ] as const) {
      set.objs.push(
        ...place(
          [
            [moved(cylinder(0.34, 0.03, 0.02), 0, 0.56, 0), satin('#d9b48a')],
            [moved(cylinder(0.035, 0.28), 0, 0.28, 0), satin('#555')],
            [moved(cylinder(0.18, 0.02, 0.01), 0, 0.02, 0), satin('#555')],
          ],
          x,
          0,
          z,
        ),
        ...place(mug(nth(acc, 1), '#5a331d'), x, 0.59, z, { s: 0.22 }),
        ...place(
          [
            [moved(cylinder(0.18, 0.04, 0.03), 0, 0.36, 0), matte(nth(acc, 1))],
            [moved(cylinder(0.025, 0.17), 0, 0.17, 0), satin('#555')],
          ],
          x + 0.45,
          0,
          z + 0.3,
        ),
      )
    }
    for (let i = 0; i < 3; i++) {
      set.objs.push(
        ...place(
          [
            [dome(0.2), satin(nth(acc, i))],
            [moved(sphere(0.07), 0, 0.02, 0), material('#ffe2a0', { emit: [4, 2.7, 1.4] })],
          ],
          -0.4 + i * 0.7,
          2.1,
          -1.15,
        ),
      )
    }
  }
  set.objs.push(
    ...place(
      [
        [moved(box(0.6, 0.03, 0.13, 0.01), 0, 0, 0), satin('#b98a5e')],
        ...[0, 1, 2, 3, 4].map((i): [Field, ReturnType<typeof material>] => [
          moved(box(0.035, 0.12 + (i % 3) * 0.025, 0.09, 0.01), -0.5 + i * 0.085, 0.16 + (i % 3) * 0.02, 0),
          matte(nth([palette.main, palette.second, palette.mid, palette.ink, palette.soft], i)),
        ]),
      ],
      0.5,
      2.05,
      -1.66,
    ),
    ...place(cactus(palette.paper), 0.92, 2.08, -1.66, { s: 0.24 }),
    ...place(
      potplant(random, random.pick([palette.paper, '#c9724e'])),
      1.42,
      0,
      -0.2 + (set.scene === 'clay-cafe' ? -1.2 : 0),
      { s: 0.85 },
    ),
    ...place(
      [
        [box(0.3, 0.38, 0.02, 0.01), satin('#fffaf2')],
        [
          moved(box(0.24, 0.32, 0.01, 0.005), 0, 0, 0.02),
          matte(nth(acc, 0), {
            tex: (x, y, _z, b) =>
              Math.hypot(x, y - 0.1) < 0.1
                ? linearColour(palette.paper)
                : y < -0.06 + 0.05 * Math.sin(x * 14)
                  ? linearColour(palette.ink)
                  : b,
          }),
        ],
      ],
      -0.85,
      1.95,
      -1.76,
    ),
    ...(random.chance(0.6)
      ? place(cat(random.pick(['#e8a35e', '#4a4248', '#f3ead9']), '#fff6ea', 1), 0.5, 0.03, 0.7, { s: 0.3, ry: 0.5 })
      : []),
  )
  set.floorKind = 'plain'
  set.floor = {
    curve: 1.5,
    back: 6,
    col: linearColour(mix(palette.soft, palette.paper, 0.5)),
    wall: linearColour(mix(palette.soft, palette.paper, 0.5)),
  }
  set.objs = raised(set.objs, 0.4)
  set.el = 0.56
  set.az = 0.72
  set.fov = 11
  set.gobo = 'none'
  set.light = random.pick(['morning', 'dusk', 'soft', 'noon'])
  set.fill = 0.94
}
