import { Path2D } from '@napi-rs/canvas'
import { mix, shift } from '../paint/colour.ts'
import { blob, curve, outline, points } from '../paint/curves.ts'
import { type Frame, layer } from '../paint/frame.ts'
import { glow, linear } from '../paint/gradients.ts'
import { clipped, disc, fill, placed, rect, roundedRect, stroke } from '../paint/shapes.ts'
import { fontStack, fonts, registerFonts } from '../paint/words.ts'
import { someWalker, walker } from './walker.ts'

export function cafe(frame: Frame): void {
  const { pen, random, width, height, palette } = frame
  const wall = random.pick([palette.soft, palette.mid, '#f1e4d2', '#d9c3b0', '#b9cabf', '#e9b9a4'])
  const trim = random.pick([palette.main, palette.second, palette.ink, '#2f5347', '#7a3b2e'])
  const gy = height * 0.83
  rect(pen, 0, 0, width, gy, linear(pen, 0, 0, width, gy, shift(wall, 0.03), shift(wall, -0.04)))
  const brick = random.chance(0.5)
  if (brick) {
    for (let y = 0, r = 0; y < gy; y += 22, r++) {
      for (let x = -(r % 2) * 27; x < width; x += 54) {
        fill(pen, shift(wall, random.between(-0.05, 0.02), 1.1), roundedRect(x + 1.5, y + 1.5, 51, 19, 2))
      }
    }
  }
  rect(pen, 0, gy, width, height - gy, linear(pen, 0, gy, 0, height, '#b7a899', '#8f8074'))
  for (let r = 0; r < 6; r++) {
    for (let i = -1; i < 9; i++) {
      const y = gy + r * r * 5 + r * 8
      const x = i * (90 + r * 8) + (r % 2) * 40 - r * 30
      fill(pen, shift('#a89a8b', random.between(-0.05, 0.05)), roundedRect(x, y, 84 + r * 8, 9 + r * 9, 5))
    }
  }
  const fx = width * 0.1
  const fw = width * 0.8
  const fy = height * 0.3
  fill(pen, trim, roundedRect(fx - 12, fy - 14, fw + 24, gy - fy + 14, 6))
  rect(pen, fx - 12, fy - 14, 8, gy - fy + 14, shift(trim, 0.06))
  const dl = random.chance(0.5)
  const dw = fw * 0.3
  const dx = dl ? fx + 8 : fx + fw - dw - 8
  const wx = dl ? fx + dw + 26 : fx + 8
  const ww = fw - dw - 42
  const inside = (x: number, y: number, W: number, H: number) => {
    const b = roundedRect(x, y, W, H, 3)
    fill(pen, linear(pen, x, y, x, y + H, '#6a4327', '#c98a4a', '#f0bd74'), b)
    clipped(pen, b, () => {
      for (let i = 0; i < 4; i++) {
        const lx = x + (W * (i + 0.5)) / 4
        stroke(
          pen,
          curve([
            [lx, y],
            [lx, y + 46],
          ]),
          1.4,
          '#2b1c14',
        )
        fill(pen, '#2b1c14', new Path2D(`M${lx - 18} ${y + 62} q18 -34 36 0 Z`))
        glow(pen, lx, y + 66, 96, '#ffdf9a', 0.75)
      }
      for (let s = 0; s < 2; s++) {
        const sy = y + H * (0.4 + s * 0.2)
        rect(pen, x, sy, W, 5, '#4a2d1c')
        for (let q = 0; q < W / 17; q++) {
          const hh = random.between(12, 30)
          fill(
            pen,
            random.pick([palette.main, palette.second, palette.soft, '#f3e3c2', '#7d9a6a', '#8a4b34']),
            roundedRect(x + q * 17 + 3, sy - hh, 12, hh, 3),
          )
        }
      }
      rect(pen, x, y + H * 0.8, W, H * 0.2, '#7a4b2c')
      rect(pen, x, y + H * 0.79, W, 7, '#f1d9ae')
      placed(pen, x + W * 0.5, y + H * 0.8, 0, 1.05, () => {
        fill(
          pen,
          random.pick([palette.second, '#f3ead9', palette.main]),
          outline(points('-26,0 -24,-40 0,-50 24,-40 26,0'), 0.7),
        )
        disc(pen, 0, -64, 16, '#f0c9a8', 18)
        fill(pen, '#3b2a22', outline(points('-19,-62 -14,-84 14,-84 19,-62 8,-76 -10,-74'), 0.9))
      })
      pen.globalAlpha = 0.2
      pen.beginPath()
      pen.moveTo(x + W * 0.1, y)
      pen.lineTo(x + W * 0.38, y)
      pen.lineTo(x + W * 0.08, y + H)
      pen.lineTo(x - W * 0.2, y + H)
      fill(pen, '#ffffff')
    })
  }
  inside(wx, fy + 16, ww, (gy - fy) * 0.66)
  rect(pen, wx - 6, fy + 16 + (gy - fy) * 0.66, ww + 12, 10, shift(trim, 0.1))
  for (let q = 1; q < 3; q++) {
    rect(pen, wx + (ww * q) / 3 - 3, fy + 16, 6, (gy - fy) * 0.66, trim)
  }
  fill(pen, shift(trim, -0.05), roundedRect(dx, fy + 6, dw, gy - fy - 6, 4))
  inside(dx + 14, fy + 24, dw - 28, (gy - fy) * 0.5)
  fill(pen, shift(trim, -0.02), roundedRect(dx + 16, fy + (gy - fy) * 0.66, dw - 32, (gy - fy) * 0.26, 4))
  disc(pen, dx + (dl ? dw - 12 : 12), fy + (gy - fy) * 0.58, 5, '#e8c27a')
  const aw = new Path2D()
  const ay = fy - 30
  const n = 10
  const st = (fw + 60) / n
  for (let i = 0; i < n; i++) {
    const x = fx - 30 + i * st
    const q = new Path2D()
    q.moveTo(x + 10, ay - 40)
    q.lineTo(x + st + 10 - 20 * ((i + 1) / n), ay - 40)
    q.lineTo(x + st, ay + 34)
    q.arc(x + st / 2, ay + 34, st / 2, 0, Math.PI)
    q.closePath()
    fill(pen, i % 2 ? '#fff7ea' : trim, q)
  }
  aw.rect(fx - 30, ay - 40, fw + 60, 20)
  pen.save()
  pen.globalAlpha = 0.18
  rect(pen, fx - 30, ay + 10, fw + 60, 24, '#201020')
  pen.restore()
  rect(pen, fx - 12, ay + 60, fw + 24, 26, 'rgba(30,12,30,.28)')
  registerFonts()
  const nm = random.pick([
    '小满咖啡',
    'MORNING',
    '慢慢来',
    'Little Oat',
    '街角书店',
    '云上花房',
    'BAKERY',
    '半日闲',
    '面包与花',
    'Cup & Co',
    '旧时光',
    'NOON',
  ])
  fill(pen, mix(trim, '#000', 0.35), roundedRect(width * 0.24, height * 0.1, width * 0.52, 84, 10))
  pen.fillStyle = '#fff1d6'
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.font = fontStack(nm.length > 6 ? 44 : 52, /[a-z]/i.test(nm) ? fonts.latin : fonts.literary)
  pen.fillText(nm, width / 2, height * 0.1 + 44)
  for (const q of [0.3, 0.5, 0.7]) {
    stroke(
      pen,
      curve([
        [width * q, height * 0.045],
        [width * q, height * 0.085],
      ]),
      3,
      '#2b2522',
    )
    glow(pen, width * q, height * 0.1, 74, '#ffe2a0', 0.6)
  }
  for (const sx of [fx - 20, fx + fw - 30]) {
    const px = sx + random.between(0, 30)
    fill(
      pen,
      random.pick(['#b8653f', '#e9dfd0', palette.second]),
      new Path2D(`M${px - 26} ${gy - 50} h64 l-9 60 h-46 Z`),
    )
    layer(frame, (l) => {
      for (let i = 0; i < 60; i++) {
        fill(
          l,
          shift(random.pick(['#4f7a4d', '#6a9a5a', '#3f6a4a']), random.between(-0.06, 0.08)),
          blob(
            random,
            px + 6 + random.bell() * 30,
            gy - 96 + random.bell() * 38,
            random.between(6, 16),
            random.between(5, 11),
            0.2,
            6,
          ),
        )
      }
      for (let i = 0; i < 16; i++) {
        disc(
          l,
          px + 6 + random.bell() * 30,
          gy - 100 + random.bell() * 36,
          random.between(3, 7),
          random.pick([palette.main, '#ffffff', '#f3a9ae', '#f6c94a']),
        )
      }
    })
  }
  if (random.chance(0.75)) {
    const tx = dl ? fx + fw * 0.72 : fx + fw * 0.28
    const ty = gy + 36
    layer(frame, (l) => disc(l, tx + 14, ty + 50, 120, 'rgba(30,15,30,.4)', 16), { blur: 7 })
    for (const q of [-1, 1]) {
      stroke(
        pen,
        curve([
          [tx + q * 86, ty - 60],
          [tx + q * 78, ty - 4],
        ]),
        5,
        '#4a3428',
      )
      fill(pen, random.pick(['#d9b384', trim]), roundedRect(tx + q * 66 - 28, ty - 8, 56, 9, 4))
      stroke(
        pen,
        curve([
          [tx + q * 66 - 22, ty],
          [tx + q * 66 - 26, ty + 48],
        ]),
        4,
        '#4a3428',
      )
      stroke(
        pen,
        curve([
          [tx + q * 66 + 22, ty],
          [tx + q * 66 + 26, ty + 48],
        ]),
        4,
        '#4a3428',
      )
    }
    disc(pen, tx, ty - 34, 52, '#f6ead6', 11)
    rect(pen, tx - 3, ty - 30, 6, 78, '#4a3428')
    fill(pen, '#fff', roundedRect(tx - 22, ty - 60, 22, 20, 5))
    fill(pen, '#c0604a', roundedRect(tx + 10, ty - 46, 26, 8, 3))
  } else {
    walker(pen, width * (dl ? 0.66 : 0.34), gy + 70, 250, someWalker(frame))
  }
  if (random.chance(0.5)) {
    rect(pen, 0, 0, width, height, linear(pen, 0, 0, width, height, 'rgba(255,230,180,.25)', 'rgba(60,30,80,.18)'))
  }
}
