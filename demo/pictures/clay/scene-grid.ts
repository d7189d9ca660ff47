import { unionBox } from './bounds.ts'
import { type PlacedPart, visibleParts } from './scene.ts'

const mostCells = 420_000
const smallestCell = 0.022

/**
 * One coarse field of the whole scene: shadow, bounce and gloss rays march it at a fixed price, whatever stands there.
 * Exact near surfaces, swept outward elsewhere so that steps stay long. Lamps are left out: they cast no shadow.
 */
export class SceneGrid {
  readonly cell: number
  hitDistance = 0
  hitPart = -1
  readonly #distances: Float32Array
  readonly #parts: Int16Array
  readonly #counts: readonly [number, number, number]
  readonly #low: readonly [number, number, number]
  readonly #high: readonly [number, number, number]
  #enter = 0
  #leave = 0
  #nearest = 0

  constructor(parts: readonly PlacedPart[]) {
    const solid = visibleParts(parts).filter((part) => part.m.emit === undefined)
    const box = unionBox(solid) ?? { ax: 0, ay: 0, az: 0, bx: 0.1, by: 0.1, bz: 0.1 }
    const volume = (box.bx - box.ax) * (box.by - box.ay) * (box.bz - box.az)
    const cell = Math.max(smallestCell, Math.cbrt(volume / mostCells))
    const pad = cell * 2
    this.cell = cell
    this.#low = [box.ax - pad, Math.max(box.ay - pad, -0.9), box.az - pad]
    const count = (high: number, low: number) => Math.ceil((high + pad - low) / cell) + 1
    this.#counts = [count(box.bx, this.#low[0]), count(box.by, this.#low[1]), count(box.bz, this.#low[2])]
    const [nx, ny, nz] = this.#counts
    this.#high = [this.#low[0] + (nx - 1) * cell, this.#low[1] + (ny - 1) * cell, this.#low[2] + (nz - 1) * cell]
    this.#distances = new Float32Array(nx * ny * nz).fill(9)
    this.#parts = new Int16Array(nx * ny * nz).fill(-1)
    for (const part of solid) {
      this.#stamp(part, parts.indexOf(part))
    }
    this.#sweep()
  }

  #stamp(part: PlacedPart, index: number): void {
    const { cell } = this
    const [nx, ny, nz] = this.#counts
    const [x0, y0, z0] = this.#low
    const reach = cell * 3
    const first = (low: number, origin: number) => Math.max(0, Math.floor((low - reach - origin) / cell))
    const last = (high: number, origin: number, n: number) => Math.min(n - 1, Math.ceil((high + reach - origin) / cell))
    const i0 = first(part.ax, x0)
    const i1 = last(part.bx, x0, nx)
    const j1 = last(part.by, y0, ny)
    const k1 = last(part.bz, z0, nz)
    for (let k = first(part.az, z0); k <= k1; k++) {
      for (let j = first(part.ay, y0); j <= j1; j++) {
        const row = (k * ny + j) * nx
        for (let i = i0; i <= i1; i++) {
          const distance = part.d(x0 + i * cell, y0 + j * cell, z0 + k * cell)
          if (distance < (this.#distances[row + i] ?? 0)) {
            this.#distances[row + i] = distance
            this.#parts[row + i] = index
          }
          if (distance > cell * 4) {
            i += Math.floor(distance / cell) - 3
          }
        }
      }
    }
  }

