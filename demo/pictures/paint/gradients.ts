import { alpha } from './colour.ts'
import type { Blend, Pen } from './frame.ts'

type Gradient = ReturnType<Pen['createLinearGradient']>

function withStops(gradient: Gradient, stops: string[]): Gradient {
  for (const [index, stop] of stops.entries()) {
    gradient.addColorStop(stops.length < 2 ? 0 : index / (stops.length - 1), stop)
  }
  return gradient
}

export function linear(pen: Pen, x0: number, y0: number, x1: number, y1: number, ...stops: string[]): Gradient {
  return withStops(pen.createLinearGradient(x0, y0, x1, y1), stops)
}

export function radial(pen: Pen, x: number, y: number, inner: number, outer: number, ...stops: string[]): Gradient {
  return withStops(pen.createRadialGradient(x, y, inner, x, y, outer), stops)
}

/** Light spilling from a point, falling off as it does through air. */
export function glow(pen: Pen, x: number, y: number, radius: number, colour: string, strength = 1): void {
  const gradient = pen.createRadialGradient(x, y, 0, x, y, radius)
  gradient.addColorStop(0, alpha(colour, strength))
  gradient.addColorStop(0.25, alpha(colour, strength * 0.5))
  gradient.addColorStop(0.6, alpha(colour, strength * 0.13))
  gradient.addColorStop(1, alpha(colour, 0))
  blendRect(pen, x - radius, y - radius, radius * 2, radius * 2, gradient, 'screen')
}

export function blendRect(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  style: Pen['fillStyle'],
  blend: Blend,
  strength = 1,
): void {
  pen.save()
  pen.globalCompositeOperation = blend
  pen.globalAlpha = strength
  pen.fillStyle = style
  pen.fillRect(x, y, width, height)
  pen.restore()
}
