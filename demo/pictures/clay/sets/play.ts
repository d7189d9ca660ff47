import type { ClaySet } from '../clay-set.ts'
import { cluster, type Prop } from '../cluster.ts'
import { gold, satin } from '../materials.ts'
import { bear, cat, dog } from '../models/animals.ts'
import { bowl } from '../models/dishes.ts'
import { bottle, dumbbell, kettlebell, yogaMat } from '../models/sport.ts'
import { gift } from '../models/things.ts'
import { ball, blocks, rings } from '../models/toys.ts'
import { sneaker } from '../models/wear.ts'
import { sphere } from '../shapes.ts'

export function toysSet(set: ClaySet): void {
  const { random } = set
  const cols = ['#e8654f', '#f5b942', '#5fa19c', '#6f8fd0', '#f3a9ae', '#8db86b']
  set.objs = cluster(
    random,
    [
      { m: blocks(random, random.shuffle(cols)), r: 1.05, ry: 0 },
      { m: rings(random.shuffle(cols)), r: 0.65 },
      { m: bear(random.pick(['#b98257', '#e3c29a', '#a9745a'])), r: 0.7 },
      { m: ball(random.pick(cols), '#fff6e8'), r: 0.55, s: 0.7 },
    ],
    1.1,
  )
  set.light = random.pick(['soft', 'morning'])
}

export function petSet(set: ClaySet): void {
  const { random, palette } = set
  const cats = ['#e8a35e', '#4a4248', '#f3ead9', '#b9b2ad', '#d9c0a0']
  const n = random.integer(1, 3)
  const pr: Prop[] = []
  for (let i = 0; i < n; i++) {
    pr.push(
      random.chance(0.55)
        ? { m: cat(random.pick(cats), '#fff6ea', 1), r: 0.68, ry: random.between(-0.4, 0.4) }
        : {
            m: dog(
              random.pick(['#d9a066', '#f3e3cd', '#8a5f45', '#e9e4de']),
              random.pick(['#8a5f45', '#b9804f', '#5a3f33']),
            ),
            r: 0.66,
            ry: random.between(-0.4, 0.4),
          },
    )
  }
  pr.push({ m: ball(palette.main, palette.paper), r: 0.55, s: 0.45 }, { m: bowl(palette.second, 0.6), r: 0.6, s: 0.8 })
  set.objs = cluster(random, pr, 1.1)
  if (random.chance(0.4)) {
    set.wallKind = 'plain'
  }
  set.light = random.pick(['soft', 'morning', 'noon'])
  set.el = 0.16
}

export function fitnessSet(set: ClaySet): void {
  const { random, palette } = set
  const c = random.pick([palette.main, palette.mid, palette.second])
  set.objs = cluster(random, [
    { m: kettlebell(random.pick([palette.ink, c])), r: 0.55 },
    { m: dumbbell(random.pick([palette.main, palette.second])), r: 0.85, ry: random.between(-0.6, 0.6) },
    { m: bottle(random.pick([palette.paper, palette.second, palette.mid]), palette.ink), r: 0.36 },
    { m: yogaMat(c), r: 1.0, ry: random.between(-0.4, 0.4) },
    ...(random.chance(0.5) ? [{ m: sneaker(palette.paper, '#fff', palette.main), r: 1, ry: 0.5, s: 0.85 }] : []),
  ])
  set.light = random.pick(['noon', 'morning'])
}

export function giftSet(set: ClaySet): void {
  const { random, palette } = set
  set.objs = cluster(random, [
    { m: gift(random.pick([palette.main, palette.second]), random.pick(['#fff3df', palette.mid, '#e8c27a'])), r: 0.8 },
    { m: gift(random.pick([palette.soft, palette.mid, palette.paper]), palette.main), r: 0.8, s: 0.7 },
    { m: bear(random.pick(['#e3c29a', '#b98257'])), r: 0.7, s: 0.9 },
    { m: [[sphere(0.2), gold()]], r: 0.2, y: 0.2 },
    { m: [[sphere(0.16), satin(palette.main)]], r: 0.16, y: 0.16 },
  ])
}
