import type { Plates } from './plates.ts'

/** Weights of a 3 × 3 tent, row by row. */
const tent = [1, 2, 1, 2, 4, 2, 1, 2, 1].map((weight) => weight / 16)

/**
 * Edge-avoiding à-trous wavelet (Dammertz et al. 2010), guided by normal and depth. It smooths light only, never
 * texture; each step looks twice as far as the one before. Works in place.
 */
export function denoise(plates: Plates, buffer: Float32Array, steps: readonly number[], tolerance: number): void {
  let source: Float32Array = buffer
  let target: Float32Array = new Float32Array(buffer.length)
  for (const step of steps) {
    smoothOnce(plates, source, target, step, tolerance / Math.sqrt(step))
    const held = source
    source = target
    target = held
  }
  if (source !== buffer) {
    buffer.set(source)
  }
}

function smoothOnce(plates: Plates, source: Float32Array, target: Float32Array, step: number, tolerance: number): void {
  const { width, height, normals, depth } = plates
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x
      const i = pixel * 3
      const r0 = source[i] ?? 0
      const g0 = source[i + 1] ?? 0
      const b0 = source[i + 2] ?? 0
      const nx = normals[i] ?? 0
      const ny = normals[i + 1] ?? 0
      const nz = normals[i + 2] ?? 0
      const z = depth[pixel] ?? 0
      const depthScale = 1 / (0.02 * z * step + 1e-3)
      const lightScale = 1 / (tolerance * (r0 + g0 + b0 + 0.25))
      let weight = 0
      let red = 0
      let green = 0
      let blue = 0
      for (let k = 0; k < 9; k++) {
        const atX = x + ((k % 3) - 1) * step
        const atY = y + (((k / 3) | 0) - 1) * step
        if (atX < 0 || atY < 0 || atX >= width || atY >= height) {
          continue
        }
        const other = atY * width + atX
        const j = other * 3
        const facing = nx * (normals[j] ?? 0) + ny * (normals[j + 1] ?? 0) + nz * (normals[j + 2] ?? 0)
        if (facing < 0.3) {
          continue
        }
        const r = source[j] ?? 0
        const g = source[j + 1] ?? 0
        const b = source[j + 2] ?? 0
        const apart = Math.abs((depth[other] ?? 0) - z) * depthScale
        const differs = (Math.abs(r - r0) + Math.abs(g - g0) + Math.abs(b - b0)) * lightScale
        const share = ((tent[k] ?? 0) * facing ** 8) / ((1 + apart * apart) * (1 + differs * differs))
        weight += share
        red += r * share
        green += g * share
        blue += b * share
      }
      const found = weight > 1e-6
      target[i] = found ? red / weight : r0
      target[i + 1] = found ? green / weight : g0
      target[i + 2] = found ? blue / weight : b0
    }
  }
}
