import { createRandom, nth, type Random } from '../paint/random.ts'
import { LightGatherer } from './light-gatherer.ts'
import { PartTracer } from './part-tracer.ts'
import type { Plates, ShadePlate } from './plates.ts'
import { type Scene, visibleParts } from './scene.ts'
import { SceneGrid } from './scene-grid.ts'
import { StudioLight } from './studio-light.ts'
import { SurfaceFinder, type SurfaceHit } from './surface-hit.ts'
import { View } from './view.ts'

const brightestGloss = 5
const samples = 4

/** Interleaved gradient noise (Jimenez 2014): neighbours differ most, so that the filter afterwards finds the mean. */
function gradientNoise(x: number, y: number): number {
  const value = 52.9829189 * ((0.06711056 * x + 0.00583715 * y) % 1)
  return value - Math.floor(value)
}

/** What is left of the light on its way through glass. */
interface Path {
  ox: number
  oy: number
  oz: number
  dx: number
  dy: number
  dz: number
  red: number
  green: number
  blue: number
  skip: number
}

/** Renders one pixel after another into the plates. */
export class PixelSampler {
  readonly #scene: Scene
  readonly #plates: Plates
  readonly #view: View
  readonly #finder: SurfaceFinder
  readonly #gatherer: LightGatherer
  readonly #light: StudioLight
  readonly #everyone: readonly number[]
  readonly #candidatesAt: (x: number, y: number) => readonly number[]
  readonly #random: Random
  #x = 0
  #y = 0
  #lit = 0

  constructor(scene: Scene, plates: Plates) {
    this.#scene = scene
    this.#plates = plates
    this.#view = new View(scene.cam, plates.width, plates.height)
    const tracer = new PartTracer(scene.objs)
    this.#finder = new SurfaceFinder(scene, tracer)
    this.#light = new StudioLight(scene.env)
    const shown = new Set(visibleParts(scene.objs))
    this.#everyone = scene.objs.flatMap((part, index) => (shown.has(part) ? [index] : []))
    const grid = new SceneGrid(scene.objs)
    this.#gatherer = new LightGatherer({ scene, tracer, grid, light: this.#light, everyone: this.#everyone })
    this.#candidatesAt = this.#view.partsByBlock(scene.objs)
    this.#random = createRandom(`${scene.seed}px`)
  }

  /** Two samples inside flat areas, four at edges and on textures. */
  sample(x: number, y: number): void {
    this.#x = x
    this.#y = y
    this.#lit = 0
    const candidates = this.#candidatesAt(x, y)
    const { floor } = this.#scene
    const plain = candidates.length === 0 && !floor.tex && !floor.wallTex && floor.f0 === 0
    let first: SurfaceHit | undefined
    let flat = true
    let taken = 0
    while (taken < (plain ? 2 : samples) && !(taken === 2 && flat)) {
      const hit = this.#sampleOnce(candidates, taken)
      if (taken === 0) {
        first = hit
        flat = hit !== undefined && !hit.textured
      } else if (hit === undefined || first === undefined || !sameSurface(first, hit)) {
        flat = false
      }
      taken += 1
    }
    this.#average(taken)
  }

  #sampleOnce(candidates: readonly number[], index: number): SurfaceHit | undefined {
    const cell = [0, 3, 1, 2][index] ?? 0
    const jitter = (column: number) => (column + 0.25 + 0.5 * this.#random()) / 2
    const view = this.#view
    const [dx, dy, dz] = view.direction(this.#x + jitter(cell % 2), this.#y + jitter(cell >> 1))
    const [ox, oy, oz] = this.#scene.cam.pos
    const path: Path = { ox, oy, oz, dx, dy, dz, red: 1, green: 1, blue: 1, skip: -1 }
    let first: SurfaceHit | undefined
    for (let bounce = 0; bounce < 3; bounce++) {
      const seen = bounce === 0 ? candidates : this.#everyone
      const hit = this.#finder.find(seen, [path.ox, path.oy, path.oz, path.dx, path.dy, path.dz], path.skip)
      if (bounce === 0) {
        first = hit
        this.#writeGuide(hit)
      }
      if (hit === undefined) {
        this.#light.look(path.dx, path.dy, path.dz)
        this.#addGloss(
          this.#light.red * 0.6 * path.red,
          this.#light.green * 0.6 * path.green,
          this.#light.blue * 0.6 * path.blue,
        )
        return first
      }
      if (!this.#shadeHit(path, hit, bounce, index)) {
        return first
      }
    }
    return first
  }

