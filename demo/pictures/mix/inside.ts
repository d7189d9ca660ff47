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
function insideScene(name: SceneName): PaintScene {
  const paint = insideScenes[name]
  if (paint === undefined) {
    throw new RangeError(`The scene ${name} cannot stand inside a mixed layout`)
  }
  return paint
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A whole scene drawn for a box of the layout and cut to fill it; the label keeps it apart from its neighbours. */
export function pictureInside(frame: Frame, label: string, mixed: Mixed, index: number, box: Box): Canvas {
  const { palette, language } = frame
  const scale = Math.max(box.width / 720, box.height / 960) * frame.scale
  const inside = createFrame(`${frame.seed}/${label}`, palette, { scale, language })
  insideScene(nth(mixed.scenes, index % mixed.scenes.length))(inside)
  finish(inside, { grain: 0.1, light: 0.14, vignette: 0.12 })
  return inside.canvas
}

/** Lays a picture of 3:4 over a box, keeping its middle. */
export function cover(frame: Frame, picture: Canvas, box: Box): void {
  const scale = Math.max(box.width / picture.width, box.height / picture.height)
  const width = picture.width * scale
  const height = picture.height * scale
  const { pen } = frame
  pen.save()
  pen.beginPath()
  pen.rect(box.x, box.y, box.width, box.height)
  pen.clip()
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, width, height)
  pen.restore()
}

export function layPicture(frame: Frame, label: string, mixed: Mixed, index: number, box: Box): void {
  cover(frame, pictureInside(frame, label, mixed, index, box), box)
}

export const wholeFrame = ({ width, height }: Frame): Box => ({ x: 0, y: 0, width, height })
