import { Path2D } from '@napi-rs/canvas'
import { alpha, mix } from '../paint/colour.ts'
import { type Frame, layer } from '../paint/frame.ts'
import { glow, linear } from '../paint/gradients.ts'
import { disc, fill, placed, rect, roundedRect } from '../paint/shapes.ts'
import { area, pineTree, ridge } from './ground.ts'

export function cabin(frame: Frame): void {
  const { pen, random, width, height } = frame
  const aur = random.chance(0.55)
  rect(
    pen,
    0,
    0,
    width,
    height,
    linear(pen, 0, 0, 0, height * 0.72, '#081230', '#16305c', aur ? '#1f5a6a' : '#5a5a92', aur ? '#57a08e' : '#d69ab0'),
  )
  for (let i = 0; i < 220; i++) {
    disc(
      pen,
      random() * width,
      random() * height * 0.6,
      random.between(0.4, 1.6),
      alpha('#ffffff', random.between(0.2, 1)),
    )
  }
  if (aur) {
    layer(
      frame,
      (l) => {
        for (let b = 0; b < 4; b++) {
          const y = height * random.between(0.22, 0.44)
          const a = random() * 6
          const col = random.pick(['#5ff0b0', '#4fd6d0', '#9a7bff', '#7dffb4'])
          for (let x = -20; x < width + 20; x += 5) {
            const yy = y + 52 * Math.sin(x / 130 + a) + 18 * Math.sin(x / 37 + a)
            const H = random.between(110, 230)
            rect(l, x, yy - H, 6, H, linear(l, 0, yy - H, 0, yy, alpha(col, 0), alpha(col, random.between(0.25, 0.6))))
          }
        }
      },
      { blur: 7, blend: 'screen' },
    )
  }
  for (let i = 0; i < 3; i++) {
    const yAt = ridge(frame, height * (0.62 + i * 0.06), height * 0.13, 190, `m${i}`)
    area(
      pen,
      frame,
      yAt,
      linear(
        pen,
        0,
        height * 0.5,
        0,
        height * 0.75,
        mix('#dfe9f5', '#3a5a8a', 0.55 - i * 0.1),
        mix('#7a98c2', '#22406e', 0.4 + i * 0.1),
      ),
    )
  }
  const yS = ridge(frame, height * 0.8, 50, 240, 'snow')
  for (let i = 0; i < 54; i++) {
    const x = random() * width
    const hh = random.between(60, 170)
    pineTree(pen, x, yS(x) + 26, hh, mix('#0f2238', '#2c4a66', random()), random)
    pen.save()
    pen.globalAlpha = 0.55
    pen.translate(-hh * 0.025, -hh * 0.015)
    pen.globalCompositeOperation = 'source-atop'
    pineTree(pen, x, yS(x) + 14, hh * 0.96, alpha('#e6f0ff', 0.34), random)
    pen.restore()
  }
  area(pen, frame, yS, linear(pen, 0, height * 0.74, 0, height, '#dfeaf8', '#8fa9cf', '#5f7bab'))
  const x = width * random.between(0.32, 0.62)
  const y = height * 0.84
  glow(pen, x, y - 40, 330, '#ffb45a', 0.55)
  placed(pen, x, y, 0, random.between(1.15, 1.5), () => {
    rect(pen, -70, -70, 140, 72, '#5a3524')
    for (let i = 0; i < 7; i++) {
      rect(pen, -70, -70 + i * 10.2, 140, 2, '#3d2217')
    }
    fill(pen, '#4a2b1e', new Path2D('M-88 -66 L0 -132 L88 -66 Z'))
    fill(
      pen,
      '#f4f8ff',
      new Path2D(
        'M-98 -60 Q-92 -74 -70 -86 L0 -142 L70 -86 Q92 -74 98 -60 Q86 -66 74 -70 L0 -122 L-74 -70 Q-86 -64 -98 -60 Z',
      ),
    )
    rect(pen, 34, -136, 18, 34, '#6b4a3c')
    rect(pen, 31, -140, 24, 8, '#f4f8ff')
    for (const q of [-48, 14]) {
      fill(pen, '#ffd27a', roundedRect(q, -54, 34, 30, 2))
      rect(pen, q + 16, -54, 2, 30, '#5a3524')
      rect(pen, q, -40, 34, 2, '#5a3524')
    }
    fill(pen, '#7a4a2c', roundedRect(-10, -44, 20, 46, 2))
  })
  layer(
    frame,
    (l) => {
      for (let i = 0; i < 12; i++) {
        disc(
          l,
          x + 60 + i * 7 + random.between(-6, 6),
          y - 200 - i * 22,
          10 + i * 3.2,
          alpha('#dfe6f5', 0.26 - i * 0.017),
        )
      }
    },
    { blur: 8 },
  )
  layer(
    frame,
    (l) => {
      l.globalCompositeOperation = 'source-over'
      rect(l, x - 70, y - 4, 60, 90, linear(l, 0, y, 0, y + 90, alpha('#ffc46b', 0.6), alpha('#ffc46b', 0)))
      rect(l, x + 24, y - 4, 60, 90, linear(l, 0, y, 0, y + 90, alpha('#ffc46b', 0.6), alpha('#ffc46b', 0)))
    },
    { blur: 12 },
  )
  for (let i = 0; i < 190; i++) {
    disc(pen, random() * width, random() * height, random.between(1, 4.2), alpha('#ffffff', random.between(0.3, 0.9)))
  }
}
