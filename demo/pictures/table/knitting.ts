import { Path2D } from '@napi-rs/canvas'
import { alpha, shift } from '../paint/colour.ts'
import { curve, outline } from '../paint/curves.ts'
import { type Frame, note, TAU } from '../paint/frame.ts'
import { radial } from '../paint/gradients.ts'
import { nth } from '../paint/random.ts'
import { clipped, disc, fill, placed, roundedRect, stroke } from '../paint/shapes.ts'
import { layTable } from '../paint/surfaces.ts'
import { castOnTable, roundOnTable } from './dishes.ts'

export function knitting(frame: Frame): void {
  const { pen, random, width, height, palette } = frame
  note(frame, 'knitting', width * 0.48, height * 0.5)
  note(frame, 'wool', width * 0.84, height * 0.15)
  note(frame, 'needles', width * 0.3, height * 0.31)
  layTable(frame, random.pick(['wood', 'linen', 'plain']))
  const kp = outline(
    [
      [width * 0.2, height * 0.34],
      [width * 0.74, height * 0.3],
      [width * 0.78, height * 0.72],
      [width * 0.5, height * 0.76],
      [width * 0.22, height * 0.71],
    ],
    0.25,
  )
  castOnTable(frame, 14, () => fill(pen, palette.mid, kp))
  clipped(pen, kp, () => {
    const s = 24
    for (let y = height * 0.28, r = 0; y < height * 0.78; y += s * 0.72, r++) {
      for (let x = width * 0.16; x < width * 0.82; x += s) {
        const col =
          r % 12 === 3
            ? palette.paper
            : r % 12 === 5 && Math.round(x / s) % 2
              ? palette.main
              : r % 12 === 7
                ? palette.second
                : palette.mid
        for (const q of [0, 1]) {
          placed(pen, x + s * (q ? 0.72 : 0.28), y, q ? 0.5 : -0.5, 1, () => {
            disc(pen, 0, 0, s * 0.2, shift(col, -0.1), s * 0.48)
            disc(pen, -1, -2, s * 0.15, shift(col, 0.04), s * 0.42)
          })
        }
      }
    }
  })
  for (const q of [-1, 1]) {
    placed(pen, width * 0.47, height * 0.31, -0.06 + q * 0.09, 1, () =>
      castOnTable(frame, 9, () => {
        fill(pen, '#d9b384', roundedRect(-310, -7, 620, 14, 7))
        disc(pen, q * 310, 0, 15, palette.main)
      }),
    )
  }
  for (let i = 0; i < 4; i++) {
    const x = width * nth([0.16, 0.84, 0.8, 0.18], i)
    const y = height * nth([0.14, 0.15, 0.87, 0.88], i)
    const r = random.between(66, 92)
    const col = nth([palette.main, palette.second, palette.mid, palette.soft], i)
    roundOnTable(frame, x, y, r, col, 14)
    disc(pen, x, y, r, radial(pen, x - r * 0.4, y - r * 0.4, 4, r * 1.3, shift(col, 0.1), col, shift(col, -0.14)))
    const b = new Path2D()
    b.arc(x, y, r, 0, TAU)
    clipped(pen, b, () => {
      for (let g = 0; g < 5; g++) {
        const a = random() * 3
        for (let k = -9; k <= 9; k++) {
          placed(pen, x, y, a, 1, () => {
            pen.beginPath()
            pen.ellipse(0, 0, Math.abs(k) * r * 0.1 + 2, r * 1.02, 0, k < 0 ? 1.57 : -1.57, k < 0 ? 4.71 : 1.57)
            pen.lineWidth = 2.6
            pen.strokeStyle = alpha(shift(col, k % 2 ? -0.12 : 0.1), 0.6)
            pen.stroke()
          })
        }
      }
    })
    stroke(
      pen,
      curve([
        [x, y + r],
        [x + random.between(-60, 90), y + r + 40],
        [width * 0.5, height * 0.74],
      ]),
      4,
      col,
    )
  }
}
