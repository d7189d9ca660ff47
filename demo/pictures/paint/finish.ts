import { createCanvas } from '@napi-rs/canvas'
import type { Frame } from './frame.ts'
import { blendRect, glow, linear } from './gradients.ts'
import { grainTile, paperTile, texture } from './tiles.ts'

/** Strengths from 0 to 1 of what a finish does. Grain above 0.17 doubles the size of a WebP. */
export interface Look {
  grain?: number
  vignette?: number
  light?: number
  tint?: { colour: string; strength: number }
  paper?: number
  fade?: number
  leak?: boolean
  bloom?: number
}

/** The finishing shared by everything; the light from the upper left is what ties all families together. */
export function finish(frame: Frame, look: Look): void {
  const { pen, width, height } = frame
  const wash = (style: Parameters<typeof blendRect>[5], blend: Parameters<typeof blendRect>[6], strength = 1) =>
    blendRect(pen, 0, 0, width, height, style, blend, strength)
  if (look.bloom) {
    bloom(frame, look.bloom)
  }
  if (look.light) {
    const warm = `rgba(255,246,225,${look.light})`
    const cool = `rgba(20,10,40,${look.light * 0.75})`
    wash(linear(pen, 0, 0, width, height, warm, 'rgba(255,246,225,0)', cool), 'soft-light')
  }
  if (look.tint) {
    wash(look.tint.colour, 'soft-light', look.tint.strength)
  }
  if (look.fade) {
    wash(grey(60 * look.fade, 48 * look.fade, 52 * look.fade), 'lighten')
  }
  if (look.leak) {
    const random = frame.random.fork('leak')
    const x = random.chance(0.5) ? width * 1.02 : -20
    glow(pen, x, height * random(), width * random.between(0.4, 0.8), '#ff8a4a', 0.4)
  }
  if (look.paper) {
    texture(frame, paperTile(), look.paper, 'soft-light', 1.2)
  }
  if (look.vignette) {
    wash(vignette(frame, look.vignette), 'multiply')
  }
  texture(frame, grainTile(), look.grain ?? 0.14)
}

const grey = (red: number, green: number, blue: number): string =>
  `rgb(${Math.round(red)},${Math.round(green)},${Math.round(blue)})`

function bloom(frame: Frame, strength: number): void {
  const small = createCanvas(frame.canvas.width >> 2, frame.canvas.height >> 2)
  const soft = small.getContext('2d')
  soft.filter = `blur(${5 * frame.scale}px)`
  soft.drawImage(frame.canvas, 0, 0, small.width, small.height)
  const { pen } = frame
  pen.save()
  pen.globalCompositeOperation = 'screen'
  pen.globalAlpha = strength
  pen.drawImage(small, 0, 0, frame.width, frame.height)
  pen.restore()
}

function vignette({ pen, width, height }: Frame, strength: number) {
  const inner = Math.min(width, height) * 0.35
  const outer = Math.hypot(width, height) * 0.62
  const gradient = pen.createRadialGradient(width * 0.46, height * 0.44, inner, width * 0.5, height * 0.5, outer)
  gradient.addColorStop(0, '#ffffff')
  gradient.addColorStop(1, grey(255 - 150 * strength, 255 - 165 * strength, 255 - 150 * strength))
  return gradient
}
