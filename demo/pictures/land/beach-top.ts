import { Path2D } from '@napi-rs/canvas'
import { alpha, mix, shift } from '../paint/colour.ts'
import { curve, type Point } from '../paint/curves.ts'
import { type Frame, TAU } from '../paint/frame.ts'
import { linear, radial } from '../paint/gradients.ts'
import { createNoise } from '../paint/noise.ts'
import { nth } from '../paint/random.ts'
import { disc, fill, placed, rect, ring, roundedRect, stroke } from '../paint/shapes.ts'

export function beachTop(frame: Frame): void {
  const { pen, random, width, height, palette } = frame
  const n = createNoise(frame.seed)
  const tilt = random.between(-0.35, 0.35)
  const y0 = height * random.between(0.38, 0.55)
  const sand = random.pick(['#f3ddb8', '#efd2a8', '#f6e5cb'])
  const water = random.pick([
    ['#bfeee4', '#4cc3c4', '#1686a3'],
    ['#c8ecdf', '#5bbfae', '#17758a'],
    ['#cdeef2', '#63b9dc', '#2368a8'],
  ])
  rect(pen, 0, 0, width, height, linear(pen, 0, 0, 0, height, shift(sand, 0.02), shift(sand, -0.03)))
  const yb = (x: number, o: number) => y0 + (x - width / 2) * tilt + o + 46 * n(x / 240, 3) + 12 * n(x / 60, o / 90)
  const strip = (o: number, st: string) => {
    const q = new Path2D()
    q.moveTo(-5, -5)
    q.lineTo(-5, yb(-5, o))
    for (let x = 0; x <= width + 10; x += 8) {
      q.lineTo(x, yb(x, o))
    }
    q.lineTo(width + 8, -5)
    q.closePath()
    fill(pen, st, q)
  }
  strip(34, shift(sand, -0.08, 1.1))
  strip(18, alpha('#ffffff', 0.55))
  for (let i = 0; i < 12; i++) {
    strip(
      6 - i * 26,
      mix(mix(nth(water, 0), nth(water, 1), Math.min(1, i / 4)), nth(water, 2), Math.max(0, (i - 3) / 9)),
    )
  }
  for (let k = 0; k < 7; k++) {
    const o = 2 - k * random.between(40, 62)
    const pts: Point[] = []
    for (let x = -10; x <= width + 10; x += 14) {
      pts.push([x, yb(x, o) + 9 * n(x / 30, k * 7)])
    }
    pen.save()
    pen.setLineDash(
      k ? [random.between(30, 120), random.between(10, 60), random.between(10, 50), random.between(30, 80)] : [],
    )
    stroke(pen, curve(pts), k ? random.between(2, 6) : 9, alpha('#ffffff', k ? random.between(0.25, 0.6) : 0.92))
    pen.restore()
  }
  for (let i = 0; i < 240; i++) {
    const x = random() * width
    const y = random() * height
    if (y > yb(x, 60)) {
      disc(pen, x, y, random.between(0.8, 2.2), alpha('#b58b5a', 0.35))
    }
  }
  const put: Point[] = []
  for (let i = 0, tries = 0; i < random.integer(5, 9) && tries < 90; tries++) {
    const x = random.between(50, width - 50)
    const y = random.between(y0, height - 60)
    if (y < yb(x, 90) || put.some(([a, b]) => Math.hypot(a - x, b - y) < 128)) {
      continue
    }
    put.push([x, y])
    i++
    const r = random.between(40, 58)
    const a = random.pick([palette.main, '#e8574a', '#f5b63f', '#2f7fa0', palette.second, '#ef8fa3'])
    const b = random.chance(0.8) ? '#fff7ea' : palette.soft
    placed(pen, x + 62, y + 30, random.between(-0.6, 0.6), 1, () => {
      fill(pen, 'rgba(60,40,40,.18)', roundedRect(-18, -36, 42, 82, 6))
      fill(pen, random.pick([b, palette.mid, '#9fd0d6']), roundedRect(-22, -40, 42, 82, 6))
      for (let q = 0; q < 4; q++) {
        rect(pen, -22, -30 + q * 19, 42, 6, alpha(a, 0.7))
      }
    })
    pen.save()
    pen.filter = `blur(${5 * frame.scale}px)`
    disc(pen, x + 24, y + 28, r, 'rgba(60,40,60,.36)')
    pen.restore()
    const m = random.pick([8, 10, 12])
    for (let q = 0; q < m; q++) {
      pen.beginPath()
      pen.moveTo(x, y)
      pen.arc(x, y, r, (q / m) * TAU, ((q + 1) / m) * TAU)
      pen.closePath()
      fill(pen, q % 2 ? a : b)
    }
    disc(
      pen,
      x,
      y,
      r,
      radial(
        pen,
        x - r * 0.4,
        y - r * 0.4,
        0,
        r * 1.2,
        'rgba(255,255,255,.35)',
        'rgba(255,255,255,0)',
        'rgba(60,20,40,.22)',
      ),
    )
    disc(pen, x, y, 4, '#fff')
  }
  for (let i = 0; i < random.integer(2, 6); i++) {
    const x = random() * width
    const y = yb(x, -random.between(70, 260))
    if (y < 20) {
      continue
    }
    disc(pen, x, y, 7, '#e9b68e')
    disc(pen, x, y - 3, 5, '#3b2a22')
    ring(pen, x, y, 13, 2, 'rgba(255,255,255,.6)')
    if (random.chance(0.5)) {
      ring(pen, x + 3, y + 2, 15, 8, random.pick(['#ff7a6b', '#ffd24a', '#ff9ec2']))
    }
  }
}
