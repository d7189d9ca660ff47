import { createCanvas } from '@napi-rs/canvas'
import { alpha, mix, shift } from './colour.ts'
import { blob } from './curves.ts'
import { type Pen, TAU } from './frame.ts'
import type { Random } from './random.ts'
import { disc, fill, rect } from './shapes.ts'

export type Cloth =
  | 'plain'
  | 'stripe'
  | 'pin'
  | 'check'
  | 'floral'
  | 'dot'
  | 'houndstooth'
  | 'knit'
  | 'denim'
  | 'leopard'
  | 'argyle'

export function cloth(
  pen: Pen,
  random: Random,
  kind: Cloth,
  x: number,
  y: number,
  w: number,
  h: number,
  base: string,
  col: string,
  col2: string,
): void {
  rect(pen, x, y, w, h, base)
  if (kind === 'stripe') {
    const s = random.between(16, 30)
    for (let q = y; q < y + h; q += s) {
      rect(pen, x, q, w, s * 0.45, col)
    }
  } else if (kind === 'pin') {
    for (let q = x; q < x + w; q += 15) {
      rect(pen, q, y, 2, h, alpha(col, 0.75))
    }
  } else if (kind === 'check') {
    const s = random.between(30, 56)
    for (let q = x; q < x + w; q += s) {
      rect(pen, q, y, s * 0.5, h, alpha(col, 0.32))
      rect(pen, q + s * 0.7, y, 2.5, h, alpha(col2, 0.7))
    }
    for (let q = y; q < y + h; q += s) {
      rect(pen, x, q, w, s * 0.5, alpha(col, 0.32))
      rect(pen, x, q + s * 0.7, w, 2.5, alpha(col2, 0.7))
    }
  } else if (kind === 'dot') {
    const s = random.between(24, 38)
    for (let j = 0, q = y; q < y + h; q += s, j++) {
      for (let u = x + ((j % 2) * s) / 2; u < x + w; u += s) {
        disc(pen, u, q, s * 0.17, col)
      }
    }
  } else if (kind === 'houndstooth') {
    const s = 22
    for (let j = 0; j * s < h; j++) {
      for (let i = 0; i * s < w; i++) {
        if ((i + j) % 2) {
          pen.beginPath()
          const a = x + i * s
          const b = y + j * s
          pen.moveTo(a, b)
          pen.lineTo(a + s, b)
          pen.lineTo(a + s * 1.5, b + s * 0.5)
          pen.lineTo(a + s, b + s * 0.5)
          pen.lineTo(a + s, b + s)
          pen.lineTo(a + s * 0.5, b + s * 1.5)
          pen.lineTo(a + s * 0.5, b + s)
          pen.lineTo(a, b + s)
          pen.closePath()
          fill(pen, col)
        }
      }
    }
  } else if (kind === 'floral') {
    const n = Math.round((w * h) / 1700)
    for (let i = 0; i < n; i++) {
      const u = x + random() * w
      const v = y + random() * h
      const s = random.between(5, 12)
      const q = random.chance(0.5) ? col : col2
      if (random.chance(0.4)) {
        disc(pen, u, v, s * 0.9, alpha(mix(col2, '#4b6b45', 0.7), 0.8), s * 0.35, random() * 3)
        continue
      }
      const m = random.integer(5, 6)
      const a = random() * 3
      for (let j = 0; j < m; j++) {
        disc(pen, u + Math.cos(a + (j / m) * TAU) * s * 0.62, v + Math.sin(a + (j / m) * TAU) * s * 0.62, s * 0.48, q)
      }
      disc(pen, u, v, s * 0.32, mix(q, '#ffe9a8', 0.8))
    }
  } else if (kind === 'knit') {
    const s = 13
    for (let q = y; q < y + h; q += s * 0.8) {
      for (let u = x; u < x + w; u += s) {
        pen.beginPath()
        pen.moveTo(u, q)
        pen.quadraticCurveTo(u + s * 0.1, q + s * 0.55, u + s * 0.5, q + s * 0.8)
        pen.quadraticCurveTo(u + s * 0.9, q + s * 0.55, u + s, q)
        pen.lineWidth = 2.4
        pen.strokeStyle = shift(base, -0.09, 1, 0, 0.75) as string
        pen.stroke()
      }
    }
  } else if (kind === 'denim') {
    for (let i = 0; i < (w * h) / 90; i++) {
      const u = x + random() * w
      const v = y + random() * h
      pen.beginPath()
      pen.moveTo(u, v)
      pen.lineTo(u + 5, v + 8)
      pen.lineWidth = 0.9
      pen.strokeStyle = random.chance(0.6) ? shift(base, 0.12, 1, 0, 0.3) : shift(base, -0.1, 1, 0, 0.3)
      pen.stroke()
    }
  } else if (kind === 'leopard') {
    for (let i = 0; i < (w * h) / 900; i++) {
      const u = x + random() * w
      const v = y + random() * h
      fill(pen, alpha(col2, 0.9), blob(random, u, v, random.between(7, 12), random.between(5, 9), 0.3, 6))
      fill(pen, col, blob(random, u, v, random.between(3, 6), random.between(3, 5), 0.3, 6))
    }
  } else if (kind === 'argyle') {
    const s = 60
    for (let j = 0; j * s < h + s; j++) {
      for (let i = 0; i * s < w + s; i++) {
        pen.beginPath()
        const a = x + i * s
        const b = y + j * s * 1.4
        pen.moveTo(a, b - s * 0.7)
        pen.lineTo(a + s / 2, b)
        pen.lineTo(a, b + s * 0.7)
        pen.lineTo(a - s / 2, b)
        pen.closePath()
        fill(pen, (i + j) % 2 ? alpha(col, 0.8) : alpha(col2, 0.6))
      }
    }
  }
}

/** folds: broad soft dark and light streaks inside the current clip, drawn at one eighth and stretched: the stretching is the blur */
export function folds(
  pen: Pen,
  random: Random,
  base: string,
  x: number,
  y: number,
  w: number,
  h: number,
  n = 7,
  _k = 1,
  dir = 0,
): void {
  const q = 1 / 7
  const l = createCanvas(Math.max(8, Math.ceil(w * q)), Math.max(8, Math.ceil(h * q)))
  const d = l.getContext('2d')
  d.scale(q, q)
  d.translate(-x, -y)
  d.lineCap = 'round'
  for (let i = 0; i < n; i++) {
    const u = x + w * random.between(0.05, 0.95)
    const v = y + h * random.between(-0.05, 0.35)
    const L = h * random.between(0.4, 0.95)
    const dx = w * random.between(-0.09, 0.09) + dir * L
    d.beginPath()
    d.moveTo(u, v)
    d.quadraticCurveTo(u + dx * 1.4, v + L * 0.5, u + dx, v + L)
    d.lineWidth = random.between(9, 24)
    d.strokeStyle = i % 3 ? shift(base, -0.13, 1.05, 0, 0.42) : shift(base, 0.12, 0.9, 0, 0.42)
    d.stroke()
  }
  pen.save()
  pen.imageSmoothingEnabled = true
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(l, x, y, w, h)
  pen.restore()
}
