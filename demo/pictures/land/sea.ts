import { Path2D } from '@napi-rs/canvas'
import { alpha, mix, shift } from '../paint/colour.ts'
import { curve, outline, type Point, points } from '../paint/curves.ts'
import { type Frame, layer } from '../paint/frame.ts'
import { glow, linear, radial } from '../paint/gradients.ts'
import { createNoise } from '../paint/noise.ts'
import { disc, fill, placed, rect, stroke } from '../paint/shapes.ts'
import { area, ridge } from './ground.ts'
import { clouds, cumulus, paintSky, skies } from './sky.ts'
import { someWalker, walker } from './walker.ts'

export function sea(frame: Frame): void {
  const { pen, random, width, height } = frame
  const s = random.pick(skies.filter((q) => ['dawn', 'gold', 'pink', 'dusk', 'peach', 'day', 'night'].includes(q.name)))
  const hz = height * random.between(0.38, 0.54)
  const sx = width * random.between(0.3, 0.7)
  const sy = hz - random.between(10, 130)
  const sr = random.between(34, 74)
  paintSky(frame, s, hz)
  glow(pen, sx, sy, sr * 7, s.sun, 0.9)
  disc(pen, sx, sy, sr, radial(pen, sx - sr * 0.2, sy - sr * 0.3, 0, sr, '#ffffff', s.sun))
  clouds(frame, {
    top: hz * 0.1,
    bottom: hz * 0.98,
    dark: mix(s.mid, s.near, 0.25),
    lit: mix(s.sun, s.mid, 0.3),
    cover: random.between(0.1, 0.4),
    across: 1.8,
    down: 9,
  })
  if (random.chance(0.5)) {
    cumulus(
      frame,
      width * random(),
      hz - 18,
      random.between(70, 150),
      mix(s.low, '#ffffff', 0.6),
      mix(s.mid, s.near, 0.3),
    )
  }
  const deep = s.name === 'day' ? '#2a84a8' : mix(s.near, s.top, 0.45)
  const shal = mix(s.low, s.mid, 0.5)
  rect(
    pen,
    0,
    hz,
    width,
    height - hz,
    linear(pen, 0, hz, 0, height, mix(shal, deep, 0.35), mix(shal, deep, 0.75), deep),
  )
  if (random.chance(0.5)) {
    const yAt = ridge(frame, hz, 46, 190, 'is')
    pen.save()
    pen.beginPath()
    pen.rect(0, 0, width * random.between(0.3, 0.6), hz)
    pen.clip()
    area(
      pen,
      frame,
      (x) => Math.min(hz, yAt(x) + 16),
      linear(pen, 0, hz - 60, 0, hz, mix(s.near, s.far, 0.5), mix(s.far, s.low, 0.4)),
    )
    pen.restore()
  }
  for (let i = 0; i < 430; i++) {
    const t = random() ** 1.7
    const y = hz + (height - hz) * t
    const spread = 30 + t * width * 0.42
    const x = sx + random.bell() * spread * 0.8
    const l = (4 + 60 * t) * random.between(0.4, 1.3)
    rect(
      pen,
      x - l / 2,
      y,
      l,
      0.8 + 3.2 * t,
      alpha(random.chance(0.7) ? s.sun : '#ffffff', random.between(0.2, 0.75) * (1 - t * 0.45)),
    )
  }
  for (let i = 0; i < 150; i++) {
    const t = random() ** 1.5
    const y = hz + (height - hz) * t
    const l = (20 + 160 * t) * random.between(0.4, 1)
    rect(
      pen,
      random() * width - l / 2,
      y,
      l,
      1 + 2.6 * t,
      alpha(random.chance(0.5) ? shift(deep, -0.06) : shal, random.between(0.08, 0.25)),
    )
  }
  if (random.chance(0.62)) {
    const by = height * random.between(0.76, 0.86)
    const n = createNoise(`${frame.seed}b`)
    const yb = (x: number, o: number) => by + o + 26 * n(x / 210, o / 50) + (x - width / 2) * 0.05
    const sand = s.dark ? mix('#8d7390', s.near, 0.35) : mix('#f1d9b4', s.mid, 0.25)
    area(
      pen,
      frame,
      (x) => yb(x, 0),
      linear(pen, 0, by - 20, 0, height, mix(sand, deep, 0.35), sand, shift(sand, 0.02)),
    )
    for (const [o, wd, a] of [
      [-2, 11, 0.85],
      [-20, 5, 0.5],
      [-42, 3, 0.35],
      [14, 3, 0.3],
    ] as const) {
      const p: Point[] = []
      for (let x = -20; x <= width + 20; x += 24) {
        p.push([x, yb(x, o) + 4 * n(x / 18, o)])
      }
      stroke(pen, curve(p), wd, alpha('#ffffff', a))
    }
    const px = width * random.between(0.2, 0.8)
    if (random.chance(0.75)) {
      if (random.chance(0.35)) {
        walker(pen, px + 44, height * 0.95, 118, someWalker(frame))
      }
      layer(frame, (l) => disc(l, px + 46, height * 0.952, 60, alpha(s.near, 0.5), 7, -0.1), { blur: 4 })
      walker(pen, px, height * 0.95, 124, someWalker(frame))
    }
  } else {
    const x = width * random.between(0.2, 0.8)
    const y = hz + (height - hz) * random.between(0.1, 0.3)
    const q = random.between(0.6, 1.3)
    placed(pen, x, y, 0, q, () => {
      fill(pen, mix(s.near, '#2a1d1d', 0.4), outline(points('-50,-6 50,-8 36,12 -36,12'), 0.3))
      rect(pen, -2, -96, 3, 90, mix(s.near, '#2a1d1d', 0.4))
      fill(pen, mix('#fff6e8', s.mid, 0.3), new Path2D('M4 -94 Q44 -50 48 -14 L4 -14 Z'))
      fill(pen, mix('#fff6e8', s.mid, 0.5), new Path2D('M-6 -86 Q-34 -46 -34 -14 L-6 -14 Z'))
    })
  }
}
