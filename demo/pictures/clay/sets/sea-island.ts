import { lerp, linearColour, mix } from '../../paint/colour.ts'
import { createNoise } from '../../paint/noise.ts'
import type { ClaySet } from '../clay-set.ts'
import { matte } from '../materials.ts'
import { boat, cloud, pagoda, tree } from '../models/small-world.ts'
import { moved } from '../operations.ts'
import { place } from '../scene.ts'
import { cylinder } from '../shapes.ts'

export function seaisleSet(set: ClaySet): void {
  const { random, palette } = set
  set.objs = [
    ...place([[moved(cylinder(1.3, 0.14, 0.12), 0, 0, 0), matte('#f1ddb0')]], -0.4, 0.02, -0.3),
    ...place(pagoda('#f7ead8', random.pick(['#4d6a6a', '#b8452c', '#3f5a78'])), -0.6, 0.14, -0.5, { s: 0.85, ry: 0.4 }),
    ...place(boat(random.pick([palette.main, '#d2402f', '#2f6f86'])), 1.5, 0.02, 0.7, { s: 0.8, ry: -0.4 }),
  ]
  for (let i = 0; i < 4; i++) {
    set.objs.push(
      ...place(
        tree(random.pick(['#f2b4bf', '#f6c9c4', '#8fb36a'])),
        -0.6 + Math.cos(i * 1.7 + 0.4) * 0.95,
        0.14,
        -0.4 + Math.sin(i * 1.7 + 0.4) * 0.85,
        { s: 0.6 },
      ),
    )
  }
  set.objs.push(...place(cloud(), 0.9, 2.3, -0.8))
  const n = createNoise(set.seed)
  set.floor = {
    curve: 0,
    back: 9,
    wall: linearColour(mix(palette.paper, '#bfe0ee', 0.6)),
    col: linearColour('#5fb0bd'),
    rough: 0.16,
    f0: 0.06,
    tex: (x, z) => {
      const d = Math.hypot(x + 0.4, z + 0.3)
      const k = Math.max(0, Math.min(1, (d - 1.25 + 0.12 * n(x * 2, z * 2)) / 1.8))
      const foam = Math.abs(d - 1.42 - 0.08 * n(x * 3, z * 3)) < 0.03 ? 0.5 : 0
      return [lerp(0.42, 0.06, k) + foam, lerp(0.72, 0.36, k) + foam, lerp(0.68, 0.5, k) + foam]
    },
  }
  set.el = 0.42
  set.az = 0.3
  set.fov = 16
  set.gobo = 'none'
  set.light = random.pick(['noon', 'morning', 'dusk'])
}
