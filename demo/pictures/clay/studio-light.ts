import { clamp, type RGB } from '../paint/colour.ts'
import type { Environment } from './scene.ts'

const unit = (x: number, y: number, z: number): RGB => {
  const length = Math.hypot(x, y, z) || 1
  return [x / length, y / length, z / length]
}

/** The light of a studio: the direction of the key, the two axes across it, and what is seen in a mirror. */
export class StudioLight {
  readonly key: RGB
  readonly across: RGB
  readonly along: RGB
  /** What `look` saw. */
  red = 0
  green = 0
  blue = 0
  readonly #env: Environment

  constructor(env: Environment) {
    this.#env = env
    this.key = unit(...env.dir)
    const [kx, ky, kz] = this.key
    this.across = unit(kz, 0, -kx)
    const [ax, ay, az] = this.across
    this.along = [ky * az - kz * ay, kz * ax - kx * az, kx * ay - ky * ax]
  }

  /** How much of the key light falls on a point through window, blind or leaves. */
  keyAt(x: number, y: number, z: number): number {
    const { gobo } = this.#env
    if (gobo === undefined) {
      return 1
    }
    const [ax, ay, az] = this.across
    const [bx, by, bz] = this.along
    return gobo(x * ax + y * ay + z * az, x * bx + y * by + z * bz)
  }

  /** Looks into the surroundings: three tones of sky, a soft box at the key and a strip at the right. */
  look(dx: number, dy: number, dz: number): void {
    const { top, side, low, boxL, boxR, key } = this.#env
    const height = clamp(dy * 0.5 + 0.5)
    const above = height > 0.5 ? (height - 0.5) * 2 : 0
    const level = height > 0.5 ? 1 - above : height * 2
    const below = height > 0.5 ? 0 : 1 - level
    this.red = top[0] * above + side[0] * level + low[0] * below
    this.green = top[1] * above + side[1] * level + low[1] * below
    this.blue = top[2] * above + side[2] * level + low[2] * below
    const facing = dx * this.key[0] + dy * this.key[1] + dz * this.key[2]
    if (facing > 0.2) {
      const u = (dx * this.across[0] + dy * this.across[1] + dz * this.across[2]) / facing
      const v = (dx * this.along[0] + dy * this.along[1] + dz * this.along[2]) / facing
      const box = clamp((0.62 - Math.abs(u)) * 7) * clamp((0.5 - Math.abs(v)) * 7) * boxL
      this.red += box * key[0]
      this.green += box * key[1]
      this.blue += box * key[2]
    }
    if (dx > 0.3) {
      const strip = clamp((0.22 - Math.abs(dz / dx - 0.25)) * 9) * clamp((0.95 - Math.abs(dy / dx - 0.55)) * 5) * boxR
      this.red += strip
      this.green += strip
      this.blue += strip * 1.04
    }
  }
}
