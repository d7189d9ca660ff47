import type { RGB } from '../paint/colour.ts'

/** What a render leaves: light kept apart from colour, so that another shade can be developed from the same plates. */
export interface Plates {
  width: number
  height: number
  /** Own colour, three numbers a pixel. */
  colour: Float32Array
  /** Light that falls there. */
  light: Float32Array
  /** Gloss, mirror images, glow and what lies behind glass. */
  gloss: Float32Array
  normals: Float32Array
  depth: Float32Array
  /** Share of the pixel that parts cover. */
  cover: Float32Array
  shades: ShadePlate[]
}

/** The share of a pixel that wears a shade, and its light where it is seen through glass. */
export interface ShadePlate {
  slot: number
  colour: RGB
  share: Float32Array
  behindGlass: Float32Array
}

export function createPlates(width: number, height: number, shades: readonly { slot: number; colour: RGB }[]): Plates {
  const pixels = width * height
  const three = () => new Float32Array(pixels * 3)
  return {
    width,
    height,
    colour: three(),
    light: three(),
    gloss: three(),
    normals: three(),
    depth: new Float32Array(pixels),
    cover: new Float32Array(pixels),
    shades: shades.map((shade) => ({ ...shade, share: new Float32Array(pixels), behindGlass: three() })),
  }
}
