import type { Random } from '../paint/random.ts'
import { type Model, type PlacedPart, place } from './scene.ts'

/** Something to stand in a set: its model, the radius it needs, its scale, turns and height. */
export interface Prop {
  m: Model
  r: number
  s?: number
  rx?: number
  ry?: number
  rz?: number
  y?: number
}

/** Lays props out without touching: the biggest at the back, then a triangle towards the viewer. */
export function cluster(random: Random, props: Prop[], spread = 1): PlacedPart[] {
  const placed: { x: number; z: number; r: number }[] = []
  const out: PlacedPart[] = []
  const sorted = [...props].sort((a, b) => b.r * (b.s ?? 1) - a.r * (a.s ?? 1))
  sorted.forEach((p, i) => {
    const r = p.r * (p.s ?? 1)
    let best: [number, number] = [0, 0]
    let bs = 1e9
    for (let t = 0; t < 220; t++) {
      const x = random.between(-1, 1) * (0.35 + i * 0.42) * spread
      const z = (i === 0 ? random.between(-0.3, 0) : random.between(-0.35, 1) * (0.3 + i * 0.28)) * spread
      let bad = 0
      for (const q of placed) {
        const d = Math.hypot(x - q.x, z - q.z) - q.r - r
        if (d < 0.04) {
          bad += (0.04 - d) * 30
        }
        if (q.z < z && Math.abs(q.x - x) < 0.25) {
          bad += 0.4
        }
      }
      const sc = bad + Math.hypot(x, z * 0.7) + Math.abs(z) * 0.2
      if (sc < bs) {
        bs = sc
        best = [x, z]
      }
    }
    placed.push({ x: best[0], z: best[1], r })
    out.push(
      ...place(p.m, best[0], p.y ?? 0, best[1], {
        s: p.s ?? 1,
        ry: p.ry ?? random.between(-0.5, 0.5),
        rz: p.rz ?? 0,
        rx: p.rx ?? 0,
      }),
    )
  })
  return out
}

export const lyingDown = (m: Model, r: number, y: number, ry: number, s = 1): Prop => ({
  m,
  r,
  s,
  rz: Math.PI / 2,
  ry,
  y: y * s,
})
