import { Path2D } from '@napi-rs/canvas'
import { alpha, mix, shift } from '../paint/colour.ts'
import { curve } from '../paint/curves.ts'
import { composition, type Frame, note, TAU } from '../paint/frame.ts'
import { gobo } from '../paint/gobo.ts'
import { linear } from '../paint/gradients.ts'
import { nth } from '../paint/random.ts'
import { disc, fill, placed, rect, roundedRect, shadow, stroke } from '../paint/shapes.ts'
import { fontStack, fonts, registerFonts } from '../paint/words.ts'

export function nursery(frame: Frame): void {
  const { pen, random, width, height, palette } = frame
  note(frame, 'mobile', width * 0.5, height * 0.16)
  const wall = random.pick([palette.soft, mix(palette.soft, palette.paper, 0.5), mix(palette.second, '#fff', 0.6)])
  rect(pen, 0, 0, width, height, linear(pen, 0, 0, width, height, shift(wall, 0.03), shift(wall, -0.03)))
  for (let i = 0; i < 46; i++) {
    const x = (((i % 6) + 0.5) * width) / 6 + (Math.floor(i / 6) % 2) * 60 - 30
    const y = (Math.floor(i / 6) + 0.5) * 88
    placed(pen, x, y, random.between(-0.3, 0.3), 1, () => {
      if (i % 3 === 0) {
        pen.beginPath()
        for (let k = 0; k < 10; k++) {
          pen.lineTo(Math.cos(k * 0.628) * (k % 2 ? 5 : 11), Math.sin(k * 0.628) * (k % 2 ? 5 : 11))
        }
        fill(pen, shift(wall, 0.06))
      } else {
        disc(pen, 0, 0, 6, shift(wall, 0.05))
      }
    })
  }
  rect(pen, 0, height * 0.76, width, height * 0.24, linear(pen, 0, height * 0.76, 0, height, '#e3c9a6', '#c9a67c'))
  rect(pen, 0, height * 0.75, width, 12, '#fffaf2')
  fill(
    pen,
    palette.paper,
    (() => {
      const q = new Path2D()
      q.ellipse(width * 0.5, height * 0.88, width * 0.42, height * 0.075, 0, 0, TAU)
      return q
    })(),
  )
  for (let i = 0; i < 3; i++) {
    const q = new Path2D()
    q.ellipse(width * 0.5, height * 0.88, width * (0.34 - i * 0.1), height * (0.06 - i * 0.018), 0, 0, TAU)
    fill(pen, alpha(nth([palette.mid, palette.second, palette.main], i), 0.7), q)
  }
  const mx = width * 0.5
  stroke(
    pen,
    curve([
      [mx, 0],
      [mx, height * 0.1],
    ]),
    3,
    '#b98a5e',
  )
  stroke(
    pen,
    new Path2D(`M${mx - 130} ${height * 0.12} Q${mx} ${height * 0.06} ${mx + 130} ${height * 0.12}`),
    7,
    '#c99a62',
  )
  for (let i = 0; i < 5; i++) {
    const x = mx - 130 + i * 65
    const y = height * (0.21 + (i % 2) * 0.05)
    stroke(
      pen,
      curve([
        [x, height * 0.115],
        [x, y],
      ]),
      2,
      '#b98a5e',
    )
    const q = nth([palette.main, '#f2c14e', palette.second, palette.mid, '#f3a9ae'], i)
    if (i % 3 === 0) {
      disc(pen, x - 12, y + 6, 17, '#fffaf2')
      disc(pen, x + 12, y + 6, 19, '#fffaf2')
      disc(pen, x, y - 4, 18, '#fffaf2')
    } else if (i % 3 === 1) {
      fill(pen, q, new Path2D(`M${x} ${y - 20} A24 24 0 1 0 ${x + 20} ${y + 18} A19 19 0 1 1 ${x} ${y - 20} Z`))
    } else {
      pen.beginPath()
      for (let k = 0; k < 10; k++) {
        pen.lineTo(
          x + Math.cos(k * 0.628 - 1.57) * (k % 2 ? 11 : 25),
          y + Math.sin(k * 0.628 - 1.57) * (k % 2 ? 11 : 25),
        )
      }
      pen.closePath()
      fill(pen, q)
    }
  }
  const side = [0, -0.2, 0.2][composition(frame, 3)] ?? 0
  note(frame, 'bear', width * (0.5 + side), height * 0.74)
  placed(pen, width * (0.5 + side), height * 0.86, 0, 1.9, () => {
    const bc = random.pick(['#b98257', '#e3c29a', '#c9a0a0', '#d9b384'])
    disc(pen, 8, 2, 84, 'rgba(40,16,30,.25)', 10)
    for (const u of [-1, 1]) {
      disc(pen, u * 46, -8, 27, bc, 22, u * 0.3)
    }
    disc(pen, 0, -48, 56, linear(pen, -50, -90, 50, 0, shift(bc, 0.05), shift(bc, -0.07)), 54)
    disc(pen, 0, -40, 32, mix(bc, '#fffaf2', 0.6), 34)
    for (const u of [-1, 1]) {
      disc(pen, u * 40, -158, 20, bc)
      disc(pen, u * 40, -158, 11, mix(bc, '#f2a9a0', 0.6))
    }
    disc(pen, 0, -124, 54, linear(pen, -50, -170, 50, -80, shift(bc, 0.06), shift(bc, -0.06)), 48)
    disc(pen, 0, -110, 24, mix(bc, '#fffaf2', 0.7), 19)
    disc(pen, 0, -118, 8, '#3a2624', 6)
    stroke(pen, new Path2D('M0 -112 v6 q-8 8 -14 2 M0 -106 q8 8 14 2'), 2.4, '#3a2624')
    for (const u of [-1, 1]) {
      disc(pen, u * 22, -130, 5, '#2a1d1a')
      disc(pen, u * 32, -114, 8, alpha('#f0656a', 0.35), 5)
      stroke(
        pen,
        curve([
          [u * 46, -76],
          [u * 64, -46],
        ]),
        24,
        bc,
      )
    }
    fill(pen, palette.main, new Path2D('M0 -78 L-34 -92 L-34 -62 Z M0 -78 L34 -92 L34 -62 Z'))
    disc(pen, 0, -78, 8, shift(palette.main, -0.06))
  })
  const bl = ['A', 'B', 'C', '1', '2', '爱', '家']
  registerFonts()
  for (let i = 0; i < 4; i++) {
    placed(
      pen,
      width *
        nth(
          side === 0
            ? [0.12, 0.24, 0.8, 0.9]
            : [0.5 - side * 1.8, 0.5 - side * 1.15, 0.5 - side * 1.48, 0.5 - side * 0.6],
          i,
        ),
      height * nth(side === 0 ? [0.86, 0.9, 0.9, 0.85] : [0.88, 0.89, 0.81, 0.93], i),
      random.between(-0.2, 0.2),
      1,
      () => {
        const q = nth([palette.main, '#f2c14e', palette.second, palette.mid], i)
        shadow(pen, frame.scale, 6, 8, 8, 'rgba(40,16,30,.4)', () => fill(pen, q, roundedRect(-36, -36, 72, 72, 10)))
        fill(pen, mix(q, '#fffaf2', 0.75), roundedRect(-27, -27, 54, 54, 6))
        pen.fillStyle = q
        pen.font = fontStack(40, fonts.black)
        pen.textAlign = 'center'
        pen.textBaseline = 'middle'
        pen.fillText(random.pick(bl), 0, 1)
      },
    )
  }
  gobo(frame, random.pick(['window', 'leaves']), 0.2)
}
