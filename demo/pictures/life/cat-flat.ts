import { Path2D } from '@napi-rs/canvas'
import { shift } from '../paint/colour.ts'
import { curve, outline, points } from '../paint/curves.ts'
import type { Frame } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { disc, fill, placed, stroke } from '../paint/shapes.ts'

export function catFlat(frame: Frame, x: number, y: number, s: number, col?: string): void {
  const { pen, random } = frame
  const b = col ?? random.pick(['#e8a35e', '#4a4248', '#f3ead9', '#b9b2ad', '#d9c0a0', '#2b2730'])
  placed(pen, x, y, 0, s, () => {
    disc(pen, 10, 2, 96, 'rgba(30,10,30,.22)', 12)
    fill(
      pen,
      linear(pen, -90, -80, 90, 10, shift(b, 0.05), shift(b, -0.07)),
      outline(points('-92,0 -96,-40 -60,-76 0,-82 60,-74 96,-36 88,0'), 0.9),
    )
    stroke(pen, curve(points('84,-10 110,-6 104,-34 78,-30')), 19, shift(b, -0.04))
    for (let i = 0; i < 4; i++) {
      stroke(
        pen,
        curve([
          [-8 + i * 24, -80],
          [-2 + i * 24, -56],
        ]),
        7,
        shift(b, -0.1),
      )
    }
    disc(pen, -66, -46, 44, b, 38)
    fill(pen, b, new Path2D('M-104 -62 L-102 -104 L-70 -82 Z M-62 -84 L-34 -102 L-28 -60 Z'))
    fill(pen, '#f2a9a0', new Path2D('M-98 -74 L-97 -94 L-80 -82 Z M-54 -84 L-38 -93 L-35 -72 Z'))
    stroke(pen, new Path2D('M-88 -46 q8 7 16 0 M-60 -46 q8 7 16 0'), 3.4, '#241c1c')
    fill(pen, '#e0867e', new Path2D('M-70 -36 h8 l-4 5 Z'))
    stroke(pen, new Path2D('M-66 -31 q-6 7 -12 2 M-66 -31 q6 7 12 2'), 2, '#241c1c')
    disc(pen, -70, -4, 16, shift(b, 0.06), 9)
  })
}
