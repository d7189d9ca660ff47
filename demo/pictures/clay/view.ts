import { nth } from '../paint/random.ts'
import { isEmpty } from './bounds.ts'
import type { Camera, PlacedPart } from './scene.ts'

const blockSize = 16

/** The camera's three axes and the size of its picture. */
export class View {
  readonly width: number
  readonly height: number
  /** Tangent of half the field of view. */
  readonly reach: number
  readonly aspect: number
  readonly #camera: Camera
  readonly #forward: readonly [number, number, number]
  readonly #right: readonly [number, number]
  readonly #up: readonly [number, number, number]

  constructor(camera: Camera, width: number, height: number) {
    this.#camera = camera
    this.width = width
    this.height = height
    this.aspect = width / height
    this.reach = Math.tan((camera.fov * Math.PI) / 360)
    const [px, py, pz] = camera.pos
    const length = Math.hypot(camera.at[0] - px, camera.at[1] - py, camera.at[2] - pz)
    const fx = (camera.at[0] - px) / length
    const fy = (camera.at[1] - py) / length
    const fz = (camera.at[2] - pz) / length
    const level = Math.hypot(fx, fz) || 1
    this.#forward = [fx, fy, fz]
    this.#right = [-fz / level, fx / level]
    const [rx, rz] = this.#right
    const up = [-rz * fy, rz * fx - rx * fz, rx * fy] as const
    this.#up = up[1] < 0 ? [-up[0], -up[1], -up[2]] : up
  }

  /** The direction through a point of the picture, in pixels; of length one. */
  direction(x: number, y: number): [number, number, number] {
    const { ox = 0, oy = 0 } = this.#camera
    const across = ((x / this.width) * 2 - 1 + ox) * this.reach * this.aspect
    const upward = (1 - (y / this.height) * 2 + oy) * this.reach
    const [fx, fy, fz] = this.#forward
    const [rx, rz] = this.#right
    const [ux, uy, uz] = this.#up
    const dx = fx + rx * across + ux * upward
    const dy = fy + uy * upward
    const dz = fz + rz * across + uz * upward
    const scale = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz)
    return [dx * scale, dy * scale, dz * scale]
  }

  /** Where a point of the scene falls on the picture, in pixels. */
  project(x: number, y: number, z: number): [number, number] {
    const { pos, ox = 0, oy = 0 } = this.#camera
    const rx = x - pos[0]
    const ry = y - pos[1]
    const rz = z - pos[2]
    const [fx, fy, fz] = this.#forward
    const depth = Math.max(0.05, rx * fx + ry * fy + rz * fz)
    const across = (rx * this.#right[0] + rz * this.#right[1]) / depth / (this.reach * this.aspect)
    const upward = (rx * this.#up[0] + ry * this.#up[1] + rz * this.#up[2]) / depth / this.reach
    return [((across - ox) * 0.5 + 0.5) * this.width, (0.5 - (upward - oy) * 0.5) * this.height]
  }

  /** For each block of pixels the parts that may be seen in it. */
  partsByBlock(parts: readonly PlacedPart[]): (x: number, y: number) => readonly number[] {
    const columns = Math.ceil(this.width / blockSize)
    const rows = Math.ceil(this.height / blockSize)
    const blocks = Array.from({ length: columns * rows }, (): number[] => [])
    for (const [index, part] of parts.entries()) {
      if (isEmpty(part)) {
        continue
      }
      const corners = Array.from({ length: 8 }, (_, corner) =>
        this.project(corner & 1 ? part.ax : part.bx, corner & 2 ? part.ay : part.by, corner & 4 ? part.az : part.bz),
      )
      const xs = corners.map(([x]) => x)
      const ys = corners.map(([, y]) => y)
      const first = (low: number) => Math.max(0, Math.floor((low - 1) / blockSize))
      const lastColumn = Math.min(columns - 1, Math.floor((Math.max(...xs) + 1) / blockSize))
      const lastRow = Math.min(rows - 1, Math.floor((Math.max(...ys) + 1) / blockSize))
      for (let row = first(Math.min(...ys)); row <= lastRow; row++) {
        for (let column = first(Math.min(...xs)); column <= lastColumn; column++) {
          nth(blocks, row * columns + column).push(index)
        }
      }
    }
    return (x, y) => nth(blocks, Math.floor(y / blockSize) * columns + Math.floor(x / blockSize))
  }
}
