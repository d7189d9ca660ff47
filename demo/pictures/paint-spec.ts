import type { Canvas } from '@napi-rs/canvas'
import { type ClaySceneName, isClayScene } from './clay/clay-scenes.ts'
import { paintClay } from './clay/paint-clay.ts'
import { landScenes } from './land/scenes.ts'
import { lifeScenes } from './life/scenes.ts'
import { mixLayouts } from './mix/layouts.ts'
import { clamp } from './paint/colour.ts'
import { finish, type Look } from './paint/finish.ts'
import { createFrame, type Frame } from './paint/frame.ts'
import { paletteNamed } from './paint/palettes.ts'
import { createRandom } from './paint/random.ts'
import { registerFonts } from './paint/words.ts'
import { arrangementOf, type Shot, shotFor, wide } from './shots.ts'
import {
  type Finish,
  type PictureSpec,
  type PictureWords,
  type PlacedObject,
  ratios,
  type SceneName,
  sceneNames,
  sceneOf,
} from './spec.ts'
import { tableScenes } from './table/scenes.ts'
import { textLayouts } from './text/layouts.ts'

export interface Painted {
  canvas: Canvas
  objects: PlacedObject[]
}

/** Clay is rendered smaller and stretched under the grain: the light costs most and is smooth. */
const clayShare = 5 / 6

type Paint = (frame: Frame) => void
type Layout<T> = (frame: Frame, content: T) => void

const scenePainters: Partial<Record<SceneName, Paint>> = { ...landScenes, ...tableScenes, ...lifeScenes }
const textPainters: Partial<Record<SceneName, Layout<PictureWords>>> = textLayouts
const mixPainters: Partial<Record<SceneName, (typeof mixLayouts)[keyof typeof mixLayouts]>> = mixLayouts

const looks: Record<Finish, Look> = {
  film: {
    grain: 0.17,
    vignette: 0.28,
    bloom: 0.12,
    fade: 0.42,
    light: 0.14,
    tint: { colour: '#f2b27a', strength: 0.13 },
  },
  clean: { grain: 0.07, light: 0.15, vignette: 0.1 },
  paper: { grain: 0.09, paper: 0.42, light: 0.1 },
  fade: { grain: 0.15, fade: 0.75, vignette: 0.16, tint: { colour: '#8fb0b8', strength: 0.16 }, light: 0.12 },
}

/** Paints a picture `width` pixels wide, in the calling thread: milliseconds for flat scenes, seconds for clay. */
export function paintSpec(spec: PictureSpec, width = 720): Painted {
  registerFonts()
  const { width: unitsWide, height } = layoutSize(spec)
  const frame = createFrame(spec.seed, paletteNamed(spec.palette), {
    width: unitsWide,
    height,
    scale: width / unitsWide,
    arrangement: arrangementOf(spec),
    language: spec.words?.language ?? 'zh',
  })
  const text = textPainters[spec.scene]
  const mixed = mixPainters[spec.scene]
  const scene = scenePainters[spec.scene]
  if (text) {
    text(frame, wordsOf(spec))
    finish(frame, { grain: 0.07, light: 0.1 })
  } else if (mixed) {
    mixed(frame, { words: wordsOf(spec), scenes: insideOf(spec) })
    finish(frame, { grain: 0.05 })
  } else if (scene) {
    takeShot(frame, scene, shotFor(spec))
    finish(frame, spec.scene === 'ink' ? { grain: 0.08 } : looks[spec.finish])
  } else if (isClayScene(spec.scene)) {
    takeClay(frame, spec.scene)
    finish(frame, { ...looks[spec.finish], paper: 0, bloom: 0.08 })
  } else {
    throw new RangeError(`No painter for the scene ${spec.scene}`)
  }
  return { canvas: frame.canvas, objects: frame.objects.filter(({ x, y }) => isVisible(x) && isVisible(y)) }
}

/** Scenes are laid out 720 units wide; words need 960 units of height, whatever the ratio. */
function layoutSize({ scene, ratio }: PictureSpec): { width: number; height: number } {
  const { family } = sceneOf(scene)
  return family === 'text' || family === 'mix'
    ? { width: Math.round(960 / ratios[ratio]), height: 960 }
    : { width: 720, height: Math.round(720 * ratios[ratio]) }
}

function takeClay(frame: Frame, scene: ClaySceneName): void {
  const { pen, seed, palette, width, height, arrangement = 0 } = frame
  const size = (units: number) => Math.round(units * frame.scale * clayShare)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(paintClay(scene, seed, palette, arrangement, size(width), size(height)), 0, 0, width, height)
}

const isVisible = (place: number): boolean => place > 0.03 && place < 0.97

function wordsOf(spec: PictureSpec): PictureWords {
  if (spec.words === undefined) {
    throw new RangeError(`The scene ${spec.scene} needs words`)
  }
  return spec.words
}

function insideOf(spec: PictureSpec): readonly SceneName[] {
  if (spec.inside !== undefined && spec.inside.length > 0) {
    return spec.inside
  }
  const flat = sceneNames.filter((name) => ['land', 'table', 'life'].includes(sceneOf(name).family))
  return createRandom(`${spec.seed}/inside`).shuffle(flat).slice(0, 4)
}

/** Paints the scene larger than the frame and keeps what the camera sees: lines stay as sharp as in a wide shot. */
function takeShot(frame: Frame, scene: Paint, shot: Shot): void {
  if (shot === wide) {
    scene(frame)
    return
  }
  const { seed, palette, width, height, arrangement, language } = frame
  const whole = createFrame(seed, palette, { width, height, scale: frame.scale * shot.zoom, arrangement, language })
  scene(whole)
  const reach = 0.5 / shot.zoom
  const focusX = clamp(shot.x, reach, 1 - reach) * width
  const focusY = clamp(shot.y, reach, 1 - reach) * height
  // A turned picture must still cover the corners.
  const cover = shot.turn === 0 ? 1 : coverScale(width, height, shot.turn) / shot.zoom
  const zoom = shot.zoom * Math.max(1, cover)
  const { pen } = frame
  pen.save()
  pen.translate(width / 2, height / 2)
  pen.rotate(shot.turn)
  pen.scale(shot.mirror ? -zoom : zoom, zoom)
  pen.translate(-focusX, -focusY)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(whole.canvas, 0, 0, width, height)
  const { a, b, c, d, e, f } = pen.getTransform()
  for (const { key, x, y } of whole.objects) {
    frame.objects.push({
      key,
      x: (a * x * width + c * y * height + e) / frame.canvas.width,
      y: (b * x * width + d * y * height + f) / frame.canvas.height,
    })
  }
  pen.restore()
}

function coverScale(width: number, height: number, turn: number): number {
  const sine = Math.abs(Math.sin(turn))
  const cosine = Math.abs(Math.cos(turn))
  return Math.max(cosine + (height / width) * sine, cosine + (width / height) * sine)
}
