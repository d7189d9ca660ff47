import { nth } from '../../paint/random.ts'
import { type ClaySet, shades } from '../clay-set.ts'
import { gold, matte, satin } from '../materials.ts'
import { dropper, jar, lipstick, perfume, pump } from '../models/beauty.ts'
import { extrude } from '../outlines.ts'
import { type Model, type PlacedPart, place } from '../scene.ts'
import { box, cylinder, sphere, torus } from '../shapes.ts'

interface Podium {
  objs: PlacedPart[]
  tops: [number, number, number][]
}

/** One of three arrangements of plinths, with the places on top of them. */
function plinths({ random, palette }: ClaySet): Podium {
  const c1 = random.pick([palette.paper, palette.soft, palette.mid])
  const c2 = random.pick([palette.main, palette.mid, palette.second])
  const objs: PlacedPart[] = []
  const tops: [number, number, number][] = []
  const k = random.integer(0, 2)
  if (k === 0) {
    objs.push(
      ...place([[cylinder(1.25, 0.16, 0.02), matte(c1)]], 0, 0.16, 0),
      ...place([[cylinder(0.8, 0.2, 0.02), matte(c2)]], 0.15, 0.52, -0.1),
    )
    tops.push([0.15, 0.72, -0.1], [-0.95, 0.32, 0.5], [1.0, 0.32, 0.6])
  } else if (k === 1) {
    objs.push(
      ...place([[box(0.7, 0.55, 0.6, 0.02), matte(c1)]], -0.72, 0.55, -0.25),
      ...place([[box(0.7, 0.28, 0.6, 0.02), matte(c2)]], 0.72, 0.28, 0.05),
      ...place(
        [
          [
            extrude(
              [
                [-1.1, 0],
                [-1.1, 1.6],
                ...Array.from({ length: 11 }, (_, i) => [
                  -1.1 * Math.cos((i / 10) * Math.PI),
                  1.6 + 1.1 * Math.sin((i / 10) * Math.PI),
                ]),
                [1.1, 0],
              ],
              0.1,
              0.02,
            ),
            matte(palette.soft),
          ],
        ],
        0.1,
        0,
        -1.25,
      ),
    )
    tops.push([0.72, 0.56, 0.05], [-0.72, 1.1, -0.25], [0, 0, 1.0])
  } else {
    objs.push(
      ...place([[cylinder(0.85, 0.36, 0.02), matte(c1)]], -0.1, 0.36, 0),
      ...place([[torus(1.3, 0.07), satin(c2)]], -0.1, 1.5, -0.9, { rx: Math.PI / 2 }),
      ...place([[sphere(0.3), satin(palette.second)]], 1.15, 0.3, 0.35),
      ...place([[cylinder(0.45, 0.14, 0.02), matte(c2)]], -1.2, 0.14, 0.5),
    )
    tops.push([-0.1, 0.72, 0], [-1.2, 0.28, 0.5], [0.75, 0, 0.9])
  }
  return { objs, tops }
}

export function podiumSet(set: ClaySet): void {
  const { random, palette } = set
  const q = plinths(set)
  const pool = random.shuffle<Model>([
    perfume(random.pick([palette.mid, palette.main]), gold(), random.chance(0.5)),
    dropper(random.pick(['#e8a25a', palette.mid, '#d9c2e8'])),
    jar(random.pick([palette.paper, palette.main]), random.pick([palette.ink, '#f7f1ea'])),
    lipstick(random.pick(shades(palette))),
    pump(random.pick([palette.soft, palette.second]), '#f7f1ea'),
  ])
  set.objs = [...q.objs]
  for (const [i, t] of q.tops.entries()) {
    set.objs.push(...place(nth(pool, i), t[0], t[1], t[2], { s: i ? 0.72 : 0.95, ry: random.between(-0.3, 0.3) }))
  }
  set.floorKind = 'plain'
  set.el = 0.2
}
