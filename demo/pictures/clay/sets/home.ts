import type { ClaySet } from '../clay-set.ts'
import { cluster } from '../cluster.ts'
import { matte, satin } from '../materials.ts'
import { cat } from '../models/animals.ts'
import { mug } from '../models/dishes.ts'
import { apple } from '../models/fruit.ts'
import { armchair, candle, lamp, pillow, sofa } from '../models/furniture.ts'
import { cactus, potplant } from '../models/plants.ts'
import { book, watering } from '../models/things.ts'
import { moved } from '../operations.ts'
import { type Field, type Model, place } from '../scene.ts'
import { box, cylinder } from '../shapes.ts'
import { vaseSet } from './vase.ts'

export function homeSet(set: ClaySet): void {
  const { random, palette } = set
  const c = random.pick([palette.main, palette.mid, palette.second, palette.soft])
  const s = random.chance(0.5)
  set.objs = [
    ...(s ? place(sofa(c), 0, 0, -0.6) : place(armchair(c), -0.2, 0, -0.5, { ry: 0.35, s: 1.15 })),
    ...place(
      [
        [cylinder(0.5, 0.04, 0.03), satin('#b98a5e')],
        [moved(cylinder(0.06, 0.3), 0, -0.3, 0), satin('#8b6244')],
      ],
      s ? 0.9 : 1.25,
      0.62,
      s ? 0.75 : 0.2,
    ),
    ...place(mug(palette.paper, '#5a331d'), s ? 0.9 : 1.25, 0.66, s ? 0.75 : 0.2, { s: 0.3 }),
    ...place(potplant(random, random.pick([palette.paper, palette.mid])), s ? -2.15 : -1.6, 0, s ? -0.6 : -0.9, {
      s: 1.25,
    }),
    ...(s
      ? [
          ...place(pillow(palette.second), -0.85, 0.82, -0.22, { rx: -0.25 }),
          ...place(pillow(palette.paper), 0.95, 0.82, -0.2, { rx: -0.25, ry: -0.2 }),
        ]
      : []),
    ...place([[cylinder(1.7, 0.02, 0.01), matte(random.pick([palette.soft, palette.paper]))]], 0.1, 0.02, 0.2),
  ]
  set.floorKind = random.pick(['wood', 'wood', 'plain'])
  set.wallKind = random.pick(['plain', 'two', 'arch', 'plain'])
  set.floor = { back: 1.6 }
  set.gobo = random.pick(['window', 'window', 'leaves', 'blinds'])
  set.light = random.pick(['morning', 'dusk', 'noon'])
  set.el = 0.2
  set.fill = 0.9
  set.fov = 26
}

export function lampSet(set: ClaySet): void {
  const { random, palette } = set
  set.objs = [
    ...place([[box(1.5, 0.35, 0.6, 0.04), satin(random.pick(['#b98a5e', '#6b4229', palette.soft]))]], 0, 0.35, 0),
    ...place(lamp(random.pick(['#fff1dc', palette.second, palette.main, '#f2e6da']), '#ffcf8a', true), -0.6, 0.7, 0),
    ...place(
      [
        ...book(palette.main),
        ...book(palette.second, 0.64, 0.08, 0.85).map(([a, b]) => [moved(a, 0, 0.2, 0), b] as [Field, typeof b]),
        ...book(palette.mid, 0.6, 0.07, 0.85).map(([a, b]) => [moved(a, 0, 0.36, 0), b] as [Field, typeof b]),
      ],
      0.7,
      0.7,
      0,
      { s: 0.72, ry: 0.15 },
    ),
    ...place(
      random.chance(0.5) ? cat(random.pick(['#3a3438', '#e8a35e', '#f3ead9'])) : candle(palette.mid),
      0.7,
      1.06,
      0,
      { s: 0.42, ry: -0.3 },
    ),
  ]
  set.light = 'night'
  set.gobo = 'none'
  set.floorKind = 'plain'
  set.wallKind = random.pick(['plain', 'stripe', 'two'])
  set.floor = { back: 0.75 }
  set.el = 0.12
}

export function booksSet(set: ClaySet): void {
  const { random, palette } = set
  const st: Model = []
  let y = 0
  const n = random.integer(4, 7)
  for (let i = 0; i < n; i++) {
    const th = random.between(0.06, 0.13)
    const w = random.between(0.62, 0.85)
    const bk = book(
      random.pick([palette.main, palette.second, palette.mid, palette.ink, palette.soft]),
      w,
      th,
      random.between(0.75, 1),
    )
    const yy = y
    const a = random.between(-0.14, 0.14)
    for (const [d, m] of bk) {
      st.push([
        moved(
          (x, q, z) => {
            const c = Math.cos(a)
            const s = Math.sin(a)
            return d(x * c - z * s, q, x * s + z * c)
          },
          0,
          yy,
          0,
        ),
        m,
      ])
    }
    y += th * 2 + 0.005
  }
  set.objs = cluster(random, [
    { m: st, r: 1.0, ry: random.between(-0.4, 0.4) },
    { m: mug(random.pick([palette.paper, palette.main]), '#5a331d'), r: 0.6, ry: 0.5, s: 0.85 },
    ...vaseSet(set, 0.95),
  ])
  set.objs.push(
    ...place(
      random.chance(0.5) ? apple() : candle(palette.soft),
      set.objs[0] ? (set.objs[0].ax + set.objs[0].bx) / 2 : 0,
      y,
      set.objs[0] ? (set.objs[0].az + set.objs[0].bz) / 2 : 0,
      { s: 0.6 },
    ),
  )
  set.gobo = random.pick(['window', 'leaves', 'blinds'])
  set.light = random.pick(['morning', 'dusk'])
}

export function plantsSet(set: ClaySet): void {
  const { random, palette } = set
  set.objs = cluster(
    random,
    [
      { m: potplant(random, random.pick([palette.paper, palette.main, palette.mid])), r: 0.8, s: 1.1 },
      { m: cactus(random.pick([palette.mid, palette.second, '#c9724e'])), r: 0.6 },
      { m: watering(random.pick([palette.main, palette.second, palette.mid])), r: 0.85, ry: 0.3 },
      ...vaseSet(set, 0.8),
    ],
    0.95,
  )
  set.light = random.pick(['morning', 'noon'])
  set.gobo = random.pick(['window', 'leaves'])
}
