import { nth } from '../../paint/random.ts'
import type { ClaySet } from '../clay-set.ts'
import { cluster } from '../cluster.ts'
import { glossy, gold, material, matte, satin } from '../materials.ts'
import { dumpling, steamer } from '../models/dim-sum.ts'
import { bowl, bowlShape, mug, plate } from '../models/dishes.ts'
import { macaron } from '../models/sweets.ts'
import { cut, moved, turnedX, turnedZ } from '../operations.ts'
import { place } from '../scene.ts'
import { cylinder, sphere, torus } from '../shapes.ts'
import { vaseSet } from './vase.ts'

export function teaSet(set: ClaySet): void {
  const { random, palette } = set
  const c = random.pick([palette.paper, '#6e8f86', '#2f3a3a', '#c9724e'])
  set.objs = cluster(random, [
    {
      m: [
        [
          moved(
            (x, y, z) => {
              const r = Math.hypot(x, z)
              return Math.hypot(Math.max(0, r - 0.2), y * 1.15) - 0.42
            },
            0,
            0.5,
            0,
          ),
          satin(c),
        ],
        [moved(cylinder(0.26, 0.03, 0.02), 0, 0.98, 0), satin(c)],
        [moved(sphere(0.09), 0, 1.08, 0), gold()],
        [moved(turnedX(torus(0.62, 0.035), Math.PI / 2), 0, 1.0, 0), satin('#8b6244')],
        [turnedZ(cylinder(0.001, 0.001), 0), matte(c)],
        [moved(turnedZ(cut(cylinder(0.09, 0.28, 0.03), cylinder(0.05, 0.4)), -0.9), 0.72, 0.62, 0), satin(c)],
      ],
      r: 0.95,
      ry: 0.4,
    },
    {
      m: mug(c, '#9a6a2f', 0.42)
        .slice(1)
        .concat([[bowlShape(0.4), satin(c)]]),
      r: 0.46,
    },
    {
      m: [
        [bowlShape(0.4), satin(c)],
        [moved(cylinder(0.33, 0.02), 0, 0.56, 0), material('#b8863a', { rough: 0.08 })],
      ],
      r: 0.46,
    },
    ...vaseSet(set, 0.95),
  ])
  set.floorKind = random.pick(['wood', 'linen'])
  set.gobo = random.pick(['leaves', 'blinds', 'window'])
  set.light = random.pick(['morning', 'dusk'])
}

export function dimsumSet(set: ClaySet): void {
  const { random, palette } = set
  set.objs = [...place(steamer(), 0, 0, 0)]
  for (let i = 0; i < 6; i++) {
    const a = (i / 5) * 6.283
    const r = i === 5 ? 0 : 0.62
    set.objs.push(...place(dumpling(), Math.cos(a) * r, 0.18, Math.sin(a) * r, { ry: random() * 3, s: 0.95 }))
  }
  set.objs.push(
    ...place(bowl(random.pick(['#f7f3ec', '#3a5a78', palette.main]), 0.45), 1.5, 0, 0.85),
    ...place([[cylinder(0.33, 0.02), glossy('#5a1f12')]], 1.5, 0.27, 0.85),
    ...place([[turnedZ(cylinder(0.035, 1.1, 0.02), Math.PI / 2), satin('#5b3424')]], -0.1, 0.05, 1.55, { ry: 0.2 }),
    ...place([[turnedZ(cylinder(0.035, 1.1, 0.02), Math.PI / 2), satin('#5b3424')]], -0.05, 0.05, 1.7, { ry: 0.14 }),
  )
  set.el = random.between(0.7, 1.05)
  set.floorKind = random.pick(['wood', 'linen', 'wood'])
}

export function macaronSet(set: ClaySet): void {
  const { random, palette } = set
  const cs = random.shuffle(['#f3b7c0', '#f6dca6', '#b9d6b0', '#c9b6e0', '#a9cde3', '#b98a68'])
  set.objs = [...place(plate('#fffaf2', 0.95), 0, 0, 0)]
  for (let i = 0; i < 4; i++) {
    set.objs.push(
      ...place(macaron(nth(cs, i)), Math.cos(i * 1.57 + 0.4) * 0.43, 0.1, Math.sin(i * 1.57 + 0.4) * 0.43, { s: 0.9 }),
    )
  }
  set.objs.push(
    ...place(macaron(nth(cs, 4)), 0, 0.58, 0, { s: 0.9 }),
    ...place(macaron(nth(cs, 5)), 1.35, 0.36, 0.55, { rz: 1.25, s: 0.85 }),
    ...place(mug(random.pick([palette.paper, palette.mid]), '#8a5a38'), -1.35, 0, -0.2, { s: 0.95, ry: 2.6 }),
  )
  set.el = 0.4
}
