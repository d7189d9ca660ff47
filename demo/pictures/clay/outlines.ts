import { clamp } from '../paint/colour.ts'
import { nth } from '../paint/random.ts'
import type { Field } from './scene.ts'

const exactOutline = (p: number[][]) => {
  const n = p.length
  const X = p.map((q) => nth(q, 0))
  const Y = p.map((q) => nth(q, 1))
  return (x: number, y: number) => {
    let d = (x - nth(X, 0)) ** 2 + (y - nth(Y, 0)) ** 2
    let s = 1
    for (let i = 0, j = n - 1; i < n; j = i, i++) {
      const ex = nth(X, j) - nth(X, i)
      const ey = nth(Y, j) - nth(Y, i)
      const wx = x - nth(X, i)
      const wy = y - nth(Y, i)
      const t = clamp((wx * ex + wy * ey) / (ex * ex + ey * ey + 1e-9))
      const bx = wx - ex * t
      const by = wy - ey * t
      const q = bx * bx + by * by
      if (q < d) {
        d = q
      }
      const c1 = y >= nth(Y, i)
      const c2 = y < nth(Y, j)
      const c3 = ex * wy > ey * wx
      if ((c1 && c2 && c3) || (!c1 && !c2 && !c3)) {
        s = -s
      }
    }
    return s * Math.sqrt(d)
  }
}

/** an outline's field is baked once into a grid: a lookup costs the same for 4 or 80 corners */
const outlineField = (p: number[][]) => {
  const f = exactOutline(p)
  const xs = p.map((q) => nth(q, 0))
  const ys = p.map((q) => nth(q, 1))
  const m = 0.12
  const x0 = Math.min(...xs) - m
  const y0 = Math.min(...ys) - m
  const x1 = Math.max(...xs) + m
  const y1 = Math.max(...ys) + m
  const W = 112
  const H = 144
  const sx = (W - 1) / (x1 - x0)
  const sy = (H - 1) / (y1 - y0)
  const g = new Float32Array(W * H)
  for (let j = 0; j < H; j++) {
    for (let i = 0; i < W; i++) {
      g[j * W + i] = f(x0 + i / sx, y0 + j / sy)
    }
  }
  return (x: number, y: number) => {
    const cx = x < x0 ? x0 : Math.min(x, x1)
    const cy = y < y0 ? y0 : Math.min(y, y1)
    const u = (cx - x0) * sx
    const v = (cy - y0) * sy
    let i = u | 0
    let j = v | 0
    if (i > W - 2) {
      i = W - 2
    }
    if (j > H - 2) {
      j = H - 2
    }
    const a = u - i
    const b = v - j
    const k = j * W + i
    const d =
      ((g[k] ?? 0) * (1 - a) + (g[k + 1] ?? 0) * a) * (1 - b) +
      ((g[k + W] ?? 0) * (1 - a) + (g[k + W + 1] ?? 0) * a) * b
    return cx === x && cy === y ? d : d + Math.sqrt((x - cx) * (x - cx) + (y - cy) * (y - cy)) * 0.9
  }
}

/** round an outline's corners off by a spline, keeping those marked with a third number */
export const softOutline = (p: number[][], n = 6): number[][] => {
  const out: number[][] = []
  for (let i = 0; i < p.length - 1; i++) {
    const a = nth(p, Math.max(0, i - 1))
    const b = nth(p, i)
    const c = nth(p, i + 1)
    const d = nth(p, Math.min(p.length - 1, i + 2))
    if (b[2] && c[2]) {
      out.push(b)
      continue
    }
    for (let k = 0; k < n; k++) {
      const t = k / n
      const t2 = t * t
      const t3 = t2 * t
      const q = (j: number) =>
        0.5 *
        (2 * nth(b, j) +
          (nth(c, j) - nth(b[2] ? b : a, j)) * t +
          (2 * nth(b[2] ? b : a, j) - 5 * nth(b, j) + 4 * nth(c, j) - nth(c[2] ? c : d, j)) * t2 +
          (3 * nth(b, j) - nth(b[2] ? b : a, j) - 3 * nth(c, j) + nth(c[2] ? c : d, j)) * t3)
      out.push([Math.max(0, q(0)), q(1)])
    }
  }
  out.push(nth(p, p.length - 1))
  return out
}

/** solid of revolution from a closed outline [radius, height] */
export const revolve = (p: number[][], r = 0.02): Field => {
  const f = outlineField(p)
  return (x, y, z) => f(Math.sqrt(x * x + z * z), y) - r
}

/** outline extruded along z */
export const extrude = (p: number[][], h: number, r = 0.03): Field => {
  const f = outlineField(p)
  h -= r
  return (x, y, z) => {
    const a = f(x, y)
    const b = Math.abs(z) - h
    const ox = Math.max(a, 0)
    const oy = Math.max(b, 0)
    return Math.min(Math.max(a, b), 0) + Math.sqrt(ox * ox + oy * oy) - r
  }
}
