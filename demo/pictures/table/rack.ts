import { Path2D } from '@napi-rs/canvas'
import { mix, shift } from '../paint/colour.ts'
import { curve } from '../paint/curves.ts'
import type { Frame } from '../paint/frame.ts'
import { gobo } from '../paint/gobo.ts'
import { linear } from '../paint/gradients.ts'
import { rect, stroke } from '../paint/shapes.ts'
import { accessory } from './accessory.ts'
import { castOnTable } from './dishes.ts'
import { cloths, garment } from './garment.ts'
import type { Garment } from './garment-outlines.ts'

export function rack(frame: Frame): void {
  const { pen, random, width, height, palette } = frame
  const wall = random.pick([palette.paper, palette.soft, mix(palette.soft, palette.mid, 0.5)])
  rect(pen, 0, 0, width, height, linear(pen, 0, 0, width, height, shift(wall, 0.03), shift(wall, -0.05)))
  rect(
    pen,
    0,
    height * 0.84,
    width,
    height * 0.16,
    linear(pen, 0, height * 0.84, 0, height, shift('#c9a27a', 0.04), '#a57f58'),
  )
  rect(pen, 0, height * 0.825, width, height * 0.017, shift(wall, 0.06))
  const y = height * 0.17
  const xs = random.integer(4, 5)
  castOnTable(frame, 10, () => {
    stroke(
      pen,
      curve([
        [width * 0.07, y],
        [width * 0.93, y],
      ]),
      9,
      '#b98a5e',
    )
    stroke(
      pen,
      curve([
        [width * 0.1, y - 10],
        [width * 0.07, height * 0.9],
      ]),
      9,
      '#b98a5e',
    )
    stroke(
      pen,
      curve([
        [width * 0.9, y - 10],
        [width * 0.93, height * 0.9],
      ]),
      9,
      '#b98a5e',
    )
  })
  for (let i = 0; i < xs; i++) {
    const x = width * (0.22 + (0.56 * i) / (xs - 1))
    const k = random.pick<Garment>(['coat', 'dress', 'blazer', 'shirt', 'knit', 'dress', 'coat'])
    const sc = random.between(0.98, 1.16)
    const dy = k === 'coat' ? 184 : k === 'dress' ? 196 : 152
    stroke(pen, new Path2D(`M${x} ${y - 8} q10 -14 14 0 q0 12 -14 18 l0 16`), 3, '#8f867c')
    stroke(
      pen,
      curve([
        [x - 62, y + 52],
        [x, y + 26],
        [x + 62, y + 52],
      ]),
      5,
      '#b98a5e',
    )
    garment(
      frame,
      k,
      x,
      y + 30 + dy * sc,
      sc,
      random.pick([palette.main, palette.mid, palette.second, palette.soft, '#f3ead9', '#3a3a44', '#c9b59b']),
      random.pick(cloths),
      random.pick([palette.paper, palette.ink, palette.main]),
      palette.second,
      random.between(-0.03, 0.03),
    )
  }
  accessory(frame, 'shoes', width * 0.3, height * 0.92, 0.62, 0)
  accessory(frame, 'bag', width * 0.7, height * 0.9, 0.8, 0)
  if (random.chance(0.6)) {
    accessory(frame, 'hat', width * 0.14, y - 20, 0.62, -0.2)
  }
  gobo(frame, random.pick(['window', 'leaves', 'blinds']), 0.24)
}
