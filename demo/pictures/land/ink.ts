import { Path2D } from '@napi-rs/canvas'
import { alpha, lerp, mix, smooth } from '../paint/colour.ts'
import { curve, type Point } from '../paint/curves.ts'
import { type Frame, layer } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { createNoise, fractal } from '../paint/noise.ts'
import { disc, fill, rect, roundedRect, stroke } from '../paint/shapes.ts'
import { paperTile, texture } from '../paint/tiles.ts'
import { fontStack, fonts, registerFonts } from '../paint/words.ts'
import { walker } from './walker.ts'

export function ink(frame: Frame): void {
  // brush-and-wash
  const { pen, random, width, height } = frame
  rect(pen, 0, 0, width, height, linear(pen, 0, 0, width, height, '#f5f0e4', '#ece4d2'))
  texture(frame, paperTile(), 0.5, 'soft-light', 1.1)
  const ac = random.pick(['#c8402f', '#e2953f', '#2f6a6a'])
  const sx = width * random.between(0.55, 0.8)
  const sy = height * random.between(0.14, 0.26)
  layer(frame, (l) => disc(l, sx, sy, random.between(36, 62), alpha(ac, 0.85)), { blur: 1.6 })
  const N = 5
  for (let i = 0; i < N; i++) {
    const t = i / (N - 1)
    const y = height * lerp(0.42, 0.8, t)
    const side = random.chance(0.5)
    const n = createNoise(`${frame.seed}i${i}`)
    const yAt = (x: number) => {
      const e = side ? smooth(width * 1.1, width * 0.1, x) : smooth(-width * 0.1, width * 0.9, x)
      return y - e * height * lerp(0.3, 0.2, t) * (0.45 + 0.8 * fractal(n, x / 120, 1, 5)) + (1 - e) * 60
    }
    layer(
      frame,
      (l) => {
        const p = new Path2D()
        p.moveTo(-5, y + 190)
        for (let x = -5; x < width + 6; x += 4) {
          p.lineTo(x, yAt(x))
        }
        p.lineTo(width + 6, y + 190)
        p.closePath()
        const col = mix('#9aa5a3', '#1f2a2c', t * 0.85)
        fill(
          l,
          linear(l, 0, y - height * 0.22, 0, y + 130, alpha(col, 0.5 + 0.35 * t), alpha(col, 0.26), alpha(col, 0)),
          p,
        )
        l.save()
        l.clip(p)
        for (let k = 0; k < 60; k++) {
          const x = random() * width
          const yy = yAt(x)
          stroke(
            l,
            curve([
              [x, yy],
              [x + random.between(-14, 22), yy + random.between(20, 60)],
              [x + random.between(-24, 40), yy + random.between(50, 130)],
            ]),
            random.between(1, 8),
            alpha('#1f2a2c', random.between(0.03, 0.14)),
          )
        }
        l.restore()
        const pts: Point[] = []
        for (let x = -5; x < width + 6; x += 9) {
          pts.push([x, yAt(x)])
        }
        stroke(l, curve(pts), random.between(1, 3.4), alpha('#1f2a2c', 0.2 + 0.4 * t))
      },
      { blur: 1 + (1 - t) * 2.4 },
    )
  }
  const x = width * random.between(0.25, 0.6)
  const y = height * random.between(0.84, 0.9)
  for (let i = 0; i < 24; i++) {
    rect(
      pen,
      random() * width,
      height * random.between(0.8, 0.97),
      random.between(30, 150),
      1.2,
      alpha('#3a4a4c', 0.16),
    )
  }
  stroke(
    pen,
    curve([
      [x - 62, y - 8],
      [x - 20, y + 6],
      [x + 34, y + 4],
      [x + 66, y - 12],
    ]),
    6,
    '#1f2426',
  )
  fill(pen, '#2a3032', new Path2D(`M${x - 22} ${y} q18 -34 44 0 Z`))
  walker(pen, x + 36, y + 2, 46, { coat: '#39454a', legs: '#2a3032', hair: '#1f2426', hat: '#6b5a3c' })
  stroke(
    pen,
    curve([
      [x + 52, y - 46],
      [x + 60, y + 34],
    ]),
    1.6,
    '#1f2426',
  )
  if (random.chance(0.75)) {
    const sd = random.chance(0.5)
    const bx = sd ? width + 6 : -6
    const d = sd ? -1 : 1
    const br = (x0: number, y0: number, a: number, L: number, wd: number, dep: number): void => {
      const x1 = x0 + Math.cos(a) * L
      const y1 = y0 + Math.sin(a) * L
      stroke(
        pen,
        curve([
          [x0, y0],
          [(x0 + x1) / 2 + random.between(-9, 9), (y0 + y1) / 2 + random.between(-9, 9)],
          [x1, y1],
        ]),
        wd,
        '#2a2522',
      )
      if (dep > 0) {
        for (let i = 0; i < 2; i++) {
          br(x1, y1, a + random.between(-0.7, 0.7), L * random.between(0.6, 0.85), wd * 0.64, dep - 1)
        }
      }
      for (let i = 0; i < 4; i++) {
        const q = random()
        const px = lerp(x0, x1, q) + random.between(-9, 9)
        const py = lerp(y0, y1, q) + random.between(-9, 9)
        const r = random.between(3.5, 7)
        for (let k = 0; k < 5; k++) {
          disc(
            pen,
            px + Math.cos(k * 1.257) * r * 0.7,
            py + Math.sin(k * 1.257) * r * 0.7,
            r * 0.6,
            alpha(mix(ac, '#ff9aa8', 0.35), 0.8),
          )
        }
        disc(pen, px, py, r * 0.3, '#f6e08a')
      }
    }
    br(bx, height * random.between(0.05, 0.2), d > 0 ? 0.35 : Math.PI - 0.35, 110, 10, 4)
  }
  registerFonts()
  const wd = random.pick(['山高水长', '江上清风', '云起时', '归舟', '听雨', '远山如黛', '春和景明'])
  pen.font = fontStack(wd.length > 3 ? 44 : 54, fonts.brush)
  pen.fillStyle = '#22282a'
  pen.textAlign = 'center'
  const tx = sx > width / 2 ? 66 : width - 66
  ;[...wd].forEach((q, i) => {
    pen.fillText(q, tx, 110 + i * 56)
  })
  fill(pen, ac, roundedRect(tx - 17, 110 + wd.length * 56 - 24, 34, 34, 5))
  pen.fillStyle = '#f5f0e4'
  pen.font = fontStack(22, fonts.brush)
  pen.fillText('朱', tx, 110 + wd.length * 56 + 1)
}
