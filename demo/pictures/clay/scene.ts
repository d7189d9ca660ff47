import type { RGB } from '../paint/colour.ts'
import { isEmpty, type PartBox, probeBounds } from './bounds.ts'
import type { Material } from './materials.ts'
import { moved, scaled, turnedX, turnedY, turnedZ } from './operations.ts'

/** Signed distance to a surface: negative inside. Lengths are in units of about a hand's width. */
export type Field = (x: number, y: number, z: number) => number

type Part = [Field, Material]
export type Model = Part[]

export interface PlacedPart extends PartBox {
  d: Field
  m: Material
}

interface Placing {
  /** Turns about the axes, radians, applied z, x, y. */
  rx?: number
  ry?: number
  rz?: number
  /** Scale. */
  s?: number
  /** Half the side of the box in which the surface is looked for. */
  B?: number
}

export function place(model: Model, x = 0, y = 0, z = 0, placing: Placing = {}): PlacedPart[] {
  const { rx = 0, ry = 0, rz = 0, s = 1, B = 3.2 } = placing
  return model.map(([field, material]) => {
    let d = s === 1 ? field : scaled(field, s)
    d = rz === 0 ? d : turnedZ(d, rz)
    d = rx === 0 ? d : turnedX(d, rx)
    d = ry === 0 ? d : turnedY(d, ry)
    d = moved(d, x, y, z)
    return { d, m: placeTexture(material, x, y, z, ry, s), ...probeBounds(d, x, y, z, B * s) }
  })
}

/** A texture is painted on the model, so it is asked in the model's own coordinates; tilts do not reach it. */
function placeTexture(material: Material, x: number, y: number, z: number, ry: number, s: number): Material {
  const { tex } = material
  if (tex === undefined) {
    return material
  }
  const cosine = Math.cos(ry)
  const sine = Math.sin(ry)
  return {
    ...material,
    tex: (worldX, worldY, worldZ, base) => {
      const ownX = (worldX - x) / s
      const ownZ = (worldZ - z) / s
      return tex(ownX * cosine - ownZ * sine, (worldY - y) / s, ownX * sine + ownZ * cosine, base)
    },
  }
}

/** The same parts, lifted. */
export const raised = (parts: readonly PlacedPart[], height: number): PlacedPart[] =>
  parts.map((part) => ({ ...part, d: moved(part.d, 0, height, 0), ay: part.ay + height, by: part.by + height }))

export const visibleParts = (parts: readonly PlacedPart[]): PlacedPart[] => parts.filter((part) => !isEmpty(part))

/** The ground, a wall behind it at `back`, and a bend of radius `curve` between them. */
export interface Floor {
  col: RGB
  tex?: (x: number, z: number, base: RGB) => RGB
  rough: number
  f0: number
  wall: RGB
  wallTex?: (x: number, y: number, base: RGB) => RGB
  back: number
  curve: number
}

/** Light: a sky of three tones with two soft boxes in it, and a key light that may fall through something. */
export interface Environment {
  top: RGB
  side: RGB
  low: RGB
  boxL: number
  boxR: number
  key: RGB
  dir: RGB
  size: number
  gobo?: (u: number, v: number) => number
  amb: number
}

export interface Camera {
  pos: RGB
  at: RGB
  /** Degrees, from the top of the picture to its bottom. */
  fov: number
  /** Lens shift, in half pictures: uprights stay upright. */
  ox?: number
  oy?: number
}

export interface Scene {
  objs: PlacedPart[]
  floor: Floor
  env: Environment
  cam: Camera
  seed: string
  /** Keep the colours of parts with a `slot` apart, to develop other shades. */
  keepsShades?: boolean
  exposure: number
  contrast: number
}