  /** Two sweeps of a cheap distance transform. */
  #sweep(): void {
    const [nx, ny, nz] = this.#counts
    const layer = nx * ny
    const relax = (to: number, from: number) => {
      const distance = (this.#distances[from] ?? 0) + this.cell
      if (distance < (this.#distances[to] ?? 0)) {
        this.#distances[to] = distance
        this.#parts[to] = this.#parts[from] ?? -1
      }
    }
    for (let k = 0, q = 0; k < nz; k++) {
      for (let j = 0; j < ny; j++) {
        for (let i = 0; i < nx; i++, q++) {
          if (i > 0) {
            relax(q, q - 1)
          }
          if (j > 0) {
            relax(q, q - nx)
          }
          if (k > 0) {
            relax(q, q - layer)
          }
        }
      }
    }
    for (let k = nz - 1, q = layer * nz - 1; k >= 0; k--) {
      for (let j = ny - 1; j >= 0; j--) {
        for (let i = nx - 1; i >= 0; i--, q--) {
          if (i < nx - 1) {
            relax(q, q + 1)
          }
          if (j < ny - 1) {
            relax(q, q + nx)
          }
          if (k < nz - 1) {
            relax(q, q + layer)
          }
        }
      }
    }
  }

  /** The distance at a point, between the eight cells round it. */
  distance(x: number, y: number, z: number): number {
    const g = this.#distances
    const [nx, ny, nz] = this.#counts
    const inverse = 1 / this.cell
    const u = (x - this.#low[0]) * inverse
    const v = (y - this.#low[1]) * inverse
    const w = (z - this.#low[2]) * inverse
    const i = Math.min(nx - 2, Math.max(0, u | 0))
    const j = Math.min(ny - 2, Math.max(0, v | 0))
    const k = Math.min(nz - 2, Math.max(0, w | 0))
    const a = u - i
    const b = v - j
    const c = w - k
    const q = (k * ny + j) * nx + i
    const r = q + nx * ny
    this.#nearest = q + (a > 0.5 ? 1 : 0) + (b > 0.5 ? nx : 0) + (c > 0.5 ? nx * ny : 0)
    const at = (index: number) => g[index] ?? 0
    const low0 = at(q) + (at(q + 1) - at(q)) * a
    const low1 = at(q + nx) + (at(q + nx + 1) - at(q + nx)) * a
    const high0 = at(r) + (at(r + 1) - at(r)) * a
    const high1 = at(r + nx) + (at(r + nx + 1) - at(r + nx)) * a
    const low = low0 + (low1 - low0) * b
    return low + (high0 + (high1 - high0) * b - low) * c
  }

  #crosses(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, most: number): boolean {
    let low = 0
    let high = most
    const slab = (origin: number, direction: number, near: number, far: number) => {
      const inverse = 1 / (direction || 1e-9)
      const a = (near - origin) * inverse
      const b = (far - origin) * inverse
      low = Math.max(low, Math.min(a, b))
      high = Math.min(high, Math.max(a, b))
    }
    slab(ox, dx, this.#low[0], this.#high[0])
    slab(oy, dy, this.#low[1], this.#high[1])
    slab(oz, dz, this.#low[2], this.#high[2])
    this.#enter = low
    this.#leave = high
    return low < high
  }

  /** How much light comes through, 0 to 1: a penumbra from one march, the nearer a miss the darker, without noise. */
  visibility(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, softness: number): number {
    if (!this.#crosses(ox, oy, oz, dx, dy, dz, 14)) {
      return 1
    }
    const { cell } = this
    let least = 1
    let t = Math.max(this.#enter, cell * 1.6)
    for (let step = 0; step < 40 && t < this.#leave; step++) {
      const distance = this.distance(ox + dx * t, oy + dy * t, oz + dz * t)
      const open = 0.5 + (0.5 * (distance - cell * 0.4)) / (softness * t + 0.008)
      if (open <= 0) {
        return 0
      }
      least = Math.min(least, open)
      t += Math.max((distance - cell * 0.4) * 0.9, cell * 0.6)
    }
    return least * least * (3 - 2 * least)
  }

  /** The first part on the way; its distance and index are then in `hitDistance` and `hitPart`. */
  trace(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, most: number): boolean {
    if (!this.#crosses(ox, oy, oz, dx, dy, dz, most)) {
      return false
    }
    const { cell } = this
    let t = Math.max(this.#enter, cell * 1.3)
    for (let step = 0; step < 30 && t < this.#leave; step++) {
      const distance = this.distance(ox + dx * t, oy + dy * t, oz + dz * t)
      if (distance < cell * 0.35) {
        this.hitDistance = t
        this.hitPart = this.#parts[this.#nearest] ?? -1
        return this.hitPart >= 0
      }
      t += Math.max(distance, cell * 0.5)
    }
    return false
  }
}
