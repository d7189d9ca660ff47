import { Path2D } from '@napi-rs/canvas'
import { mix } from '../paint/colour.ts'
import { type Frame, note } from '../paint/frame.ts'
import { gobo } from '../paint/gobo.ts'
import { linear } from '../paint/gradients.ts'
import { clipped, disc, fill, placed, rect, roundedRect } from '../paint/shapes.ts'
import { layTable } from '../paint/surfaces.ts'
import { accessory } from './accessory.ts'
import { coffeeCup } from './coffee-cup.ts'
import { castOnTable } from './dishes.ts'
import { sprig } from './small-things.ts'

export function openBook(frame: Frame): void {
  const { pen, random, width, height, palette } = frame
  note(frame, 'book', width * 0.5, height * 0.47)
  layTable(frame, random.pick(['linen', 'wood', 'darkwood', 'gingham', 'plain']))
  placed(pen, width * 0.5, height * 0.47, random.between(-0.2, 0.2), 1.75, () => {
    castOnTable(frame, 20, () => fill(pen, palette.main, roundedRect(-178, -128, 356, 256, 8)))
    for (const q of [-1, 1]) {
      const pg = new Path2D(`M0 -118 Q${q * 60} -134 ${q * 168} -120 L${q * 168} 118 Q${q * 60} 106 0 120 Z`)
      fill(pen, linear(pen, 0, 0, q * 170, 0, '#d9cbb4', '#fbf4e6', '#f6ecd9'), pg)
      clipped(pen, pg, () => {
        if (q < 0 && random.chance(0.7)) {
          rect(pen, -150, -100, 128, 150, linear(pen, 0, -100, 0, 50, mix(palette.second, '#fff', 0.4), palette.soft))
          fill(pen, palette.main, new Path2D('M-150 50 L-108 -30 L-76 20 L-52 -14 L-22 50 Z'))
          disc(pen, -56, -64, 18, mix(palette.mid, '#fff', 0.2))
          for (let i = 0; i < 3; i++) {
            rect(pen, -150, 66 + i * 12, random.between(80, 126), 3, 'rgba(60,50,50,.4)')
          }
        } else {
          for (let i = 0; i < 16; i++) {
            rect(
              pen,
              q > 0 ? 24 : -150,
              -98 + i * 13,
              i % 5 === 4 ? random.between(40, 80) : random.between(112, 128),
              3,
              'rgba(60,50,50,.4)',
            )
          }
        }
      })
    }
    rect(pen, -1.5, -118, 3, 236, 'rgba(60,30,20,.3)')
    fill(pen, palette.second, new Path2D('M20 118 L20 168 L28 156 L36 168 L36 118 Z'))
  })
  if (random.chance(0.6)) {
    coffeeCup(frame, width * 0.2, height * 0.13, 74)
  }
  accessory(frame, 'glasses', width * 0.74, height * 0.87, 1.15, random.between(-0.3, 0.3))
  sprig(frame, width * 0.05, height * 0.86, 240, -0.35, '#8fa077', palette.mid)
  gobo(frame, random.pick(['window', 'leaves', 'blinds']), 0.32)
}
