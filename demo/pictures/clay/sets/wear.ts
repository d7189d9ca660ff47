import { type ClaySet, shades } from '../clay-set.ts'
import { cluster, type Prop } from '../cluster.ts'
import { gold, matte, satin } from '../materials.ts'
import { lipstick, perfume } from '../models/beauty.ts'
import { handbag, sneaker, watch } from '../models/wear.ts'
import { place } from '../scene.ts'
import { box, sphere } from '../shapes.ts'
import { vaseSet } from './vase.ts'

export function bagSet(set: ClaySet): void {
  const { random, palette } = set
  const c = random.pick([palette.main, palette.second, palette.mid, palette.ink])
  set.objs = cluster(random, [
    { m: handbag(c, gold(), random.integer(0, 2)), r: 0.95, ry: random.between(-0.4, 0.4) },
    ...random
      .shuffle<Prop>([
        { m: perfume(palette.mid, gold(), true), r: 0.55, s: 0.6 },
        { m: lipstick(random.pick(shades(palette))), r: 0.3, s: 0.6 },
        { m: watch(palette.ink), r: 0.6, s: 0.5 },
        ...vaseSet(set, 0.9),
      ])
      .slice(0, 2),
  ])
  set.light = random.pick(['noon', 'morning', 'dusk'])
}

export function shoesSet(set: ClaySet): void {
  const { random, palette } = set
  const a = random.pick([palette.main, palette.paper, palette.second, palette.mid])
  const b = random.pick([palette.second, palette.main, palette.ink])
  const st = random.chance(0.5)
  set.objs = [
    ...(st ? place([[box(1.2, 0.3, 0.8, 0.03), matte(palette.soft)]], 0, 0.3, 0) : []),
    ...place(sneaker(a, '#faf6ef', b), 0.05, st ? 0.6 : 0, 0.3, { ry: 0.35 }),
    ...place(sneaker(a, '#faf6ef', b), -0.15, st ? 0.6 : 0, -0.5, { ry: 0.15 }),
    ...(random.chance(0.6) ? place([[sphere(0.28), satin(palette.second)]], 1.4, 0.28, 0.4) : []),
  ]
  set.fov = 20
}
