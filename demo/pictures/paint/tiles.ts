import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { clamp } from './colour.ts'
import { type Blend, type Frame, TAU } from './frame.ts'
import { createNoise } from './noise.ts'
import { createRandom, nth } from './random.ts'

type Grey = (x: number, y: number) => number

function paintTile(size: number, grey: Grey): Canvas {
  const canvas = createCanvas(size, size)
  const pen = canvas.getContext('2d')
  const image = pen.createImageData(size, size)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const value = clamp(grey(x, y), 0, 255)
      image.data.set([value, value, value, 255], (y * size + x) * 4)
    }
  }
  pen.putImageData(image, 0, 0)
  return canvas
}

/** A tile is drawn once per process, the first time a picture needs it. */
function once(size: number, prepare: () => Grey): () => Canvas {
  let canvas: Canvas | undefined
  return () => {
    canvas ??= paintTile(size, prepare())
    return canvas
  }
}

const grainSize = 384

/** Slightly clumped, like silver on film and not like television. */
export const grainTile = once(grainSize, () => {
  const random = createRandom('grain')
  const grains = Float32Array.from({ length: grainSize * grainSize }, () => random.bell())
  const grain = (x: number, y: number) =>
    grains[((y + grainSize) % grainSize) * grainSize + ((x + grainSize) % grainSize)] ?? 0
  return (x, y) => {
    const around = grain(x + 1, y) + grain(x - 1, y) + grain(x, y + 1) + grain(x, y - 1)
    return 128 + (grain(x, y) * 0.55 + around * 0.22) * 70
  }
})

export const paperTile = once(512, () => {
  const noise = createNoise('paper')
  const fibre = createNoise('fibre')
  return (x, y) => 128 + 46 * noise(x / 3.1, y / 3.4) + 30 * fibre(x / 9, y / 2.2) + 26 * noise(x / 60, y / 60)
})

export const linenTile = once(480, () => {
  const random = createRandom('linen')
  const rows = Array.from({ length: 480 }, () => random.between(-1, 1))
  const columns = Array.from({ length: 480 }, () => random.between(-1, 1))
  const noise = createNoise('lin')
  return (x, y) => {
    const weft = Math.sin((x / 4) * TAU) * (0.7 + 0.5 * noise(x / 30, y / 4))
    const warp = Math.sin((y / 4) * TAU)
    return 128 + 22 * (weft + warp) + 14 * (nth(rows, y >> 2) + nth(columns, x >> 2)) + 16 * noise(x / 7, y / 7)
  }
})

/** Lays a tile over the whole frame, from a corner that depends on the seed. */
export function texture(frame: Frame, tile: Canvas, strength: number, blend: Blend = 'soft-light', scale = 1): void {
  const { pen } = frame
  const pattern = pen.createPattern(tile, 'repeat')
  if (pattern === null) {
    throw new Error('A texture tile could not be made into a pattern')
  }
  const random = frame.random.fork('tex')
  const offsetX = random.integer(0, 300)
  const offsetY = random.integer(0, 300)
  pen.save()
  pen.setTransform(scale * frame.scale, 0, 0, scale * frame.scale, 0, 0)
  pen.globalAlpha = strength
  pen.globalCompositeOperation = blend
  pen.translate(-offsetX, -offsetY)
  pen.fillStyle = pattern
  pen.fillRect(0, 0, frame.width / scale + offsetX, frame.height / scale + offsetY)
  pen.restore()
}
