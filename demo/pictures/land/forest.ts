import { Path2D } from '@napi-rs/canvas'
import { alpha, mix, shift } from '../paint/colour.ts'
import { blob, curve } from '../paint/curves.ts'
import { type Frame, layer, type Pen } from '../paint/frame.ts'
import { glow, linear } from '../paint/gradients.ts'
import { nth } from '../paint/random.ts'
import { disc, fill, rect, stroke } from '../paint/shapes.ts'
import { area, ridge } from './ground.ts'
import { someWalker, walker } from './walker.ts'

export function forest(frame: Frame): void {
  const { pen, random, width, height } = frame
  const m = random.pick([
    ['#dfe9c7', '#9fbf86', '#4c7a4d', '#1c3a2a', '#fff7cf'],
    ['#f9e2b4', '#e8a552', '#a8562a', '#3a2018', '#fff1c2'],
    ['#d7e3e6', '#9db7b9', '#53797c', '#1b3338', '#ffffff'],
    ['#f3d9e6', '#d89bb8', '#7a4a74', '#2c1a34', '#fff0f0'],
    ['#cfe3ef', '#86a9c9', '#3a5a86', '#14223f', '#f6fbff'],
  ])
  rect(pen, 0, 0, width, height, linear(pen, 0, 0, 0, height, mix(nth(m, 0), nth(m, 4), 0.4), nth(m, 0), nth(m, 1)))
  const lx = width * random.between(0.2, 0.75)
  glow(pen, lx, height * 0.22, 420, nth(m, 4), 0.9)
  const L = 5
  for (let i = 0; i < L; i++) {
    const t = i / (L - 1)
    const col = mix(nth(m, 1), nth(m, 3), t ** 0.9)
    const y = height * (0.6 + 0.3 * t)
    for (let k = 0; k < 11 - i * 1.6; k++) {
      const x = random() * width * 1.1 - 30
      const tw = (7 + 38 * t ** 1.5) * random.between(0.7, 1.3)
      const lean = random.between(-20, 20)
      if (t > 0.8 && Math.abs(x - width / 2) < width * 0.22) {
        continue
      }
      const tr = new Path2D()
      tr.moveTo(x - tw * 0.5, y + 60)
      tr.quadraticCurveTo(x - tw * 0.36 + lean * 0.4, height * 0.3, x - tw * 0.34 + lean, -20)
      tr.lineTo(x + tw * 0.34 + lean, -20)
      tr.quadraticCurveTo(x + tw * 0.36 + lean * 0.4, height * 0.3, x + tw * 0.6, y + 60)
      tr.closePath()
      fill(
        pen,
        linear(
          pen,
          x - tw / 2,
          0,
          x + tw / 2,
          0,
          mix(col, nth(m, 4), 0.28 * (x < lx ? 0.4 : 1)),
          col,
          shift(col, -0.05),
        ),
        tr,
      )
      for (let b = 0; b < 3 + t * 3; b++) {
        const by = random.between(0, height * 0.45)
        const d = random.chance(0.5) ? 1 : -1
        const bl = random.between(30, 110) * (0.5 + t)
        stroke(
          pen,
          curve([
            [x + lean * (1 - by / height), by],
            [x + d * bl * 0.5, by - bl * 0.2],
            [x + d * bl, by - bl * 0.5],
          ]),
          1 + tw * 0.09,
          col,
        )
      }
    }
    layer(
      frame,
      (l) => {
        for (let k = 0; k < 46; k++) {
          const x = random() * width
          const yy = random() ** 1.6 * height * (0.34 - 0.14 * t)
          fill(
            l,
            alpha(
              shift(mix(nth(m, 1), nth(m, 2), t * 0.9), random.between(-0.07, 0.1), 1.1),
              random.between(0.35, 0.8),
            ),
            blob(
              random,
              x,
              yy,
              random.between(20, 70) * (0.5 + 0.6 * t),
              random.between(12, 40) * (0.5 + 0.6 * t),
              0.35,
              8,
            ),
          )
        }
      },
      { blur: 2 + (1 - t) * 4 },
    )
    const yAt = ridge(frame, y + 34, 40, 170, `g${i}`)
    area(pen, frame, yAt, linear(pen, 0, y - 20, 0, y + 130, mix(col, nth(m, 1), 0.35), col))
    layer(
      frame,
      (l) => {
        for (let k = 0; k < 4; k++) {
          disc(
            l,
            random() * width,
            y + random.between(-30, 20),
            random.between(120, 260),
            alpha(mix(nth(m, 0), nth(m, 4), 0.5), 0.3 * (1 - t)),
            random.between(16, 36),
          )
        }
      },
      { blur: 18 },
    )
  }
  {
    const pth = new Path2D()
    pth.moveTo(width * 0.36, height)
    pth.bezierCurveTo(width * 0.4, height * 0.85, width * 0.6, height * 0.82, width * 0.5, height * 0.7)
    pth.lineTo(width * 0.525, height * 0.7)
    pth.bezierCurveTo(width * 0.67, height * 0.82, width * 0.62, height * 0.88, width * 0.72, height)
    pth.closePath()
    fill(pen, linear(pen, 0, height * 0.7, 0, height, alpha(nth(m, 0), 0.85), mix(nth(m, 1), nth(m, 2), 0.35)), pth)
  }
  const beam = (sheet: Pen): void => {
    const a = random.between(-0.1, 0.75)
    const ww = random.between(12, 50)
    sheet.beginPath()
    sheet.moveTo(lx - 20, -40)
    sheet.lineTo(lx + 10, -40)
    sheet.lineTo(lx + Math.tan(a) * height + ww, height)
    sheet.lineTo(lx + Math.tan(a) * height - ww, height)
    sheet.closePath()
    fill(sheet, linear(sheet, 0, 0, 0, height, alpha('#ffffff', 0.6), alpha('#ffffff', 0)))
  }
  layer(
    frame,
    (sheet) => {
      for (let i = 0; i < 7; i++) {
        beam(sheet)
      }
    },
    { blur: 9, blend: 'soft-light' },
  )
  for (let i = 0; i < 80; i++) {
    disc(pen, random() * width, random() * height, random.between(0.8, 3), alpha(nth(m, 4), random.between(0.15, 0.7)))
  }
  if (random.chance(0.7)) {
    walker(pen, width * 0.53, height * 0.8, random.between(74, 120), {
      ...someWalker(frame),
      coat: random.pick(['#d2402f', '#f2c14e', '#f6efe2']),
    })
  }
}