  /** Adds what a surface sends to the eye. Returns whether the path goes on, through glass. */
  #shadeHit(path: Path, hit: SurfaceHit, bounce: number, index: number): boolean {
    const { material } = hit
    if (material?.emit) {
      const [red, green, blue] = material.emit
      this.#addGloss(red * path.red, green * path.green, blue * path.blue)
      return false
    }
    const cosine = path.dx * hit.nx + path.dy * hit.ny + path.dz * hit.nz
    const metal = material?.metal === true
    const grazing = (1 - Math.min(1, Math.max(0, -cosine))) ** 5 * (1 - hit.rough * 0.8)
    const mirror = metal ? 1 : hit.f0 > 0 ? hit.f0 + (1 - hit.f0) * grazing : 0
    if (mirror > 0.006 && (hit.rough < 0.55 || metal || mirror > 0.12)) {
      this.#reflect(path, hit, cosine, mirror, metal)
      if (metal) {
        return false
      }
    }
    if (material?.glass) {
      this.#passGlass(path, hit, material.glass, cosine, mirror)
      return true
    }
    this.#diffuse(path, hit, bounce, index, 1 - mirror)
    return false
  }

  #reflect(path: Path, hit: SurfaceHit, cosine: number, mirror: number, metal: boolean): void {
    const spread = hit.rough * hit.rough * 0.9
    const scatter = () => (spread > 0.001 ? (this.#random() + this.#random() - 1) * spread : 0)
    const rx = path.dx - 2 * cosine * hit.nx + scatter()
    const ry = path.dy - 2 * cosine * hit.ny + scatter()
    const rz = path.dz - 2 * cosine * hit.nz + scatter()
    const scale = 1 / Math.sqrt(rx * rx + ry * ry + rz * rz)
    const off = 0.006
    const exact = hit.part >= 0 && hit.rough < 0.06
    const g = this.#gatherer
    g.look(
      hit.x + hit.nx * off,
      hit.y + hit.ny * off,
      hit.z + hit.nz * off,
      rx * scale,
      ry * scale,
      rz * scale,
      exact,
      false,
    )
    const tint = metal ? hit.colour : ([1, 1, 1] as const)
    this.#addGloss(
      Math.min(brightestGloss, g.red) * mirror * path.red * tint[0],
      Math.min(brightestGloss, g.green) * mirror * path.green * tint[1],
      Math.min(brightestGloss, g.blue) * mirror * path.blue * tint[2],
    )
  }

  /** Bends the path a little and takes from it what the thickness of the glass takes. */
  #passGlass(
    path: Path,
    hit: SurfaceHit,
    tint: readonly [number, number, number],
    cosine: number,
    mirror: number,
  ): void {
    const bend = 0.16 * (1 + cosine)
    const dx = path.dx - hit.nx * bend
    const dy = path.dy - hit.ny * bend
    const dz = path.dz - hit.nz * bend
    const scale = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz)
    path.dx = dx * scale
    path.dy = dy * scale
    path.dz = dz * scale
    const { d } = nth(this.#scene.objs, hit.part)
    let thickness = 0.02
    for (let i = 0; i < 14; i++) {
      const inside = -d(hit.x + path.dx * thickness, hit.y + path.dy * thickness, hit.z + path.dz * thickness)
      if (inside < 0.004) {
        break
      }
      thickness += inside
    }
    const away = 1 - Math.min(1, -cosine)
    const depth = thickness * 1.6 + away ** 3 * 0.9
    const rest = (1 - mirror) * (1 - 0.35 * away ** 2)
    path.red *= tint[0] ** depth * rest
    path.green *= tint[1] ** depth * rest
    path.blue *= tint[2] ** depth * rest
    path.ox = hit.x
    path.oy = hit.y
    path.oz = hit.z
    path.skip = hit.part
  }

  #diffuse(path: Path, hit: SurfaceHit, bounce: number, index: number, rest: number): void {
    const shade = this.#shadeOf(hit)
    const pixel = this.#y * this.#plates.width + this.#x
    const i = pixel * 3
    const g = this.#gatherer
    // Light is smoother than edges: two of four samples are enough for it.
    const gathers = bounce > 0 || (index & 1) === 0
    if (gathers) {
      // The plastic sequence in two dimensions (Roberts 2018) moves the samples of one pixel apart.
      const u = (gradientNoise(this.#x, this.#y) + index * 0.7548776662) % 1
      const v = (gradientNoise(this.#x + 31, this.#y + 57) + index * 0.5698402909) % 1
      g.fall(hit.x, hit.y, hit.z, hit.nx, hit.ny, hit.nz, hit.material?.sss ?? 0, u, v)
    }
    if (bounce > 0) {
      const [red, green, blue] = [g.red * path.red * rest, g.green * path.green * rest, g.blue * path.blue * rest]
      if (shade) {
        add(shade.behindGlass, i, red, green, blue)
      } else {
        this.#addGloss(hit.colour[0] * red, hit.colour[1] * green, hit.colour[2] * blue)
      }
      return
    }
    if (gathers) {
      add(this.#plates.light, i, g.red * rest, g.green * rest, g.blue * rest)
      this.#lit += 1
    }
    if (shade) {
      shade.share[pixel] = (shade.share[pixel] ?? 0) + 1
    } else {
      add(this.#plates.colour, i, ...hit.colour)
    }
  }

  #shadeOf({ material }: SurfaceHit): ShadePlate | undefined {
    return material?.slot === undefined || material.tex
      ? undefined
      : this.#plates.shades.find(({ slot }) => slot === material.slot)
  }

  /** Normal and depth, which guide the filter. */
  #writeGuide(hit: SurfaceHit | undefined): void {
    const { normals, depth, cover, width } = this.#plates
    const pixel = this.#y * width + this.#x
    depth[pixel] = (depth[pixel] ?? 0) + (hit?.distance ?? 30)
    if (hit !== undefined) {
      add(normals, pixel * 3, hit.nx, hit.ny, hit.nz)
      cover[pixel] = (cover[pixel] ?? 0) + (hit.part >= 0 ? 1 : 0)
    }
  }

  #addGloss(red: number, green: number, blue: number): void {
    add(this.#plates.gloss, (this.#y * this.#plates.width + this.#x) * 3, red, green, blue)
  }

  #average(taken: number): void {
    const { colour, light, gloss, normals, depth, cover, shades, width } = this.#plates
    const pixel = this.#y * width + this.#x
    for (const plate of [depth, cover, ...shades.map((shade) => shade.share)]) {
      plate[pixel] = (plate[pixel] ?? 0) / taken
    }
    for (const plate of [colour, gloss, normals, ...shades.map((shade) => shade.behindGlass)]) {
      scale(plate, pixel * 3, 1 / taken)
    }
    scale(light, pixel * 3, this.#lit > 0 ? 1 / this.#lit : 0)
  }
}

function sameSurface(a: SurfaceHit, b: SurfaceHit): boolean {
  return a.key === b.key && a.nx * b.nx + a.ny * b.ny + a.nz * b.nz >= 0.93
}

function add(plate: Float32Array, at: number, red: number, green: number, blue: number): void {
  plate[at] = (plate[at] ?? 0) + red
  plate[at + 1] = (plate[at + 1] ?? 0) + green
  plate[at + 2] = (plate[at + 2] ?? 0) + blue
}

function scale(plate: Float32Array, at: number, factor: number): void {
  for (let channel = at; channel < at + 3; channel++) {
    plate[channel] = (plate[channel] ?? 0) * factor
  }
}
