import '../paint/packaged-fonts-only.ts'
import { encode } from '../encode.ts'
import { linearColour } from '../paint/colour.ts'
import { packshotScene } from './packshot-scene.ts'
import { toCanvas } from './paint-clay.ts'
import { type ProductLine, type ProductLineName, productLines } from './product-lines.ts'
import { render } from './render.ts'

export interface DrawnPackshot {
  shade: string
  bytes: Buffer
}

export interface PackshotOptions {
  /** Pixels of the square. */
  size?: number
  /** Ground of the picture: the products of one shop share it. */
  ground?: string
  /** Turn of the object in radians, for a second view. */
  turn?: number
}

/**
 * A product in all its shades as WebP: one render of about a second and a half, then fifty milliseconds a shade, so that
 * shades differ in nothing else. For worker threads.
 */
export async function drawPackshots(name: ProductLineName, options: PackshotOptions = {}): Promise<DrawnPackshot[]> {
  const { size = 480, ...view } = options
  const line: ProductLine = productLines[name]
  const scene = packshotScene(line.model(), name, { ...line, ...view })
  const plates = render(scene, size, size)
  return Promise.all(
    line.shades.map(async (shade) => {
      const shades = new Map([[1, linearColour(shade)]])
      if (line.second) {
        shades.set(2, linearColour(line.second(shade)))
      }
      const { exposure, contrast } = scene
      return { shade, bytes: await encode(toCanvas(plates, { exposure, contrast, shades })) }
    }),
  )
}
