import { nth } from '../paint/random.ts'
import { denoise } from './denoise.ts'
import { PixelSampler } from './pixel-sampler.ts'
import { createPlates, type Plates } from './plates.ts'
import type { Scene } from './scene.ts'

/** Renders a scene on the CPU: seconds, not milliseconds; never on a thread that answers people. */
export function render(scene: Scene, width: number, height: number): Plates {
  const plates = createPlates(width, height, shadesOf(scene))
  const sampler = new PixelSampler(scene, plates)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      sampler.sample(x, y)
    }
  }
  denoise(plates, plates.light, [1, 2, 4], 1.1)
  denoise(plates, plates.gloss, [1, 2], 0.35)
  for (const shade of plates.shades) {
    denoise(plates, shade.behindGlass, [1, 2], 0.8)
  }
  return plates
}

function shadesOf(scene: Scene) {
  if (!scene.keepsShades) {
    return []
  }
  const slots = new Set(scene.objs.flatMap(({ m }) => (m.slot === undefined ? [] : [m.slot])))
  return [...slots].sort().map((slot) => ({
    slot,
    colour: nth(
      scene.objs.filter(({ m }) => m.slot === slot),
      0,
    ).m.col,
  }))
}
