import type { ClaySet } from '../clay-set.ts'
import { cluster } from '../cluster.ts'
import { boba, bowl, mug, plate } from '../models/dishes.ts'
import { apple, cherries, lemon, orange, pear, strawberry } from '../models/fruit.ts'
import { cake, donut, icecream, macaron } from '../models/sweets.ts'
import { book } from '../models/things.ts'
import { moved } from '../operations.ts'
import { type Field, place } from '../scene.ts'
import { vaseSet } from './vase.ts'

export function coffeeSet(set: ClaySet): void {
  const { random, palette } = set
  const d = random.pick(['#6a3d22', '#8a5a38', '#4b2a18', '#7c9a4a'])
  set.objs = cluster(random, [
    {
      m: [
        ...plate(random.pick([palette.paper, '#ffffff', palette.soft]), 0.85),
        ...mug(random.pick([palette.paper, palette.main, palette.mid, palette.second, '#ffffff']), d, 0.72).map(
          ([a, b]) => [moved(a, 0, 0.09, 0), b] as [Field, typeof b],
        ),
      ],
      r: 0.9,
      ry: random.between(0.2, 0.9),
    },
    {
      m: [
        ...book(palette.main),
        ...book(palette.second, 0.62, 0.08, 0.85).map(([a, b]) => [moved(a, 0, 0.2, 0), b] as [Field, typeof b]),
      ],
      r: 0.95,
      ry: random.between(-0.6, 0.6),
    },
    {
      m: random.chance(0.5)
        ? donut(random.pick(['#f3a9ae', '#7a4630', '#f7efe2', palette.mid]), random)
        : macaron(palette.mid),
      r: 0.66,
      s: 0.75,
    },
    ...(random.chance(0.6) ? vaseSet(set, 0.8) : []),
  ])
  set.el = random.between(0.5, 0.8)
}

export function dessertSet(set: ClaySet): void {
  const { random, palette } = set
  set.objs = cluster(random, [
    {
      m: [
        ...plate(random.pick([palette.paper, '#ffffff', palette.soft]), 1.15),
        ...cake(
          random,
          random.pick(['#fff3e6', '#f9d8dc', '#dfe6c4']),
          random.pick(['#e7b673', '#6b3d28', '#f0d9a8', '#9fb06a']),
          random.pick(['#d9455a', '#f0a04a', '#fff2e0']),
          1,
        ).map(([a, b]) => [moved(a, 0, 0.1, 0), b] as [Field, typeof b]),
      ],
      r: 1.15,
      ry: random.between(-2.4, -1.2),
    },
    { m: strawberry(), r: 0.28 },
    { m: strawberry(), r: 0.28, ry: 2 },
    { m: mug(random.pick([palette.main, palette.mid]), '#5a331d'), r: 0.6, ry: 0.6 },
    ...(random.chance(0.5) ? vaseSet(set, 0.8) : []),
  ])
  set.el = random.between(0.3, 0.55)
}

export function fruitSet(set: ClaySet): void {
  const { random, palette } = set
  const b = random.chance(0.5)
  set.objs = cluster(random, [
    ...(b ? [{ m: bowl(random.pick([palette.paper, palette.main, palette.second]), 1), r: 1.0 }] : vaseSet(set, 1)),
    { m: pear(), r: 0.4 },
    { m: orange(), r: 0.46 },
    { m: lemon(), r: 0.5, ry: random() * 3 },
    { m: apple(random.pick(['#c8302b', '#9fb83f'])), r: 0.5 },
    { m: cherries(), r: 0.42 },
  ])
  if (b) {
    set.objs.push(...place(orange(), -0.28, 0.42, -0.1, { s: 0.9 }), ...[])
  }
  set.light = random.pick(['morning', 'dusk', 'noon'])
}

export function bobaSet(set: ClaySet): void {
  const { random } = set
  set.objs = cluster(random, [
    { m: boba(random.pick(['#c99365', '#b7c98a', '#e3b0b8', '#a98bc0'])), r: 0.5 },
    { m: boba(random.pick(['#c99365', '#d9a878', '#e8b58c'])), r: 0.5 },
    ...(random.chance(0.7)
      ? [{ m: donut(random.pick(['#f3a9ae', '#7a4630', '#b7d0e8']), random), r: 0.66, s: 0.8 }]
      : []),
    ...(random.chance(0.5) ? [{ m: lemon(), r: 0.45, s: 0.8 }] : []),
  ])
  set.floorKind = random.pick(['plain', 'gingham', 'check', 'terrazzo'])
  set.light = random.pick(['noon', 'soft'])
  set.el = 0.22
}

export function iceCreamSet(set: ClaySet): void {
  const { random } = set
  set.objs = cluster(random, [
    {
      m: icecream(random.pick(['#f6b8c2', '#b9dcc4', '#f2d9a2']), random.pick(['#7a4a35', '#fff3dd', '#c9a6dc'])),
      r: 0.45,
      y: 0,
      rz: 0,
    },
    { m: donut(random.pick(['#f3a9ae', '#7a4630', '#b7d0e8']), random), r: 0.66 },
    { m: cherries(), r: 0.45 },
  ])
}
