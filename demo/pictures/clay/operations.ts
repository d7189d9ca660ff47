import { createNoise } from '../paint/noise.ts'
import { nth } from '../paint/random.ts'
import type { Field } from './scene.ts'

export const union = (...l: Field[]): Field => {
  const n = l.length
  if (n === 2) {
    const [a, b] = l as [Field, Field]
    return (x, y, z) => Math.min(a(x, y, z), b(x, y, z))
  }
  return (x, y, z) => {
    let d = 1e9
    for (let i = 0; i < n; i++) {
      const q = nth(l, i)(x, y, z)
      if (q < d) {
        d = q
      }
    }
    return d
  }
}

export const smoothUnion =
  (k: number, ...l: Field[]): Field =>
  (x, y, z) => {
    let d = nth(l, 0)(x, y, z)
    for (let i = 1; i < l.length; i++) {
      const q = nth(l, i)(x, y, z)
      const h = Math.max(k - Math.abs(d - q), 0) / k
      d = Math.min(d, q) - h * h * k * 0.25
    }
    return d
  }

export const cut =
  (a: Field, b: Field, k = 0.02): Field =>
  (x, y, z) => {
    const p = a(x, y, z)
    const q = -b(x, y, z)
    const h = Math.max(k - Math.abs(p - q), 0) / k
    return Math.max(p, q) + h * h * k * 0.25
  }

export const intersection =
  (a: Field, b: Field): Field =>
  (x, y, z) =>
    Math.max(a(x, y, z), b(x, y, z))

export const moved =
  (d: Field, tx: number, ty: number, tz: number): Field =>
  (x, y, z) =>
    d(x - tx, y - ty, z - tz)

export const turnedX = (d: Field, a: number): Field => {
  const c = Math.cos(a)
  const s = Math.sin(a)
  return (x, y, z) => d(x, y * c + z * s, -y * s + z * c)
}

export const turnedY = (d: Field, a: number): Field => {
  const c = Math.cos(a)
  const s = Math.sin(a)
  return (x, y, z) => d(x * c - z * s, y, x * s + z * c)
}

export const turnedZ = (d: Field, a: number): Field => {
  const c = Math.cos(a)
  const s = Math.sin(a)
  return (x, y, z) => d(x * c + y * s, -x * s + y * c, z)
}

export const scaled =
  (d: Field, k: number): Field =>
  (x, y, z) =>
    d(x / k, y / k, z / k) * k

export const shell =
  (d: Field, t: number): Field =>
  (x, y, z) =>
    Math.abs(d(x, y, z)) - t

export const mirrored =
  (d: Field): Field =>
  (x, y, z) =>
    d(Math.abs(x), y, z)

/** n-fold repeat around y */
export const repeatedAround = (d: Field, n: number): Field => {
  const a = (2 * Math.PI) / n
  return (x, y, z) => {
    const t = Math.atan2(z, x)
    const q = t - a * Math.round(t / a)
    const r = Math.sqrt(x * x + z * z)
    return d(r * Math.cos(q), y, r * Math.sin(q))
  }
}

export const roughened = (d: Field, amp: number, f: number, seed = 'b'): Field => {
  const n = createNoise(seed)
  const n2 = createNoise(`${seed}2`)
  return (x, y, z) => {
    const q = d(x, y, z)
    return q > amp * 4
      ? q - amp
      : (q - amp * (n(x * f, z * f + y * f * 0.6) * 0.6 + n2(y * f + z * f * 0.4, x * f) * 0.6)) * 0.8
  }
}
