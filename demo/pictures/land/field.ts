import { mix, shift } from '../paint/colour.ts'
import { type Frame, layer } from '../paint/frame.ts'
import { glow, linear } from '../paint/gradients.ts'
import { nth } from '../paint/random.ts'
import { disc, fill, placed, rect } from '../paint/shapes.ts'
import { area, ridge } from './ground.ts'
import { clouds, cumulus, paintSky, skies } from './sky.ts'
import { someWalker, walker } from './walker.ts'

export function field(frame: Frame): void {
  const { pen, random, width, height } = frame
  const s = random.pick(skies.filter((q) => ['day', 'gold', 'pink', 'dawn', 'peach'].includes(q.name)))
  const hz = height * random.between(0.36, 0.5)
  const fl = random.pick([
    ['#8d6bb8', '#b797d8', '#5a4a86'],
    ['#f2c530', '#ffe27a', '#6d8f3a'],
    ['#e36a6f', '#f6a7a0', '#5d7d45'],
    ['#7fae57', '#a9cf74', '#3f6b35'],
    ['#f3b8c6', '#fbdde2', '#6f9a5a'],
  ])
  paintSky(frame, s, hz)
  glow(pen, width * random.between(0.2, 0.8), hz * random.between(0.5, 0.95), 330, s.sun, 0.8)
  clouds(frame, { top: 0, bottom: hz * 0.9, dark: mix(s.mid, s.far, 0.2), lit: '#ffffff', cover: 0.3 })
  for (let i = 0; i < random.integer(1, 3); i++) {
    cumulus(
      frame,
      random() * width,
      hz * random.between(0.5, 0.9),
      random.between(60, 140),
      '#ffffff',
      mix(s.mid, s.far, 0.5),
    )
  }
  const yA = ridge(frame, hz + 12, height * 0.09, 210, 'a')
  area(pen, frame, yA, mix(s.far, '#6f8f86', 0.35))
  rect(pen, 0, hz, width, height - hz, linear(pen, 0, hz, 0, height, mix(nth(fl, 2), s.low, 0.35), nth(fl, 2)))
  const vp = width * random.between(0.3, 0.7)
  const rows = 17
  for (let i = -rows; i <= rows; i++) {
    const x = (i / rows) * width * 2.6
    pen.beginPath()
    pen.moveTo(vp, hz)
    pen.lineTo(vp + x - 46, height)
    pen.lineTo(vp + x + 46, height)
    pen.closePath()
    fill(pen, linear(pen, 0, hz, 0, height, mix(nth(fl, 1), s.low, 0.3), nth(fl, 0)))
  }
  for (let i = 0; i < 3000; i++) {
    const t = random() ** 0.65
    const row = random.integer(-rows, rows)
    const x = vp + ((row + random.bell() * 0.17) / rows) * width * 2.6 * t
    const y = hz + (height - hz) * t
    if (x < -9 || x > width + 9) {
      continue
    }
    const q = 1 + 6.5 * t ** 1.6
    disc(
      pen,
      x,
      y - q,
      q * random.between(0.5, 1),
      random.chance(0.72)
        ? shift(nth(fl, random.chance(0.5) ? 0 : 1), random.between(-0.09, 0.09))
        : shift(nth(fl, 2), random.between(-0.05, 0.08)),
      q * random.between(0.6, 1.2),
    )
  }
  const tx = width * random.between(0.15, 0.85)
  if (random.chance(0.6)) {
    rect(pen, tx - 4, hz - 40, 8, 54, '#5b4636')
    layer(
      frame,
      (l) => {
        for (let i = 0; i < 40; i++) {
          disc(
            l,
            tx + random.bell() * 40,
            hz - 66 + random.bell() * 28,
            random.between(9, 21),
            shift('#5f8a4e', random.between(-0.1, 0.12)),
          )
        }
      },
      { blur: 1 },
    )
  } else {
    placed(pen, tx, hz + 8, 0, 1, () => {
      rect(pen, -34, -40, 68, 44, '#f6ead6')
      pen.beginPath()
      pen.moveTo(-44, -38)
      pen.lineTo(0, -76)
      pen.lineTo(44, -38)
      fill(pen, '#b8553c')
      rect(pen, -8, -22, 16, 26, '#7a4b34')
      rect(pen, 14, -30, 13, 13, '#8fb5c4')
    })
  }
  if (random.chance(0.8)) {
    walker(pen, width * random.between(0.25, 0.75), height * random.between(0.78, 0.93), random.between(120, 200), {
      ...someWalker(frame),
      dress: true,
      coat: random.pick(['#fff6ea', '#f6e7c8', '#d2402f', '#8fb5d6']),
      hat: '#e8d3a6',
      bag: undefined,
    })
  }
}
