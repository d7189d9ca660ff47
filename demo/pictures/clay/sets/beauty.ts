import { nth } from '../../paint/random.ts'
import { type ClaySet, shades } from '../clay-set.ts'
import { cluster, lyingDown } from '../cluster.ts'
import { glossy, gold } from '../materials.ts'
import { brush, cap, compact, dropper, eyepalette, jar, lipstick, perfume, polish, pump } from '../models/beauty.ts'
import { orange } from '../models/fruit.ts'
import { place } from '../scene.ts'
import { vaseSet } from './vase.ts'

export function beautySet(set: ClaySet): void {
  const { random, palette } = set
  set.objs = cluster(random, [
    {
      m: lipstick(random.pick(shades(palette)), random.pick(['#2a2326', palette.ink, '#f1e4d8', palette.main])),
      r: 0.32,
    },
    lyingDown(cap(), 0.62, 0.27, random.between(-0.9, 0.2)),
    {
      m: compact(random.pick(['#e7b49a', '#d98f86', '#c98a6a']), random.pick(['#f2e6da', palette.soft, palette.ink])),
      r: 0.85,
    },
    { m: brush(random.pick([palette.ink, palette.main])), r: 0.3, rz: 1.42, y: 0.06, ry: random.between(0.2, 1) },
    ...(random.chance(0.6)
      ? [
          {
            m: perfume(
              random.pick([palette.mid, palette.second, '#f3b6a5']),
              random.chance(0.5) ? gold() : glossy(palette.ink),
              random.chance(0.5),
            ),
            r: 0.6,
          },
        ]
      : []),
  ])
}

export function skincareSet(set: ClaySet): void {
  const { random, palette } = set
  set.objs = cluster(random, [
    { m: pump(random.pick([palette.soft, palette.paper, palette.mid]), random.pick(['#f7f1ea', palette.ink])), r: 0.5 },
    { m: dropper(random.pick(['#e8a25a', palette.mid, '#cfe0b0'])), r: 0.48 },
    {
      m: jar(
        random.pick([palette.paper, palette.soft, palette.second]),
        random.pick([palette.main, '#f7f1ea', '#cfa46c']),
      ),
      r: 0.64,
    },
    ...vaseSet(set, 0.9),
    ...(random.chance(0.5) ? [{ m: orange(), r: 0.47, s: 0.7 }] : []),
  ])
}

export function nailsSet(set: ClaySet): void {
  const { random, palette } = set
  const n = random.integer(5, 7)
  const hue = random.shuffle([
    ...shades(palette),
    palette.main,
    palette.second,
    palette.mid,
    '#f3d6c8',
    '#7a8fb5',
    '#2d2a30',
    '#d9b3c9',
  ])
  for (let i = 0; i < n; i++) {
    set.objs.push(
      ...place(
        polish(nth(hue, i % hue.length)),
        (i - (n - 1) / 2) * 0.72,
        0,
        (i % 2) * 0.35 - Math.abs(i - (n - 1) / 2) * 0.1,
        { ry: random() },
      ),
    )
  }
  set.el = 0.3
}

export function paletteSet(set: ClaySet): void {
  const { random, palette } = set
  const base = random.pick([
    ['#f3ddc9', '#e0b394', '#b57a5b', '#6b3f2f', '#d98f86', '#a8545a', '#8a3344', '#f6e6d6'],
    ['#f7e3e6', '#e9b3c0', '#c77a96', '#7e3a5c', '#d9b7e0', '#9a79b8', '#5e4a86', '#f4eef7'],
    ['#f6e7c8', '#e8b768', '#c9803a', '#7c4a22', '#c9c28a', '#8a8f55', '#4f5b36', '#efe9d8'],
  ])
  set.objs = cluster(random, [
    {
      m: eyepalette(random.shuffle(base), random.pick([palette.ink, palette.paper, palette.main])),
      r: 1.1,
      ry: random.between(-0.35, 0.35),
    },
    { m: brush(random.pick([palette.ink, '#e8d8c8'])), r: 0.2, rz: 1.45, y: 0.08, ry: random.between(0.3, 0.9) },
    { m: lipstick(random.pick(shades(palette))), r: 0.32 },
    ...(random.chance(0.5) ? [{ m: polish(palette.main), r: 0.34 }] : []),
  ])
  set.el = random.between(0.45, 0.65)
}
