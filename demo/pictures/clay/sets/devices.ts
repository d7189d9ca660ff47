import type { ClaySet } from '../clay-set.ts'
import { cluster } from '../cluster.ts'
import { gold, matte, satin } from '../materials.ts'
import { camera, headphones, phone } from '../models/devices.ts'
import { mug } from '../models/dishes.ts'
import { potplant } from '../models/plants.ts'
import { book } from '../models/things.ts'
import { moved } from '../operations.ts'
import { type Field, place } from '../scene.ts'
import { box, sphere } from '../shapes.ts'

export function techSet(set: ClaySet): void {
  const { random, palette } = set
  set.objs = cluster(random, [
    {
      m: camera(random.pick(['#cfcac3', palette.ink, palette.main]), random.pick(['#3a2d28', palette.main, '#8a5a38'])),
      r: 0.9,
      ry: random.between(-0.4, 0.4),
    },
    { m: mug(random.pick([palette.main, palette.paper]), '#4b2a18'), r: 0.6, ry: 0.5 },
    {
      m: [
        ...book(palette.second),
        ...book(palette.ink, 0.6, 0.07, 0.8).map(([a, b]) => [moved(a, 0, 0.2, 0), b] as [Field, typeof b]),
      ],
      r: 0.9,
    },
    ...(random.chance(0.6) ? [{ m: potplant(random, palette.paper), r: 0.7, s: 0.9 }] : []),
  ])
}

export function audioSet(set: ClaySet): void {
  const { random, palette } = set
  set.objs = [
    ...place([[box(0.8, 0.4, 0.7, 0.03), matte(palette.soft)]], 0, 0.4, 0),
    ...place(headphones(random.pick([palette.main, palette.paper, palette.second, palette.mid])), 0, 0.82, 0, {
      ry: 0.5,
    }),
    ...place(phone(random.pick([palette.mid, palette.ink, palette.second])), 1.35, 0, 0.35, { s: 0.8, ry: -0.45 }),
    ...place([[sphere(0.32), satin(palette.second)]], -1.25, 0.32, 0.4),
    ...place([[sphere(0.16), gold()]], -0.85, 0.16, 0.85),
  ]
  set.floorKind = 'plain'
}
