import { Path2D } from '@napi-rs/canvas'
import { type Pen, type Style, TAU } from './frame.ts'

/** Fills a path, or the pen's own path when none is given. */
export function fill(pen: Pen, style: Style, path?: Path2D, rule: 'nonzero' | 'evenodd' = 'nonzero'): void {
  pen.fillStyle = style
  if (path) {
    pen.fill(path, rule)
  } else {
    pen.fill(rule)
  }
}

export function rect(pen: Pen, x: number, y: number, w: number, h: number, style: Style): void {
  pen.fillStyle = style
  pen.fillRect(x, y, w, h)
}

export function disc(pen: Pen, x: number, y: number, rx: number, style: Style, ry = rx, rot = 0): void {
  pen.beginPath()
  pen.ellipse(x, y, rx, ry, rot, 0, TAU)
  pen.fillStyle = style
  pen.fill()
}

export function ring(pen: Pen, x: number, y: number, r: number, lw: number, style: Style): void {
  pen.beginPath()
  pen.arc(x, y, r, 0, TAU)
  pen.lineWidth = lw
  pen.strokeStyle = style
  pen.stroke()
}

export function roundedRect(x: number, y: number, w: number, h: number, r: number): Path2D {
  const p = new Path2D()
  p.roundRect(x, y, w, h, Math.min(r, w / 2, h / 2))
  return p
}

export function stroke(pen: Pen, p: Path2D, w: number, style: Style): void {
  pen.lineWidth = w
  pen.strokeStyle = style
  pen.stroke(p)
}

/** Casts a soft shadow under whatever draw() fills: light always comes from the upper left. */
export function shadow(
  pen: Pen,
  k: number,
  dx: number,
  dy: number,
  blur: number,
  color: string,
  draw: () => void,
): void {
  pen.save()
  pen.shadowColor = color
  pen.shadowBlur = blur * k * 2
  pen.shadowOffsetX = dx * k
  pen.shadowOffsetY = dy * k
  draw()
  pen.restore()
}

export function clipped(pen: Pen, p: Path2D, draw: () => void): void {
  pen.save()
  pen.clip(p)
  draw()
  pen.restore()
}

/** Draws under a moved, turned and scaled pen. */
export function placed(pen: Pen, x: number, y: number, rot: number, s: number, draw: () => void, sx = 1): void {
  pen.save()
  pen.translate(x, y)
  pen.rotate(rot)
  pen.scale(s * sx, s)
  draw()
  pen.restore()
}
