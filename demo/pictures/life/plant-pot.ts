import { Path2D } from '@napi-rs/canvas'
import { shift } from '../paint/colour.ts'
import { curve, outline } from '../paint/curves.ts'
import { type Frame, note } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { disc, fill, placed, rect, stroke } from '../paint/shapes.ts'

export function plantPot(frame: Frame, x: number, y: number, s: number): void {
  const { pen, random } = frame
  note(frame, 'plant', x, y - 60 * s)
  placed(pen, x, y, 0, s, () => {
    const g = random.pick(['#4f7a4d', '#5f8f62', '#3f6a55', '#7a9a5a'])
    const k = random.integer(0, 2)
    for (let i = 0; i < 11; i++) {
      const a = -Math.PI / 2 + (i - 5) * 0.24 + random.between(-0.08, 0.08)
      const L = random.between(70, 130)
      const ex = Math.cos(a) * L
      const ey = -46 + Math.sin(a) * L
      stroke(
        pen,
        curve([
          [0, -40],
          [ex * 0.4, ey * 0.6 - 14],
          [ex, ey],
        ]),
        2.4,
        shift(g, -0.06),
      )
      if (k === 0) {
        fill(
          pen,
          shift(g, random.between(-0.06, 0.08)),
          outline(
            [
              [ex, ey + 16],
              [ex - 20, ey - 4],
              [ex - 4, ey - 26],
              [ex + 18, ey - 8],
            ],
            0.9,
          ),
        )
      } else if (k === 1) {
        for (let j = 2; j < 8; j++) {
          for (const u of [-1, 1]) {
            const t = j / 8
            placed(pen, ex * t, -40 + (ey + 40) * t - 10 * Math.sin(t * 3), a + u * 0.8, 1, () =>
              disc(pen, 13, 0, 15, shift(g, random.between(-0.05, 0.08)), 4.4),
            )
          }
        }
      } else {
        fill(
          pen,
          shift(g, random.between(-0.06, 0.08)),
          outline(
            [
              [0, -44],
              [ex * 0.5 - 9, ey * 0.7],
              [ex, ey],
              [ex * 0.5 + 9, ey * 0.7],
            ],
            0.9,
          ),
        )
      }
    }
    const pc = random.pick([frame.palette.paper, '#c9724e', frame.palette.second, frame.palette.mid])
    fill(
      pen,
      linear(pen, -34, 0, 34, 0, shift(pc, 0.06), shift(pc, -0.12)),
      new Path2D('M-34 -48 L34 -48 L26 0 L-26 0 Z'),
    )
    rect(pen, -37, -52, 74, 10, shift(pc, 0.02))
  })
}
