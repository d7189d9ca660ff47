import { lerp, linearColour, type RGB } from '../paint/colour.ts'
import { createNoise, fractal } from '../paint/noise.ts'
import { createRandom, nth } from '../paint/random.ts'

export const wood = (seed: string, a: string, b: string) => {
  const n = createNoise(seed)
  const A = linearColour(a)
  const B = linearColour(b)
  return (x: number, z: number): RGB => {
    const pl = Math.floor(x / 1.1)
    const u = x - pl * 1.1
    const t = 0.5 + 0.5 * Math.sin(14 * (n(x * 1.6 + pl * 7, z * 0.22) + 0.25 * n(x * 9 + pl, z * 0.6)))
    const g = 0.5 + 0.5 * n(x * 34, z * 1.3)
    const k = 0.55 * t + 0.45 * g
    const e = u < 0.014 ? 0.45 : 1 + 0.1 * Math.sin(pl * 5.7)
    return [lerp(A[0], B[0], k) * e, lerp(A[1], B[1], k) * e, lerp(A[2], B[2], k) * e]
  }
}

export const marble = (seed: string, a: string, b: string) => {
  const n = createNoise(seed)
  const A = linearColour(a)
  const B = linearColour(b)
  return (x: number, z: number): RGB => {
    const w = fractal(n, x * 0.7, z * 0.7, 4)
    const v = Math.abs(Math.sin((x * 0.8 + z * 0.5 + w * 3.2) * 1.6))
    const k = Math.min(1, 0.75 * Math.max(0, 1 - v * 9) + 0.18 * Math.max(0, w + 0.2))
    return [lerp(A[0], B[0], k), lerp(A[1], B[1], k), lerp(A[2], B[2], k)]
  }
}

export const checker = (a: string, b: string, s: number) => {
  const A = linearColour(a)
  const B = linearColour(b)
  const m = (k: number): RGB => [lerp(A[0], B[0], k), lerp(A[1], B[1], k), lerp(A[2], B[2], k)]
  return (x: number, z: number): RGB => m((Math.floor(x / s) + Math.floor(z / s)) & 1)
}

export const gingham = (a: string, b: string, s: number) => {
  const A = linearColour(a)
  const B = linearColour(b)
  const m = (k: number): RGB => [lerp(A[0], B[0], k), lerp(A[1], B[1], k), lerp(A[2], B[2], k)]
  return (x: number, z: number): RGB => m((Math.floor(x / s) & 1) * 0.5 + (Math.floor(z / s) & 1) * 0.5)
}

export const linen = (seed: string, a: string) => {
  const n = createNoise(seed)
  const A = linearColour(a)
  return (x: number, z: number): RGB => {
    const k =
      1 + 0.07 * Math.sin(x * 95) * (0.6 + n(x * 3, z * 20)) + 0.07 * Math.sin(z * 95) * (0.6 + n(x * 20, z * 3))
    return [A[0] * k, A[1] * k, A[2] * k]
  }
}

export const terrazzo = (seed: string, a: string, cols: string[]) => {
  const R = createRandom(seed)
  const A = linearColour(a)
  const C = cols.map(linearColour)
  const pts = Array.from({ length: 256 }, () => [R(), R(), R(), R()])
  return (x: number, z: number): RGB => {
    const X = Math.floor(x * 4)
    const Z = Math.floor(z * 4)
    for (let i = -1; i < 2; i++) {
      for (let j = -1; j < 2; j++) {
        const p = nth(pts, ((X + i) * 57 + (Z + j) * 131) & 255)
        const dx = x * 4 - (X + i + nth(p, 0))
        const dz = z * 4 - (Z + j + nth(p, 1))
        const a2 = nth(p, 3) * 6
        const u = dx * Math.cos(a2) + dz * Math.sin(a2)
        const v = -dx * Math.sin(a2) + dz * Math.cos(a2)
        const r = 0.12 + 0.3 * nth(p, 2)
        if (Math.abs(u) + Math.abs(v) * 1.5 < r && Math.max(Math.abs(u), Math.abs(v)) < r * 0.8) {
          return nth(C, Math.floor(nth(p, 2) * 97) % C.length)
        }
      }
    }
    return A
  }
}

export const wallTiles = (a: string, g: string, s: number) => {
  const A = linearColour(a)
  const G = linearColour(g)
  return (x: number, y: number): RGB => {
    const r = Math.floor(y / s)
    const u = x / s / 2 + (r & 1) * 0.5
    const f = u - Math.floor(u)
    const v = y / s - r
    return f < 0.018 || v < 0.036 ? G : A
  }
}

export const wallTwo = (a: string, b: string, y0: number) => {
  const A = linearColour(a)
  const B = linearColour(b)
  return (_x: number, y: number): RGB => (y < y0 ? A : B)
}

export const wallDisc = (a: string, b: string, x0: number, y0: number, r: number) => {
  const A = linearColour(a)
  const B = linearColour(b)
  return (x: number, y: number): RGB => (Math.hypot(x - x0, y - y0) < r ? B : A)
}

export const wallStripe = (a: string, b: string, s: number) => {
  const A = linearColour(a)
  const B = linearColour(b)
  return (x: number): RGB => (Math.floor(x / s) & 1 ? A : B)
}

export const wallArch = (a: string, b: string, x0: number, w: number, h: number) => {
  const A = linearColour(a)
  const B = linearColour(b)
  return (x: number, y: number): RGB => {
    const u = Math.abs(x - x0)
    return u < w && (y < h || Math.hypot(u, y - h) < w) ? B : A
  }
}
