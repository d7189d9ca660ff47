import { clamp, type RGB, toGamma } from '../paint/colour.ts'
import type { Plates } from './plates.ts'

const gammaTable = Uint8ClampedArray.from({ length: 4097 }, (_, index) => Math.round(255 * toGamma(index / 4096)))

export interface Development {
  exposure: number
  contrast: number
  /** Other colours for the slots, in linear light. */
  shades?: ReadonlyMap<number, RGB>
}

/** Turns the plates into RGBA bytes: light × colour + gloss, through a soft tone curve and a dither against banding. */
export function develop(plates: Plates, development: Development): Uint8ClampedArray {
  const { exposure, contrast, shades } = development
  const worn = plates.shades.map((shade) => ({ ...shade, colour: shades?.get(shade.slot) ?? shade.colour }))
  const tone = (value: number): number => {
    // A hard filmic curve makes pastels dirty.
    const soft = 1 - Math.exp(-1.4 * value * exposure)
    return soft + (soft * soft * (3 - 2 * soft) - soft) * contrast
  }
  const out = new Uint8ClampedArray(plates.width * plates.height * 4)
  let state = 12345
  for (let pixel = 0; pixel < plates.width * plates.height; pixel++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    const dither = (((state >>> 0) / 4294967296 - 0.5) / 255) * 0.4
    for (let channel = 0; channel < 3; channel++) {
      const at = pixel * 3 + channel
      let colour = plates.colour[at] ?? 0
      let gloss = plates.gloss[at] ?? 0
      for (const shade of worn) {
        const part = shade.colour[channel] ?? 0
        colour += (shade.share[pixel] ?? 0) * part
        gloss += (shade.behindGlass[at] ?? 0) * part
      }
      const value = clamp(tone(colour * (plates.light[at] ?? 0) + gloss) + dither)
      out[pixel * 4 + channel] = gammaTable[Math.floor(value * 4096)] ?? 0
    }
    out[pixel * 4 + 3] = 255
  }
  return out
}
