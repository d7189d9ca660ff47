import { createCanvas } from '@napi-rs/canvas'
import { type Frame, TAU } from './frame.ts'

/** window light with bars or leaves falling over the picture: painted at one sixth, softened by the stretch */
export function gobo(frame: Frame, kind: 'window' | 'leaves' | 'blinds', a = 0.3): void {
  const { random, width, height } = frame
  const q = 1 / 5
  const l = createCanvas(Math.ceil(width * q), Math.ceil(height * q))
  const c = l.getContext('2d')
  c.scale(q, q)
  const dark = 'rgb(24,14,40)'
  c.fillStyle = dark
  c.fillRect(0, 0, width, height)
  c.save()
  c.globalCompositeOperation = 'destination-out'
  c.translate(width * random.between(0.3, 0.6), height * random.between(0.25, 0.6))
  c.transform(1, random.between(0.16, 0.3), random.between(-0.55, -0.3), 1, 0, 0)
  c.fillStyle = '#fff'
  if (kind === 'window') {
    const nx = random.integer(2, 3)
    const ny = random.integer(2, 4)
    const s = (width * 0.9) / nx
    for (let i = 0; i < nx; i++) {
      for (let j = 0; j < ny; j++) {
        c.fillRect((i - nx / 2) * s + 12, (j - ny / 2) * s * 1.15 + 12, s - 26, s * 1.15 - 26)
      }
    }
  } else if (kind === 'blinds') {
    for (let j = -9; j < 10; j++) {
      c.fillRect(-width * 0.62, j * 62, width * 1.15, 34)
    }
  } else {
    c.fillRect(-width * 2, -height * 2, 4 * width, 4 * height)
  }
  c.restore()
  if (kind === 'leaves') {
    c.fillStyle = dark
    for (let b = 0; b < 3; b++) {
      const bx = random.between(-0.1, 0.7) * width
      const by = random.between(-0.15, 0.2) * height
      const dir = random.between(0.5, 1.2)
      for (let j = 0; j < 15; j++) {
        const x = bx + Math.cos(dir) * j * 46
        const y = by + Math.sin(dir) * j * 46
        for (const s of [-1, 1]) {
          c.beginPath()
          c.ellipse(
            x + Math.cos(dir + s * 0.9) * 74,
            y + Math.sin(dir + s * 0.9) * 74,
            82,
            15 - j * 0.4,
            dir + s * 0.9,
            0,
            TAU,
          )
          c.fill()
        }
      }
    }
  }
  const m = createCanvas(l.width, l.height)
  const d = m.getContext('2d')
  d.filter = `blur(${1.5}px)`
  d.drawImage(l, 0, 0)
  frame.pen.save()
  frame.pen.globalCompositeOperation = 'multiply'
  frame.pen.globalAlpha = a
  frame.pen.imageSmoothingQuality = 'high'
  frame.pen.drawImage(m, 0, 0, width, height)
  frame.pen.restore()
}
