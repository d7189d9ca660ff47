import type { Canvas } from '@napi-rs/canvas'
import { landScenes } from '../land/scenes.ts'
import { lifeScenes } from '../life/scenes.ts'
import { finish } from '../paint/finish.ts'
import { createFrame, type Frame } from '../paint/frame.ts'
import { nth } from '../paint/random.ts'
import type { PictureWords, SceneName } from '../spec.ts'
import { tableScenes } from '../table/scenes.ts'

/** What a mixed layout is made of: words of the author and the scenes inside, at least one. */
export interface Mixed {
  words: PictureWords
  scenes: readonly SceneName[]
}

type PaintScene = (frame: Frame) => void
const insideScenes: Partial<Record<SceneName, PaintScene>> = { ...landScenes, ...tableScenes, ...lifeScenes }

/** The flat scenes a layout can hold; words inside words and 3D inside flat are refused. */
export function insideScene(name: SceneName): PaintScene {
  const paint = insideScenes[name]
  if (paint === undefined) {
    throw new RangeError(`The scene ${name} cannot stand inside a mixed layout`)
  }
  return paint
}

interface InsideOptions {
  width?: number
  height?: number
  scale?: number
}

/** A whole scene drawn small, to be laid into a layout; the label keeps it apart from its neighbours. */
export function pictureInside(
  frame: Frame,
  label: string,
  mixed: Mixed,
  index: number,
  options: InsideOptions,
): Canvas {
  const { width = 720, height = 960, scale = 0.5 } = options
  const { palette, language } = frame
  const inside = createFrame(`${frame.seed}/${label}`, palette, { width, height, scale: scale * frame.scale, language })
  insideScene(nth(mixed.scenes, index % mixed.scenes.length))(inside)
  finish(inside, { grain: 0.1, light: 0.14, vignette: 0.12 })
  return inside.canvas
}
