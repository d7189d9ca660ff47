import { createRandom, nth } from './random.ts'

type Noise = (x: number, y: number) => number

export function createNoise(seed: string | number): Noise {
  // gradient noise, about -1..1
  const R = createRandom(seed)
  const p = new Uint8Array(512)
  const gx = new Float32Array(256)
  const gy = new Float32Array(256)
  const perm = R.shuffle(Array.from({ length: 256 }, (_, i) => i))
  for (let i = 0; i < 512; i++) {
    p[i] = nth(perm, i & 255)
  }
  for (let i = 0; i < 256; i++) {
    const t = R() * 6.2831853
    gx[i] = Math.cos(t)
    gy[i] = Math.sin(t)
  }
  return (x, y) => {
    const X = Math.floor(x)
    const Y = Math.floor(y)
    const fx = x - X
    const fy = y - Y
    const xi = X & 255
    const yi = Y & 255
    const u = fx * fx * fx * (fx * (fx * 6 - 15) + 10)
    const v = fy * fy * fy * (fy * (fy * 6 - 15) + 10)
    const a = p[(p[xi] ?? 0) + yi] ?? 0
    const b = p[(p[xi + 1] ?? 0) + yi] ?? 0
    const c = p[(p[xi] ?? 0) + yi + 1] ?? 0
    const d = p[(p[xi + 1] ?? 0) + yi + 1] ?? 0
    const n0 = (gx[a] ?? 0) * fx + (gy[a] ?? 0) * fy
    const n1 = (gx[b] ?? 0) * (fx - 1) + (gy[b] ?? 0) * fy
    const n2 = (gx[c] ?? 0) * fx + (gy[c] ?? 0) * (fy - 1)
    const n3 = (gx[d] ?? 0) * (fx - 1) + (gy[d] ?? 0) * (fy - 1)
    return 1.5 * (n0 + u * (n1 - n0) + v * (n2 - n0 + u * (n3 - n2 - n1 + n0)))
  }
}

export function fractal(n: Noise, x: number, y: number, oct = 5, gain = 0.5): number {
  let s = 0
  let a = 0.5
  let f = 1
  for (let i = 0; i < oct; i++) {
    s += a * n(x * f + i * 17.3, y * f - i * 9.1)
    f *= 2.03
    a *= gain
  }
  return s
}
