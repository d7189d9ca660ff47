import { alpha, shift } from '../paint/colour.ts'
import { curve, outline, points } from '../paint/curves.ts'
import { type Frame, note, TAU } from '../paint/frame.ts'
import { linear, radial } from '../paint/gradients.ts'
import { clipped, disc, fill, placed, roundedRect, shadow, stroke } from '../paint/shapes.ts'
import { fontStack, fonts, registerFonts } from '../paint/words.ts'
import { castOnTable, dishColours, plate, roundOnTable } from './dishes.ts'
import { strawberryTop } from './fruit-top.ts'

export function croissant(frame: Frame, x: number, y: number, s: number, a = 0): void {
  const { pen, random } = frame
  note(frame, 'croissant', x, y)
  placed(pen, x, y, a, s / 100, () => {
    castOnTable(frame, 10, () =>
      fill(
        pen,
        '#b9742f',
        outline(points('-96,26 -70,-22 -26,-48 26,-48 70,-22 96,26 74,34 46,8 0,-4 -46,8 -74,34'), 0.9),
      ),
    )
    for (let i = -3; i <= 3; i++) {
      const t = i / 3
      const w = 22 - Math.abs(i) * 2.4
      const hh = 34 - Math.abs(i) * 5
      placed(pen, t * 74, -26 + t * t * 40, t * 0.95, 1, () => {
        const q = roundedRect(-w, -hh, w * 2, hh * 1.9, w)
        fill(pen, linear(pen, -w, -hh, w, hh, '#f6c476', '#d98f3d', '#99541d'), q)
        clipped(pen, q, () => {
          for (let k = 0; k < 5; k++) {
            stroke(
              pen,
              curve([
                [-w + k * w * 0.45, -hh],
                [-w + k * w * 0.5 + random.between(-3, 3), hh],
              ]),
              1.6,
              alpha('#7a3d14', 0.35),
            )
          }
          disc(pen, -w * 0.3, -hh * 0.5, w * 0.35, 'rgba(255,240,200,.4)', hh * 0.35)
        })
      })
    }
  })
}

export function cakeTop(frame: Frame, x: number, y: number, r: number): void {
  const { pen, random, palette } = frame
  note(frame, 'cake', x, y)
  const cream = random.pick(['#fff4e6', '#f9d9dd', '#e7edcf', '#5a3323', '#f7e2b8'])
  const dk = cream === '#5a3323'
  plate(frame, x, y, r * 1.35, random.pick(dishColours))
  roundOnTable(frame, x, y, r, cream, r * 0.12)
  disc(
    pen,
    x,
    y,
    r,
    radial(pen, x - r * 0.35, y - r * 0.45, r * 0.1, r * 1.3, shift(cream, 0.04), cream, shift(cream, -0.1)),
  )
  for (let i = 0; i < 14; i++) {
    const a = (i / 14) * TAU
    const u = x + Math.cos(a) * r * 0.82
    const v = y + Math.sin(a) * r * 0.82
    shadow(pen, frame.scale, 3, 4, 4, 'rgba(80,30,30,.35)', () => {
      for (let k = 0; k < 6; k++) {
        disc(
          pen,
          u + Math.cos(k * 1.05) * r * 0.055,
          v + Math.sin(k * 1.05) * r * 0.055,
          r * 0.06,
          dk ? '#7a4a34' : '#fffaf2',
        )
      }
    })
    disc(pen, u - 1, v - 1, r * 0.045, dk ? '#8f5a42' : '#ffffff')
    if (i % 2 === 0) {
      strawberryTop(frame, u, v, r * 0.085)
    }
  }
  const m = random.integer(0, 2)
  if (m === 0) {
    for (let i = 0; i < 9; i++) {
      strawberryTop(frame, x + random.bell() * r * 0.36, y + random.bell() * r * 0.36, r * 0.14)
    }
  } else if (m === 1) {
    for (let i = 0; i < 60; i++) {
      disc(
        pen,
        x + random.bell() * r * 0.4,
        y + random.bell() * r * 0.4,
        random.between(3, 7),
        random.pick(['#3f4a8a', '#5a63a8', '#8a2a4a', '#d8435a']),
      )
    }
  } else {
    registerFonts()
    pen.fillStyle = dk ? '#f6e3c6' : palette.main
    pen.textAlign = 'center'
    pen.textBaseline = 'middle'
    pen.font = fontStack(r * 0.3, fonts.hand)
    pen.fillText(random.pick(['Happy day', 'Love you', 'Yay!', 'Hello 30']), x, y)
  }
}
