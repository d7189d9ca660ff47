import type { RGB } from '../paint/colour.ts'
import { nth } from '../paint/random.ts'
import type { Material } from './materials.ts'
import type { PartTracer } from './part-tracer.ts'
import type { Scene } from './scene.ts'
import { StageWalls } from './stage-walls.ts'

export interface SurfaceHit {
  distance: number
  x: number
  y: number
  z: number
  nx: number
  ny: number
  nz: number
  colour: RGB
  rough: number
  f0: number
  /** Index of the part, or −1 on the stage. */
  part: number
  material: Material | undefined
  /** Differs between surfaces, for finding edges. */
  key: number
  textured: boolean
}

type Ray = readonly [ox: number, oy: number, oz: number, dx: number, dy: number, dz: number]

/** The first surface a ray from the camera meets: a part, or the stage behind them all. */
export class SurfaceFinder {
  readonly #scene: Scene
  readonly #tracer: PartTracer
  readonly #walls: StageWalls

  constructor(scene: Scene, tracer: PartTracer) {
    this.#scene = scene
    this.#tracer = tracer
    this.#walls = new StageWalls(scene.floor)
  }

  find(candidates: readonly number[], ray: Ray, skip: number): SurfaceHit | undefined {
    const [, oy, oz, , dy, dz] = ray
    const onStage = this.#walls.hit(oy, oz, dy, dz)
    const far = onStage ? this.#walls.distance : 200
    if (candidates.length > 0 && this.#tracer.trace(candidates, ray, far, skip, 90, 0.0015)) {
      return this.#onPart(ray)
    }
    return onStage ? this.#onStage(ray, far) : undefined
  }

  #onPart([ox, oy, oz, dx, dy, dz]: Ray): SurfaceHit {
    const { hitDistance: distance, hitPart: part } = this.#tracer
    const { m } = nth(this.#scene.objs, part)
    const x = ox + dx * distance
    const y = oy + dy * distance
    const z = oz + dz * distance
    this.#tracer.normalAt(part, x, y, z)
    const { nx, ny, nz } = this.#tracer
    const colour = m.tex ? m.tex(x, y, z, m.col) : m.col
    const textured = m.tex !== undefined || m.glass !== undefined
    return { distance, x, y, z, nx, ny, nz, colour, rough: m.rough, f0: m.f0, part, material: m, key: part, textured }
  }

  #onStage([ox, oy, oz, dx, dy, dz]: Ray, distance: number): SurfaceHit {
    const { floor } = this.#scene
    const { place, ny, nz } = this.#walls
    const x = ox + dx * distance
    const y = oy + dy * distance
    const z = oz + dz * distance
    const colour = this.#walls.colourAt(place, x, y, z, ny)
    const f0 = place === 'floor' ? floor.f0 : 0
    const key = { floor: -1, bend: -2, wall: -3 }[place]
    const textured = (place === 'floor' && floor.tex !== undefined) || (place === 'wall' && floor.wallTex !== undefined)
    return {
      distance,
      x,
      y,
      z,
      nx: 0,
      ny,
      nz,
      colour,
      rough: floor.rough,
      f0,
      part: -1,
      material: undefined,
      key,
      textured,
    }
  }
}
