import { Path2D } from '@napi-rs/canvas'
import { alpha, shift } from '../paint/colour.ts'
import type { Style } from '../paint/frame.ts'
import { type Frame, type Pen, TAU } from '../paint/frame.ts'
import { linear, radial } from '../paint/gradients.ts'
import { clipped, disc, placed, ring, shadow } from '../paint/shapes.ts'

const tableShadow = 'rgba(30,14,28,.42)'

/** everything that lies on a table drops the same shadow: down and to the right */
export const castOnTable = (frame: Frame, d: number, draw: () => void, blur = d * 0.9): void =>
  shadow(frame.pen, frame.scale, d * 0.75, d, blur, tableShadow, draw)

export const roundOnTable = (frame: Frame, x: number, y: number, r: number, st: Style, d = 16): void =>
  castOnTable(frame, d, () => disc(frame.pen, x, y, r, st))

export const dishColours = [
  '#fbf7f0',
  '#f3eee6',
  '#dfe7e4',
  '#3f5a6b',
  '#2f3336',
  '#e9d9c4',
  '#b8c4b1',
  '#c7745a',
  '#f6efe6',
]

export function plate(frame: Frame, x: number, y: number, r: number, col: string, rimDec = true): void {
  const { pen, random } = frame
  roundOnTable(frame, x, y, r, col, r * 0.1)
  disc(pen, x, y, r, radial(pen, x - r * 0.4, y - r * 0.5, r * 0.1, r * 1.5, shift(col, 0.05), col, shift(col, -0.09)))
  disc(
    pen,
    x + r * 0.012,
    y + r * 0.016,
    r * 0.72,
    radial(pen, x + r * 0.25, y + r * 0.3, r * 0.1, r * 0.95, shift(col, 0.04), shift(col, -0.01), shift(col, -0.07)),
  )
  ring(pen, x, y, r * 0.985, r * 0.015, shift(col, 0.08))
  if (rimDec) {
    const k = random.integer(0, 3)
    const dc = random.pick([frame.palette.main, frame.palette.second, frame.palette.mid, '#3a5a8a'])
    if (k === 0) {
      ring(pen, x, y, r * 0.94, r * 0.025, alpha(dc, 0.8))
    } else if (k === 1) {
      for (let i = 0; i < 40; i++) {
        disc(
          pen,
          x + Math.cos((i / 40) * TAU) * r * 0.87,
          y + Math.sin((i / 40) * TAU) * r * 0.87,
          r * 0.02,
          alpha(dc, 0.85),
        )
      }
    } else if (k === 2) {
      for (let i = 0; i < 18; i++) {
        const a = (i / 18) * TAU
        placed(pen, x + Math.cos(a) * r * 0.86, y + Math.sin(a) * r * 0.86, a, 1, () => {
          disc(pen, 0, 0, r * 0.06, alpha(dc, 0.75), r * 0.025, 0.6)
        })
      }
    }
  }
}

export function bowl(frame: Frame, x: number, y: number, r: number, col: string, soup: string): void {
  const { pen } = frame
  roundOnTable(frame, x, y, r, col, r * 0.16)
  disc(pen, x, y, r, linear(pen, x - r, y - r, x + r, y + r, shift(col, 0.09), col, shift(col, -0.14)))
  disc(
    pen,
    x,
    y,
    r * 0.93,
    linear(pen, x - r, y - r, x + r, y + r, shift(col, -0.2), shift(col, -0.04), shift(col, 0.06)),
  )
  disc(
    pen,
    x + r * 0.015,
    y + r * 0.02,
    r * 0.86,
    radial(pen, x + r * 0.2, y + r * 0.25, r * 0.1, r, shift(soup, 0.05), soup, shift(soup, -0.14)),
  )
}

export const inBowl = (frame: Frame, x: number, y: number, r: number, d: (pen: Pen) => void): void => {
  const p = new Path2D()
  p.arc(x, y, r, 0, TAU)
  clipped(frame.pen, p, () => d(frame.pen))
}
