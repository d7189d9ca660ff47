import { Path2D } from '@napi-rs/canvas'
import { alpha, lerp, mix } from '../paint/colour.ts'
import { curve, type Point } from '../paint/curves.ts'
import type { Frame } from '../paint/frame.ts'
import { glow, linear } from '../paint/gradients.ts'
import { createNoise } from '../paint/noise.ts'
import { nth } from '../paint/random.ts'
import { disc, fill, placed, rect, stroke } from '../paint/shapes.ts'
import { area } from './ground.ts'
import { walker } from './walker.ts'

export function dunes(frame: Frame): void {
  const { pen, random, width, height } = frame
  const m = random.pick([
    ['#f9d6a6', '#e79a58', '#b55f35', '#5b2a2a', '#8fb9cf'],
    ['#fbe4c8', '#efb98f', '#cf7f66', '#6b3550', '#f2b7a0'],
    ['#cfd6f2', '#8f95c9', '#4f5391', '#1d1f4a', '#252a5e'],
  ])
  rect(
    pen,
    0,
    0,
    width,
    height,
    linear(pen, 0, 0, 0, height * 0.5, nth(m, 4), mix(nth(m, 4), nth(m, 0), 0.6), nth(m, 0)),
  )
  const sx = width * random.between(0.55, 0.85)
  const sy = height * random.between(0.14, 0.26)
  glow(pen, sx, sy, 300, '#fff6dd', 0.8)
  disc(pen, sx, sy, random.between(30, 64), '#fff8e4')
  for (let i = 0; i < 6; i++) {
    const t = i / 5
    const y = height * lerp(0.4, 0.86, t)
    const n = createNoise(`${frame.seed}d${i}`)
    const ph = random() * 9
    const yAt = (x: number) => y + height * 0.075 * Math.sin(x / lerp(150, 280, t) + ph) + height * 0.05 * n(x / 260, i)
    const lit = mix(nth(m, 0), nth(m, 1), 0.25 + 0.6 * t)
    const dk = mix(nth(m, 2), nth(m, 3), t * 0.8)
    area(pen, frame, yAt, linear(pen, 0, y - 60, 0, y + height * 0.3, mix(lit, '#fff', 0.12), lit))
    const sh = new Path2D()
    let started = false
    sh.moveTo(-5, yAt(-5))
    for (let x = -5; x <= width + 5; x += 5) {
      sh.lineTo(x, yAt(x))
    }
    for (let x = width + 5; x >= -5; x -= 8) {
      const d = Math.max(0, Math.cos(x / lerp(150, 280, t) + ph)) ** 0.8
      sh.lineTo(x - 46 * d, yAt(x) + (16 + height * 0.2 * d) * (0.6 + 0.6 * t))
      started = true
    }
    if (started) {
      sh.closePath()
      fill(pen, linear(pen, 0, y - 40, 0, y + height * 0.22, alpha(dk, 0.92), alpha(dk, 0.15)), sh)
    }
    for (let k = 0; k < 14; k++) {
      const o = random.between(14, 130) * (0.5 + t)
      const pts: Point[] = []
      for (let x = -10; x <= width + 10; x += 30) {
        pts.push([x, yAt(x) + o + 4 * n(x / 40, k)])
      }
      stroke(pen, curve(pts), 1 + t, alpha(random.chance(0.5) ? nth(m, 0) : nth(m, 3), 0.13))
    }
  }
  const px = width * random.between(0.25, 0.6)
  const py = height * random.between(0.66, 0.8)
  if (random.chance(0.5)) {
    for (let i = 0; i < 4; i++) {
      placed(pen, px + i * 74, py + i * 10, 0, 0.9 - i * 0.04, () => {
        const q = new Path2D(
          'M-30 0 L-28 -26 Q-30 -40 -16 -42 Q-8 -60 0 -44 Q8 -58 16 -42 Q26 -40 28 -30 Q40 -34 42 -52 L54 -54 L54 -46 L48 -44 Q46 -26 26 -22 L24 0 L18 0 L17 -22 L-18 -22 L-22 0 Z',
        )
        fill(pen, nth(m, 3), q)
      })
    }
  } else {
    walker(pen, px, py, 110, { coat: '#d2402f', legs: '#4a4038', hair: '#241c1a', hat: '#f3ead9' })
  }
  for (let i = 0; i < 40; i++) {
    const x = px - i * 9 + random.between(-3, 3)
    const y = py + i * 4.5
    if (y < height) {
      disc(pen, x, y, 3 + i * 0.1, alpha(nth(m, 3), 0.25), 1.6)
    }
  }
}
