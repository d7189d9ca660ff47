import type { Random } from '../paint/random.ts'
import { nth } from '../paint/random.ts'

const edge = (d: number, s: number) => (d < -s ? 0 : d > s ? 1 : 0.5 + d / s / 2)

export const goboWindow = (s: number, ox: number, oy: number) => (u: number, v: number) => {
  const a = (u - ox) / s
  const b = (v - oy) / s
  const f = Math.abs(a - Math.round(a))
  const g = Math.abs(b - Math.round(b))
  return (
    0.1 +
    0.9 * edge(0.455 - f, 0.025) * edge(0.46 - g, 0.025) * edge(1.5 - Math.abs(a), 0.02) * edge(2 - Math.abs(b), 0.02)
  )
}

export const goboBlinds = (s: number) => (_u: number, v: number) =>
  0.15 + 0.85 * edge(0.25 - Math.abs(v / s - Math.round(v / s)), 0.07)

export const goboLeaves = (random: Random, ox: number, oy: number) => {
  const lv: number[][] = []
  for (let b = 0; b < 3; b++) {
    const bx = ox - 1.9 + b * 1.5 + random.between(-0.3, 0.3)
    const by = oy + 1.5 + random.between(-0.3, 0.4)
    const dir = -0.75 + random.between(-0.4, 0.3)
    const L = random.between(2, 2.8)
    for (let j = 0; j < 15; j++) {
      for (const sd of [-1, 1]) {
        const t = ((j + 1) / 15) * L
        const a = dir + sd * (0.95 - j * 0.03)
        const ll = 0.62 * Math.sin(0.35 + (2.5 * (j + 1)) / 16) + 0.06
        lv.push([
          bx + Math.cos(dir) * t + Math.cos(a) * ll * 0.8,
          by + Math.sin(dir) * t + Math.sin(a) * ll * 0.8,
          Math.cos(a),
          Math.sin(a),
          ll,
        ])
      }
    }
  }
  return (u: number, v: number) => {
    let m = 1
    for (const l of lv) {
      const dx = u - nth(l, 0)
      const dy = v - nth(l, 1)
      if (dx * dx + dy * dy > 0.6) {
        continue
      }
      const p = (dx * nth(l, 2) + dy * nth(l, 3)) / nth(l, 4)
      const q = (-dx * nth(l, 3) + dy * nth(l, 2)) / 0.085
      const e = p * p + q * q
      if (e < 1.25) {
        m = Math.min(m, e < 0.8 ? 0 : (e - 0.8) / 0.45)
      }
    }
    return 0.14 + 0.86 * m
  }
}
