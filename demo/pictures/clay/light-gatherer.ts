import type { RGB } from '../paint/colour.ts'
import { nth } from '../paint/random.ts'
import type { PartTracer } from './part-tracer.ts'
import type { Floor, PlacedPart, Scene } from './scene.ts'
import type { SceneGrid } from './scene-grid.ts'
import { StageWalls } from './stage-walls.ts'
import type { StudioLight } from './studio-light.ts'

/** What a shade that is developed later throws on its surroundings: with its own red there, red would haunt every shade. */
const neutral: RGB = [0.4, 0.4, 0.4]

interface Lamp {
  x: number
  y: number
  z: number
  colour: RGB
  area: number
}

interface GatherTools {
  scene: Scene
  tracer: PartTracer
  grid: SceneGrid
  light: StudioLight
  everyone: readonly number[]
}

/** Looks along secondary rays and adds up the light that falls on a point; what was found is left in the fields. */
export class LightGatherer {
  red = 0
  green = 0
  blue = 0
  readonly #tools: GatherTools
  readonly #walls: StageWalls
  readonly #floor: Floor
  readonly #lamps: readonly Lamp[]

  constructor(tools: GatherTools) {
    this.#tools = tools
    this.#floor = tools.scene.floor
    this.#walls = new StageWalls(this.#floor)
    this.#lamps = tools.scene.objs.flatMap(lampOf)
  }

  /** The colour seen along a ray; exact fields for mirrors, the coarse grid otherwise. */
  look(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, exact: boolean, inShade: boolean): void {
    const { grid, tracer, light, everyone } = this.#tools
    const walls = this.#walls
    const onStage = walls.hit(oy, oz, dy, dz)
    const far = onStage ? walls.distance : 40
    if (exact && tracer.trace(everyone, [ox, oy, oz, dx, dy, dz], far, -1, 40, 0.004)) {
      const t = tracer.hitDistance
      this.#mirrored(tracer.hitPart, ox + dx * t, oy + dy * t, oz + dz * t, dx, dy, dz)
    } else if (!exact && grid.trace(ox, oy, oz, dx, dy, dz, far)) {
      const t = grid.hitDistance
      const facing = Math.max(0, -(dx * light.key[0] + dy * light.key[1] + dz * light.key[2])) * 0.5
      this.#partColour(grid.hitPart, ox + dx * t, oy + dy * t, oz + dz * t, facing, 0.5 - 0.5 * dy)
    } else if (onStage) {
      this.#stageColour(ox + dx * far, oy + dy * far, oz + dz * far, inShade)
    } else {
      light.look(dx, dy, dz)
      this.#set(light.red, light.green, light.blue)
    }
  }

