import { Path2D } from '@napi-rs/canvas'
import { TAU } from './frame.ts'
import { nth, type Random } from './random.ts'

export type Point = readonly [number, number]

const parsed = new Map<string, readonly Point[]>()

/** Fixed outlines are written as `x,y x,y …`, as SVG does. */
export function points(text: string): readonly Point[] {
  let list = parsed.get(text)
  if (list === undefined) {
    list = text.split(' ').map((pair): Point => {
      const [x = Number.NaN, y = Number.NaN] = pair.split(',').map(Number)
      if (Number.isNaN(x) || Number.isNaN(y)) {
        throw new SyntaxError(`Not a point: ${pair}`)
      }
      return [x, y]
    })
    parsed.set(text, list)
  }
  return list
}

/** Closed Catmull-Rom curve through the points. */
export function outline(pts: readonly Point[], tension = 1): Path2D {
  const p = new Path2D()
  const n = pts.length
  const t = tension / 6
  p.moveTo(nth(pts, 0)[0], nth(pts, 0)[1])
  for (let i = 0; i < n; i++) {
    const a = nth(pts, (i + n - 1) % n)
    const b = nth(pts, i)
    const c = nth(pts, (i + 1) % n)
    const d = nth(pts, (i + 2) % n)
    p.bezierCurveTo(
      b[0] + (c[0] - a[0]) * t,
      b[1] + (c[1] - a[1]) * t,
      c[0] - (d[0] - b[0]) * t,
      c[1] - (d[1] - b[1]) * t,
      c[0],
      c[1],
    )
  }
  p.closePath()
  return p
}

/** The same, open at its ends. */
export function curve(pts: readonly Point[], tension = 1): Path2D {
  const p = new Path2D()
  const n = pts.length
  const t = tension / 6
  p.moveTo(nth(pts, 0)[0], nth(pts, 0)[1])
  for (let i = 0; i < n - 1; i++) {
    const a = nth(pts, Math.max(0, i - 1))
    const b = nth(pts, i)
    const c = nth(pts, i + 1)
    const d = nth(pts, Math.min(n - 1, i + 2))
    p.bezierCurveTo(
      b[0] + (c[0] - a[0]) * t,
      b[1] + (c[1] - a[1]) * t,
      c[0] - (d[0] - b[0]) * t,
      c[1] - (d[1] - b[1]) * t,
      c[0],
      c[1],
    )
  }
  return p
}

export function blob(random: Random, x: number, y: number, rx: number, ry = rx, wob = 0.12, n = 9): Path2D {
  const s = random() * TAU
  return outline(
    Array.from({ length: n }, (_, i) => {
      const a = s + (i / n) * TAU
      const k = 1 + random.between(-wob, wob)
      return [x + Math.cos(a) * rx * k, y + Math.sin(a) * ry * k] as Point
    }),
  )
}
