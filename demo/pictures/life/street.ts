import { landScenes } from '../land/scenes.ts'
import { alpha, shift } from '../paint/colour.ts'
import { curve } from '../paint/curves.ts'
import { createFrame, type Frame } from '../paint/frame.ts'
import { linear, radial } from '../paint/gradients.ts'
import { disc, rect, stroke } from '../paint/shapes.ts'
import { someOutfit } from './someone.ts'
import { standingPerson } from './standing-person.ts'

export function street(frame: Frame): void {
  // a crowd of friends seen from behind, or a market
  const { pen, random, width, height, palette } = frame
  const g = createFrame(`${frame.seed}s`, palette, { width, height, scale: 0.5 * frame.scale })
  landScenes[random.pick(['sea', 'field', 'old-town', 'mountains'] as const)](g)
  pen.drawImage(g.canvas, 0, 0, width, height)
  rect(
    pen,
    0,
    height * 0.86,
    width,
    height * 0.14,
    linear(pen, 0, height * 0.84, 0, height, alpha('#cbb79c', 0.0), alpha('#6b5a4c', 0.85)),
  )
  const n = random.integer(2, 4)
  for (let i = 0; i < n; i++) {
    const o = someOutfit(frame)
    o.back = true
    o.phone = false
    standingPerson(
      frame,
      width * (0.5 + (i - (n - 1) / 2) * 0.2),
      height * 0.96 + random.between(-8, 8),
      height * random.between(0.44, 0.56),
      o,
    )
  }
  if (random.chance(0.5)) {
    for (let i = 0; i < 7; i++) {
      const x = width * random.between(0.15, 0.85)
      const y = height * random.between(0.1, 0.36)
      const q = random.pick([palette.main, palette.second, '#f2c14e', palette.mid])
      stroke(
        pen,
        curve([
          [x, y + 30],
          [width * 0.5 + random.between(-20, 20), height * 0.6],
        ]),
        1,
        'rgba(60,50,60,.5)',
      )
      disc(pen, x, y, 26, radial(pen, x - 9, y - 11, 2, 34, shift(q, 0.12), q, shift(q, -0.08)), 31)
    }
  }
}
