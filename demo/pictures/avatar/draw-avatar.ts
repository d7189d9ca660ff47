import '../paint/packaged-fonts-only.ts'
import { figureScene } from '../clay/figure-scene.ts'
import { toCanvas } from '../clay/paint-clay.ts'
import { render } from '../clay/render.ts'
import { encode } from '../encode.ts'
import { catFlat } from '../life/cat-flat.ts'
import { plantPot } from '../life/plant-pot.ts'
import { shift } from '../paint/colour.ts'
import { finish } from '../paint/finish.ts'
import { createFrame, type Frame } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { paletteNamed } from '../paint/palettes.ts'
import { rect } from '../paint/shapes.ts'
import { registerFonts } from '../paint/words.ts'
import type { PaletteName } from '../spec.ts'
import { coffeeCup } from '../table/coffee-cup.ts'
import { fruitTop } from '../table/fruit-top.ts'
import { bust } from './bust.ts'
import { logo } from './logo.ts'

/** Real people show themselves, their cat, or a thing they like. */
export const avatarKinds = ['person', 'cat', 'cup', 'fruit', 'plant'] as const
export type AvatarKind = (typeof avatarKinds)[number]

const things: Record<Exclude<AvatarKind, 'person'>, (frame: Frame) => void> = {
  cat: (frame) => catFlat(frame, 120, 165, 0.94),
  cup: (frame) => coffeeCup(frame, 122, 122, 66),
  fruit: (frame) => fruitTop(frame, 120, 122, 74),
  plant: (frame) => plantPot(frame, 120, 208, 1.2),
}

export interface AvatarOptions {
  kind?: AvatarKind
  /** Pixels of the square. */
  size?: number
}

/** A square portrait as WebP; the same seed, palette and options give the same bytes. */
export function drawAvatar(seed: string, palette: PaletteName, options: AvatarOptions = {}): Promise<Buffer> {
  const frame = squareFrame(seed, palette, options.size)
  const kind = options.kind ?? (frame.random.chance(0.6) ? 'person' : frame.random.pick(avatarKinds))
  if (kind === 'person') {
    bust(frame)
  } else {
    const ground = frame.random.pick([frame.palette.soft, frame.palette.mid, frame.palette.second])
    rect(frame.pen, 0, 0, 240, 240, linear(frame.pen, 0, 0, 240, 240, shift(ground, 0.07), shift(ground, -0.06)))
    things[kind](frame)
  }
  finish(frame, { grain: 0.12, light: 0.16 })
  return encode(frame.canvas)
}

/** A portrait of a clay figure: a third of a second at 200 pixels, so for worker threads. */
export function drawClayAvatar(seed: string, palette: PaletteName, size = 200): Promise<Buffer> {
  const frame = squareFrame(seed, palette, size)
  const { exposure, contrast, ...scene } = figureScene(seed, frame.palette)
  const plates = render({ ...scene, exposure, contrast }, size, size)
  frame.pen.drawImage(toCanvas(plates, { exposure, contrast }), 0, 0, 240, 240)
  finish(frame, { grain: 0.06 })
  return encode(frame.canvas)
}

/** A shop's mark, square, as WebP. */
export function drawLogo(name: string, palette: PaletteName, size?: number): Promise<Buffer> {
  const frame = squareFrame(`logo/${name}`, palette, size)
  logo(frame, name)
  finish(frame, { grain: 0.05 })
  return encode(frame.canvas)
}

function squareFrame(seed: string, palette: PaletteName, size = 240): Frame {
  registerFonts()
  return createFrame(seed, paletteNamed(palette), { width: 240, height: 240, scale: size / 240 })
}
