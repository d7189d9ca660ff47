import { Path2D } from '@napi-rs/canvas'
import { alpha, mix, shift } from '../paint/colour.ts'
import { curve } from '../paint/curves.ts'
import { type Frame, note, TAU } from '../paint/frame.ts'
import { linear, radial } from '../paint/gradients.ts'
import { disc, fill, placed, ring, roundedRect, stroke } from '../paint/shapes.ts'
import { castOnTable, dishColours, inBowl, plate } from './dishes.ts'

export function coffeeCup(frame: Frame, x: number, y: number, r: number, matcha = false): void {
  const { pen, random } = frame
  note(frame, 'cup', x, y)
  const col = random.pick(dishColours.concat([frame.palette.mid, frame.palette.second]))
  plate(frame, x, y, r * 1.5, random.chance(0.7) ? col : '#fbf7f0', false)
  const a = random.between(-0.6, 0.8)
  castOnTable(frame, 14, () => {
    placed(pen, x + Math.cos(a) * r * 1.08, y + Math.sin(a) * r * 1.08, a, 1, () => {
      pen.lineWidth = r * 0.16
      pen.strokeStyle = col
      pen.beginPath()
      pen.ellipse(0, 0, r * 0.26, r * 0.2, 0, 0, TAU)
      pen.stroke()
    })
    disc(pen, x, y, r, col)
  })
  disc(pen, x, y, r, linear(pen, x - r, y - r, x + r, y + r, shift(col, 0.08), shift(col, -0.12)))
  disc(pen, x, y, r * 0.9, linear(pen, x - r, y - r, x + r, y + r, shift(col, -0.22), shift(col, 0.03)))
  const dk = matcha ? '#7d9a3f' : '#8a4f25'
  const mk = matcha ? '#f2f3d8' : '#f6e3c6'
  disc(
    pen,
    x,
    y + 1,
    r * 0.86,
    radial(pen, x - r * 0.2, y - r * 0.2, r * 0.2, r * 0.9, mix(dk, mk, 0.18), dk, shift(dk, -0.07)),
  )
  const kind = random.integer(0, 3)
  inBowl(frame, x, y + 1, r * 0.84, () => {
    placed(pen, x, y, random.between(-0.6, 0.6), r / 100, () => {
      if (kind === 0) {
        const ht = (s: number): Path2D =>
          new Path2D(
            `M0 ${58 * s} C${-70 * s} ${8 * s} ${-56 * s} ${-52 * s} 0 ${-22 * s} C${56 * s} ${-52 * s} ${70 * s} ${8 * s} 0 ${58 * s} Z`,
          )
        fill(pen, mk, ht(1.05))
        stroke(pen, ht(0.74), 5, alpha(dk, 0.55))
        stroke(pen, ht(0.48), 5, alpha(dk, 0.5))
      } else if (kind === 1) {
        for (let i = 0; i < 7; i++) {
          const y0 = 52 - i * 17
          const wd = 26 + Math.sin(((i + 0.6) / 7.5) * Math.PI) * 44
          stroke(
            pen,
            curve([
              [-wd, y0 - 16],
              [-wd * 0.45, y0 - 2],
              [0, y0 + 5],
              [wd * 0.45, y0 - 2],
              [wd, y0 - 16],
            ]),
            9,
            mk,
          )
        }
        stroke(
          pen,
          curve([
            [0, 62],
            [0, -66],
          ]),
          5,
          mk,
        )
      } else if (kind === 2) {
        disc(pen, 0, 0, 62, mk)
        for (let i = 1; i < 7; i++) {
          ring(pen, 0, -i * 2, 62 - i * 9, 3, alpha(dk, 0.45))
        }
        stroke(
          pen,
          curve([
            [0, -70],
            [0, 70],
          ]),
          3,
          mk,
        )
      } else {
        disc(pen, 0, 6, 56, mk, 50)
        disc(pen, -34, -36, 18, mk)
        disc(pen, 34, -36, 18, mk)
        disc(pen, -18, 0, 5, dk)
        disc(pen, 18, 0, 5, dk)
        disc(pen, 0, 14, 9, alpha(dk, 0.5), 6)
        disc(pen, -34, -36, 8, alpha(dk, 0.4))
        disc(pen, 34, -36, 8, alpha(dk, 0.4))
      }
    })
    for (let i = 0; i < 30; i++) {
      ring(
        pen,
        x + random.bell() * r * 0.7,
        y + random.bell() * r * 0.7,
        random.between(0.8, 2.2),
        0.7,
        alpha('#fff3df', 0.5),
      )
    }
  })
  disc(
    pen,
    x,
    y,
    r * 0.87,
    radial(pen, x + r * 0.3, y + r * 0.35, r * 0.3, r * 1.1, 'rgba(255,255,255,0)', 'rgba(20,8,0,.38)'),
  )
  placed(pen, x - r * 1.05, y + r * 0.9, -0.7, 1, () =>
    castOnTable(frame, 5, () => {
      fill(pen, linear(pen, 0, -8, 0, 8, '#f4f1ec', '#a8a29c'), roundedRect(-r * 0.1, -4, r * 1.1, 8, 4))
      disc(pen, -r * 0.1, 0, r * 0.2, linear(pen, 0, -12, 0, 12, '#fdfbf7', '#9d978f'), r * 0.13)
    }),
  )
}
