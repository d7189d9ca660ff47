import { hairs, skins } from '../life/someone.ts'
import { linearColour } from '../paint/colour.ts'
import type { Palette } from '../paint/palettes.ts'
import { createRandom } from '../paint/random.ts'
import { lights } from './lights.ts'
import { figure } from './models/figure.ts'
import { place, type Scene } from './scene.ts'

/** A portrait in clay: the bust of a vinyl figure on a plain ground, square. */
export function figureScene(seed: string, palette: Palette): Scene {
  const random = createRandom(seed)
  const who = {
    skin: random.pick(skins),
    hair: random.pick(hairs),
    style: random.integer(0, 11),
    top: random.pick([palette.main, palette.second, palette.mid, '#f3ead9', '#f2c14e']),
    extra: random.integer(0, 4),
    collar: random.integer(0, 2),
  }
  const grounds = [palette.soft, palette.mid, palette.second, palette.paper].filter((colour) => colour !== who.top)
  const ground = linearColour(random.pick(grounds))
  return {
    objs: place(figure(who), 0, 0, 0, { ry: random.between(-0.35, 0.35) }),
    seed,
    floor: { col: ground, rough: 1, f0: 0, wall: ground, back: 1.8, curve: 1.4 },
    env: lights.soft,
    cam: { pos: [0, 1.35, 8], at: [0, 1.12, 0], fov: 15.5 },
    exposure: 0.95,
    contrast: 0.3,
  }
}
