import { Path2D } from '@napi-rs/canvas'
import type { Frame, Pen, Style } from '../paint/frame.ts'
import { createNoise, fractal } from '../paint/noise.ts'
import type { Random } from '../paint/random.ts'
import { fill, rect } from '../paint/shapes.ts'

/** A mountain's line: its height at any x, from noise of the seed. */
export function ridge(frame: Frame, y: number, amp: number, rough: number, seed: string): (x: number) => number {
  const n = createNoise(frame.seed + seed)
  const o = frame.random() * 90
  return (x) => y - amp * (0.5 + 0.9 * fractal(n, x / rough + o, 0.5, 6, 0.48))
}

/** Fills everything under a line and returns it for clipping. */
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

interface Snow {
  /** How far the snow reaches down the slope. */
  depthAt: (x: number) => number
  lit: string
  shade: string
}

const facet = 13

/** Snow on a ridge in facets: those that face left are lit, as everything is; its lower edge runs in tongues. */
export function snowCap(frame: Frame, mountain: Path2D, yAt: (x: number) => number, snow: Snow): void {
  const { pen, width } = frame
  pen.save()
  pen.clip(mountain)
  for (let x = -facet; x < width + facet; x += facet) {
    const next = x + facet
    const rising = yAt(next + facet) < yAt(x - facet)
    const tongue = (at: number) => yAt(at) + snow.depthAt(at) * (Math.round(at / facet) % 2 === 0 ? 1.15 : 0.62)
    const shape = new Path2D()
    shape.moveTo(x, yAt(x) - 3)
    shape.lineTo(x + facet / 2, yAt(x + facet / 2) - 3)
    shape.lineTo(next + 0.6, yAt(next) - 3)
    shape.lineTo(next + 0.6, tongue(next))
    shape.lineTo(x, tongue(x))
    shape.closePath()
    fill(pen, rising ? snow.lit : snow.shade, shape)
  }
  pen.restore()
}
