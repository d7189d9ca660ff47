import { linearColour } from '../../paint/colour.ts'
import type { ClaySet } from '../clay-set.ts'
import { material, matte } from '../materials.ts'
import { cloud, house, island, pine, tent, tree } from '../models/small-world.ts'
import { moved, turnedX, turnedZ, union } from '../operations.ts'
import { place, raised } from '../scene.ts'
import { cylinder, sphere } from '../shapes.ts'

export function dioramaSet(set: ClaySet): void {
  const { random, palette } = set
  const win = set.scene === 'clay-winter'
  const g = win ? '#f4f6fa' : random.pick(['#a9c47f', '#b9c98a', '#8fbf8a'])
  set.objs = [
    ...place(island(g, '#b08763', 1.9), 0, 0, 0),
    ...place(
      house(
        random.pick(['#f7ead8', '#f3d3bf', '#e9e2d2']),
        win ? '#e9edf4' : random.pick([palette.main, '#b8452c', '#4d6a8a']),
        random,
      ),
      -0.3,
      0,
      -0.2,
      { ry: 0.35, s: 1.05 },
    ),
  ]
  const n = random.integer(5, 8)
  for (let i = 0; i < n; i++) {
    const a = 0.6 + (i / n) * 5.2 + random.between(-0.2, 0.2)
    const r = random.between(1.15, 1.6)
    set.objs.push(
      ...place(
        win || random.chance(0.5)
          ? pine(win ? '#dfe9ec' : '#4f7a55')
          : tree(random.pick(['#7fa860', '#e39a5a', '#a7bd62', '#f2a9b4'])),
        Math.cos(a) * r,
        0,
        Math.sin(a) * r,
        { s: random.between(0.6, 0.95) },
      ),
    )
  }
  set.objs.push(...place(cloud(), -1.2, 2.2, -0.4), ...place(cloud(), 1.2, 1.8, -0.2, { s: 0.8 }))
  set.floorKind = 'plain'
  set.floor = { curve: 1.2, back: 4, col: linearColour(palette.soft), wall: linearColour(palette.soft) }
  set.objs = raised(set.objs, 1.25)
  set.el = 0.42
  set.az = 0.5
  set.fov = 12
  set.gobo = 'none'
  set.light = win ? random.pick(['dusk', 'soft']) : random.pick(['noon', 'morning', 'dusk'])
  set.fill = 0.92
}

export function campSet(set: ClaySet): void {
  const { random, palette } = set
  set.objs = [
    ...place(island('#8fae74', '#9a7758', 1.9), 0, 0, 0),
    ...place(tent(random.pick(['#f5b942', palette.main, '#e8654f']), '#fff3dc'), -0.3, 0, 0, { ry: 0.5 }),
  ]
  for (let i = 0; i < 9; i++) {
    const a = 2.2 + (i / 9) * 4.6
    const r = random.between(1.2, 1.7)
    set.objs.push(
      ...place(pine(random.pick(['#3f6a54', '#55825c', '#2f5548'])), Math.cos(a) * r, 0, Math.sin(a) * r, {
        s: random.between(0.8, 1.35),
      }),
    )
  }
  set.objs.push(
    ...place(
      [
        [union(...[0, 1, 2].map((i) => turnedZ(turnedX(cylinder(0.04, 0.22, 0.01), 1.2), i * 2.1))), matte('#7b5a44')],
        [moved(sphere(0.14), 0, 0.12, 0), material('#ffb04a', { emit: [5, 2.2, 0.6] })],
      ],
      0.85,
      0.06,
      0.8,
    ),
  )
  set.floor = { curve: 1.2, back: 4, col: linearColour('#2b3454'), wall: linearColour('#232c4c') }
  set.floorKind = 'plain'
  set.objs = raised(set.objs, 1.25)
  set.el = 0.4
  set.az = 0.4
  set.fov = 12
  set.gobo = 'none'
  set.light = 'night'
  set.fill = 0.92
}
