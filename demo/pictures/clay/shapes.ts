import { clamp } from '../paint/colour.ts'
import { nth } from '../paint/random.ts'
import { intersection, moved } from './operations.ts'
import type { Field } from './scene.ts'

export const sphere =
  (r: number): Field =>
  (x, y, z) =>
    Math.sqrt(x * x + y * y + z * z) - r

export const ellipsoid = (a: number, b: number, c: number): Field => {
  const m = Math.min(a, b, c)
  return (x, y, z) => {
    const px = x / a
    const py = y / b
    const pz = z / c
    const k0 = Math.sqrt(px * px + py * py + pz * pz)
    const qx = px / a
    const qy = py / b
    const qz = pz / c
    const k1 = Math.sqrt(qx * qx + qy * qy + qz * qz)
    return k0 < 1e-4 ? -m : (k0 * (k0 - 1)) / k1
  }
}

export const box = (a: number, b: number, c: number, r = 0.05): Field => {
  a -= r
  b -= r
  c -= r
  return (x, y, z) => {
    const qx = Math.abs(x) - a
    const qy = Math.abs(y) - b
    const qz = Math.abs(z) - c
    const ox = Math.max(qx, 0)
    const oy = Math.max(qy, 0)
    const oz = Math.max(qz, 0)
    return Math.sqrt(ox * ox + oy * oy + oz * oz) + Math.min(Math.max(qx, qy, qz), 0) - r
  }
}

export const cylinder =
  (R: number, h: number, r = 0.03): Field =>
  (x, y, z) => {
    const dx = Math.sqrt(x * x + z * z) - R + r
    const dy = Math.abs(y) - h + r
    const ox = Math.max(dx, 0)
    const oy = Math.max(dy, 0)
    return Math.min(Math.max(dx, dy), 0) + Math.sqrt(ox * ox + oy * oy) - r
  }

export const torus =
  (R: number, r: number): Field =>
  (x, y, z) => {
    const q = Math.sqrt(x * x + z * z) - R
    return Math.sqrt(q * q + y * y) - r
  }

export const capsule = (a: number[], b: number[], r: number, r2 = r): Field => {
  const [ax, ay, az] = a as [number, number, number]
  const bx = nth(b, 0) - ax
  const by = nth(b, 1) - ay
  const bz = nth(b, 2) - az
  const L = 1 / (bx * bx + by * by + bz * bz)
  return (x, y, z) => {
    const px = x - ax
    const py = y - ay
    const pz = z - az
    const h = clamp((px * bx + py * by + pz * bz) * L)
    const qx = px - bx * h
    const qy = py - by * h
    const qz = pz - bz * h
    return Math.sqrt(qx * qx + qy * qy + qz * qz) - (r + (r2 - r) * h)
  }
}

/** a flattened, tilted leaf in one closure: tip-ward length L, thickness e, half-width b, raised by rz, turned by ry, rooted at x,y,z */
export const leafAt = (
  L: number,
  e: number,
  b: number,
  rz: number,
  ry: number,
  x0: number,
  y0: number,
  z0: number,
  rise = 0.9,
): Field => {
  const c = Math.cos(rz)
  const s = Math.sin(rz)
  const cy = Math.cos(ry)
  const sy = Math.sin(ry)
  const o = L * rise
  const iL = 1 / L
  const _ie = 1 / e
  const ib = 1 / b
  return (x, y, z) => {
    x -= x0
    y -= y0
    z -= z0
    const u = x * cy - z * sy
    const w = x * sy + z * cy
    const p = u * c + y * s - o
    const q = -u * s + y * c
    const curl = q + 0.25 * p * p
    const a = p * iL
    const d = w * ib
    const g = a * a + d * d
    const rim = g < 1 ? e * (1 - g) : 0
    const out = g < 1 ? 0 : (Math.sqrt(g) - 1) * Math.min(b, L)
    const v = (curl < 0 ? -curl : curl) - rim
    return (v > 0 ? Math.sqrt(v * v + out * out) : out > 0 ? out : v) * 0.8 - 0.006
  }
}

/** The upper part of a sphere: a lampshade, a bowl turned over. */
export const dome = (r: number): Field => intersection(sphere(r), moved(box(1, 0.3, 1), 0, 0.3, 0))
