import { nth } from '../paint/random.ts'
import type { PlacedPart } from './scene.ts'

const shortestStep = 0.0015

/** Marches the exact fields of the parts: for what the camera sees, where the coarse grid would show. */
export class PartTracer {
  hitDistance = 0
  hitPart = -1
  /** The normal that `normalAt` found. */
  nx = 0
  ny = 0
  nz = 0
  readonly #parts: readonly PlacedPart[]
  readonly #boxes: Float64Array
  readonly #active: Int32Array
  readonly #enter: Float64Array

  constructor(parts: readonly PlacedPart[]) {
    this.#parts = parts
    this.#boxes = Float64Array.from(parts.flatMap(({ ax, ay, az, bx, by, bz }) => [ax, ay, az, bx, by, bz]))
    this.#active = new Int32Array(parts.length)
    this.#enter = new Float64Array(parts.length)
  }

  trace(
    candidates: readonly number[],
    ray: readonly [ox: number, oy: number, oz: number, dx: number, dy: number, dz: number],
    most: number,
    skip: number,
    steps: number,
    epsilon: number,
  ): boolean {
    const [ox, oy, oz, dx, dy, dz] = ray
    const boxes = this.#boxes
    const ix = 1 / (dx || 1e-9)
    const iy = 1 / (dy || 1e-9)
    const iz = 1 / (dz || 1e-9)
    let count = 0
    let t = most
    let end = 0
    for (const index of candidates) {
      if (index === skip) {
        continue
      }
      const j = index * 6
      const a = ((boxes[j] ?? 0) - ox) * ix
      const b = ((boxes[j + 3] ?? 0) - ox) * ix
      const c = ((boxes[j + 1] ?? 0) - oy) * iy
      const d = ((boxes[j + 4] ?? 0) - oy) * iy
      const e = ((boxes[j + 2] ?? 0) - oz) * iz
      const f = ((boxes[j + 5] ?? 0) - oz) * iz
      const low = Math.max(0, Math.min(a, b), Math.min(c, d), Math.min(e, f))
      const high = Math.min(Math.max(a, b), Math.max(c, d), Math.max(e, f))
      if (high < low || low > most) {
        continue
      }
      this.#active[count] = index
      this.#enter[count] = low
      count += 1
      t = Math.min(t, low)
      end = Math.max(end, high)
    }
    if (count === 0) {
      return false
    }
    end = Math.min(end, most)
    for (let step = 0; step < steps && t <= end; step++) {
      const x = ox + dx * t
      const y = oy + dy * t
      const z = oz + dz * t
      let nearest = 1e9
      let part = -1
      for (let a = 0; a < count; a++) {
        const ahead = (this.#enter[a] ?? 0) - t
        if (ahead > 0.001) {
          if (ahead + 0.001 < nearest) {
            nearest = ahead + 0.001
            part = -1
          }
        } else {
          const index = this.#active[a] ?? 0
          const distance = nth(this.#parts, index).d(x, y, z)
          if (distance < nearest) {
            nearest = distance
            part = index
          }
        }
      }
      if (nearest < epsilon && part >= 0) {
        this.hitDistance = t
        this.hitPart = part
        return true
      }
      t += Math.max(nearest, shortestStep)
    }
    return false
  }

  /** From the corners of a tetrahedron: four looks at the field instead of six. */
  normalAt(part: number, x: number, y: number, z: number): void {
    const { d } = nth(this.#parts, part)
    const e = 0.0016
    const a = d(x + e, y - e, z - e)
    const b = d(x - e, y - e, z + e)
    const c = d(x - e, y + e, z - e)
    const f = d(x + e, y + e, z + e)
    const nx = a - b - c + f
    const ny = -a - b + c + f
    const nz = -a + b - c + f
    const length = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1
    this.nx = nx / length
    this.ny = ny / length
    this.nz = nz / length
  }
}
