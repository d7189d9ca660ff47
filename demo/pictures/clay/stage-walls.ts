import { clamp, mixLinear, type RGB } from '../paint/colour.ts'
import type { Floor } from './scene.ts'

type StagePlace = 'floor' | 'bend' | 'wall'

/** The endless ground of a studio: floor, bend, wall. What was hit is left in the fields. */
export class StageWalls {
  distance = 0
  place: StagePlace = 'floor'
  ny = 1
  nz = 0
  readonly #floor: Floor

  constructor(floor: Floor) {
    this.#floor = floor
  }

  hit(oy: number, oz: number, dy: number, dz: number): boolean {
    const { back, curve } = this.#floor
    const bendZ = -back + curve
    if (dy < -1e-6) {
      const t = -oy / dy
      if (t > 0 && oz + dz * t >= bendZ) {
        return this.#found(t, 'floor', 1, 0)
      }
    }
    if (curve > 0) {
      const a = dy * dy + dz * dz
      const py = oy - curve
      const pz = oz - bendZ
      const b = dy * py + dz * pz
      const q = b * b - a * (py * py + pz * pz - curve * curve)
      const t = q > 0 && a > 1e-9 ? (-b + Math.sqrt(q)) / a : -1
      const y = oy + dy * t
      const z = oz + dz * t
      if (t > 0 && y <= curve && z <= bendZ) {
        return this.#found(t, 'bend', (curve - y) / curve, (bendZ - z) / curve)
      }
    }
    if (dz < -1e-6) {
      const t = (-back - oz) / dz
      if (t > 0 && oy + dy * t >= curve) {
        return this.#found(t, 'wall', 0, 1)
      }
    }
    return false
  }

  #found(t: number, place: StagePlace, ny: number, nz: number): true {
    this.distance = t
    this.place = place
    this.ny = ny
    this.nz = nz
    return true
  }

  colourAt(place: StagePlace, x: number, y: number, z: number, ny: number): RGB {
    const floor = this.#floor
    if (place === 'floor') {
      return floor.tex ? floor.tex(x, z, floor.col) : floor.col
    }
    if (place === 'wall') {
      return floor.wallTex ? floor.wallTex(x, y, floor.wall) : floor.wall
    }
    return mixLinear(floor.col, floor.wall, clamp(1 - ny))
  }
}