  #set(red: number, green: number, blue: number): void {
    this.red = red
    this.green = green
    this.blue = blue
  }

  #mirrored(index: number, x: number, y: number, z: number, dx: number, dy: number, dz: number): void {
    const { tracer, light, scene } = this.#tools
    const { m } = nth(scene.objs, index)
    tracer.normalAt(index, x, y, z)
    const { nx, ny, nz } = tracer
    if (m.metal && m.emit === undefined) {
      const twice = 2 * (dx * nx + dy * ny + dz * nz)
      const colour = m.tex ? m.tex(x, y, z, m.col) : m.col
      light.look(dx - nx * twice, dy - ny * twice, dz - nz * twice)
      this.#set(light.red * colour[0], light.green * colour[1], light.blue * colour[2])
      return
    }
    const facing = Math.max(0, nx * light.key[0] + ny * light.key[1] + nz * light.key[2]) * 0.6
    this.#partColour(index, x, y, z, facing, 0.5 + 0.5 * ny)
  }

  #partColour(index: number, x: number, y: number, z: number, facing: number, upward: number): void {
    const { scene } = this.#tools
    const { m } = nth(scene.objs, index)
    if (m.emit) {
      this.#set(...m.emit)
      return
    }
    const own = scene.keepsShades && m.slot ? neutral : m.col
    const colour = m.tex ? m.tex(x, y, z, m.col) : own
    const { key, amb, low, top } = scene.env
    const lit = (channel: 0 | 1 | 2) =>
      colour[channel] * (key[channel] * facing + amb * (low[channel] + (top[channel] - low[channel]) * upward))
    this.#set(lit(0), lit(1), lit(2))
  }

  #stageColour(x: number, y: number, z: number, inShade: boolean): void {
    const { grid, light, scene } = this.#tools
    const { place, ny, nz } = this.#walls
    const [kx, ky, kz] = light.key
    const colour = place === 'bend' ? this.#floor.col : this.#walls.colourAt(place, x, y, z, ny)
    let facing = Math.max(0, ny * ky + nz * kz) * light.keyAt(x, y, z)
    if (facing > 0.02) {
      const open = () => Math.min(1, Math.max(0, grid.distance(x + kx * 0.25, y + ky * 0.25, z + kz * 0.25) * 5))
      facing *= inShade ? open() : 0.75
    }
    const { key, amb, top } = scene.env
    const lit = (channel: 0 | 1 | 2) => colour[channel] * (key[channel] * facing + amb * top[channel])
    this.#set(lit(0), lit(1), lit(2))
  }

  /** All light on a point: the key through its penumbra, lamps, and one bounce in a direction given by two numbers in [0, 1). */
  fall(x: number, y: number, z: number, nx: number, ny: number, nz: number, wrap: number, u: number, v: number): void {
    const { grid, light, scene } = this.#tools
    const [kx, ky, kz] = light.key
    const straight = nx * kx + ny * ky + nz * kz
    const facing = wrap > 0 ? Math.max(0, (straight + wrap) / (1 + wrap)) : straight
    let red = 0
    let green = 0
    let blue = 0
    const through = facing > 0 ? light.keyAt(x, y, z) : 0
    if (through > 0.01) {
      const off = grid.cell * 0.9
      const seen = grid.visibility(x + nx * off, y + ny * off, z + nz * off, kx, ky, kz, scene.env.size)
      const strength = facing * through * Math.max(seen, wrap * 0.25)
      red = scene.env.key[0] * strength
      green = scene.env.key[1] * strength
      blue = scene.env.key[2] * strength
    }
    for (const lamp of this.#lamps) {
      const vx = lamp.x - x
      const vy = lamp.y - y
      const vz = lamp.z - z
      const squared = vx * vx + vy * vy + vz * vz + 0.02
      const towards = ((vx * nx + vy * ny + vz * nz) / Math.sqrt(squared)) * 0.8 + 0.2
      const strength = (Math.max(0, towards) * lamp.area * 3) / squared
      red += lamp.colour[0] * strength
      green += lamp.colour[1] * strength
      blue += lamp.colour[2] * strength
    }
    const height = v * 2 - 1
    const level = Math.sqrt(1 - height * height)
    const bx = nx + Math.cos(u * Math.PI * 2) * level * 0.999
    const by = ny + Math.sin(u * Math.PI * 2) * level * 0.999
    const bz = nz + height * 0.999
    const scale = 1 / (Math.sqrt(bx * bx + by * by + bz * bz) + 1e-6)
    this.look(x + nx * 0.01, y + ny * 0.01, z + nz * 0.01, bx * scale, by * scale, bz * scale, false, true)
    this.#set(red + Math.min(3, this.red), green + Math.min(3, this.green), blue + Math.min(3, this.blue))
  }
}

function lampOf(part: PlacedPart): Lamp[] {
  const { ax, ay, az, bx, by, bz, m } = part
  const lamp = { x: (ax + bx) / 2, y: (ay + by) / 2, z: (az + bz) / 2, area: (bx - ax) * (by - ay) * 0.25 }
  return m.emit ? [{ ...lamp, colour: m.emit }] : []
}
