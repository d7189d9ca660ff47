import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { PlacedObject } from '../spec.ts'
import type { Palette } from './palettes.ts'
import { createRandom, type Random } from './random.ts'

export type Pen = SKRSContext2D
export type Style = Pen['fillStyle']
export type Blend = Pen['globalCompositeOperation']
export type Align = Pen['textAlign']
export type Language = 'en' | 'zh'

export const TAU = Math.PI * 2

/** Every picture is laid out 720 units wide; `scale` turns units into pixels. */
export interface Frame {
  canvas: Canvas
  pen: Pen
  width: number
  height: number
  scale: number
  random: Random
  palette: Palette
  seed: string
  /** Script of the words that belong to the picture itself: signs, labels. */
  language: Language
  arrangement: number | undefined
  objects: PlacedObject[]
}

interface FrameOptions {
  width?: number
  height?: number
  scale?: number
  arrangement?: number | undefined
  language?: Language
}

export function createFrame(seed: string, palette: Palette, options: FrameOptions = {}): Frame {
  const { width = 720, height = 960, scale = 1, arrangement, language = 'zh' } = options
  const canvas = createCanvas(Math.round(width * scale), Math.round(height * scale))
  const pen = preparePen(canvas, scale)
  const random = createRandom(seed)
  return { canvas, pen, width, height, scale, random, palette, seed, language, arrangement, objects: [] }
}

function preparePen(canvas: Canvas, scale: number): Pen {
  const pen = canvas.getContext('2d')
  pen.scale(scale, scale)
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  return pen
}

/** Which of `count` compositions to draw: the one asked for, else one by the seed. */
export function composition(frame: Frame, count: number): number {
  const drawn = frame.random.integer(0, count - 1)
  return frame.arrangement === undefined ? drawn : frame.arrangement % count
}

/** Remember where an object stands, whatever transform it is drawn under. */
export function note(frame: Frame, key: string, x: number, y: number): void {
  const { a, b, c, d, e, f } = frame.pen.getTransform()
  frame.objects.push({
    key,
    x: (a * x + c * y + e) / frame.canvas.width,
    y: (b * x + d * y + f) / frame.canvas.height,
  })
}

/**
 * Draws on a sheet of its own, blurred once. Broad blurs are painted small and stretched: it looks the same and costs
 * a tenth, and a blur set on the pen would be computed again for every stroke.
 */
export function layer(
  frame: Frame,
  draw: (pen: Pen) => void,
  options: { blur?: number; alpha?: number; blend?: Blend } = {},
): void {
  const { blur = 0, alpha = 1, blend } = options
  const part = blur >= 6 ? 0.25 : blur >= 2.5 ? 0.5 : 1
  const sheet = createCanvas(Math.ceil(frame.canvas.width * part), Math.ceil(frame.canvas.height * part))
  draw(preparePen(sheet, frame.scale * part))
  const { pen } = frame
  pen.save()
  pen.setTransform(1, 0, 0, 1, 0, 0)
  pen.globalAlpha = alpha
  if (blend) {
    pen.globalCompositeOperation = blend
  }
  if (part === 1) {
    if (blur > 0) {
      pen.filter = `blur(${blur * frame.scale}px)`
    }
    pen.drawImage(sheet, 0, 0)
  } else {
    const soft = blurred(sheet, blur * frame.scale * part)
    pen.imageSmoothingQuality = 'medium'
    pen.drawImage(soft, 0, 0, sheet.width / part, sheet.height / part)
  }
  pen.restore()
}

function blurred(sheet: Canvas, radius: number): Canvas {
  const soft = createCanvas(sheet.width, sheet.height)
  const pen = soft.getContext('2d')
  pen.filter = `blur(${radius}px)`
  pen.drawImage(sheet, 0, 0)
  return soft
}
