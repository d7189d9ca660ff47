import { Path2D } from '@napi-rs/canvas'
import type { Frame, Pen, Style } from '../paint/frame.ts'
import { createNoise, fractal } from '../paint/noise.ts'
import type { Random } from '../paint/random.ts'
import { fill, rect } from '../paint/shapes.ts'

export function ridge(frame: Frame, y: number, amp: number, rough: number, seed: string): (x: number) => number {
  const n = createNoise(frame.seed + seed)
  const o = frame.random() * 90
  return (x) => y - amp * (0.5 + 0.9 * fractal(n, x / rough + o, 0.5, 6, 0.48))
}

export function area(pen: Pen, frame: Frame, yAt: (x: number) => number, style: Style): Path2D {
  const p = new Path2D()
  p.moveTo(-5, frame.height + 5)
  for (let x = -5; x <= frame.width + 6; x += 4) {
    p.lineTo(x, yAt(x))
  }
  p.lineTo(frame.width + 6, frame.height + 5)
  p.closePath()
  fill(pen, style, p)
  return p
}

export function pineTree(pen: Pen, x: number, y: number, h: number, col: string, random: Random): void {
  pen.beginPath()
  pen.moveTo(x, y - h)
  const n = 7
  for (let i = 1; i <= n; i++) {
    const t = i / n
    const w = h * 0.2 * t * random.between(0.85, 1.15)
    pen.lineTo(x + w, y - h + h * t * 0.94 + h * 0.02)
    pen.lineTo(x + w * 0.45, y - h + h * t * 0.92)
  }
  pen.lineTo(x, y)
  for (let i = n; i >= 1; i--) {
    const t = i / n
    const w = h * 0.2 * t * random.between(0.85, 1.15)
    pen.lineTo(x - w * 0.45, y - h + h * t * 0.92)
    pen.lineTo(x - w, y - h + h * t * 0.94 + h * 0.02)
  }
  pen.closePath()
  fill(pen, col)
  rect(pen, x - h * 0.012, y - h * 0.08, h * 0.024, h * 0.1, col)
}
