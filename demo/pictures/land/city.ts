import { createCanvas } from '@napi-rs/canvas'
import { alpha, lerp, mix, shift } from '../paint/colour.ts'
import { curve, outline } from '../paint/curves.ts'
import { type Frame, layer, type Pen } from '../paint/frame.ts'
import { glow, linear, radial } from '../paint/gradients.ts'
import { disc, fill, rect, roundedRect, stroke } from '../paint/shapes.ts'
import { clouds, paintSky, skies } from './sky.ts'

function tower(
  frame: Frame,
  pen: Pen,
  x: number,
  y: number,
  bw: number,
  bh: number,
  body: string,
  lit: string[],
  dens: number,
  far: number,
): void {
  const { random } = frame
  const k = random.integer(0, 4)
  const top = y - bh
  rect(pen, x, top, bw, bh + 4, linear(pen, x, 0, x + bw, 0, shift(body, 0.035), shift(body, -0.02)))
  if (k === 1) {
    rect(pen, x + bw * 0.2, top - 16, bw * 0.6, 18, body)
  } else if (k === 2) {
    rect(pen, x + bw * 0.48, top - 46, 2.5, 48, body)
    disc(pen, x + bw * 0.49, top - 46, 2.4, '#ff5a4a')
  } else if (k === 3) {
    pen.beginPath()
    pen.moveTo(x, top)
    pen.lineTo(x + bw / 2, top - bw * 0.45)
    pen.lineTo(x + bw, top)
    fill(pen, body)
  }
  const cw = lerp(9, 5.5, far)
  const ch = lerp(12, 7.5, far)
  const style = random.integer(0, 2)
  for (let yy = top + 8; yy < y - 6; yy += ch) {
    for (let xx = x + 5; xx < x + bw - cw * 0.7; xx += cw) {
      if (random.chance(dens)) {
        rect(
          pen,
          xx,
          yy,
          style === 1 ? cw * 0.9 : cw * 0.5,
          style === 2 ? ch * 0.3 : ch * 0.52,
          alpha(random.pick(lit), random.between(0.35, 1)),
        )
      }
    }
  }
}

export function city(frame: Frame): void {
  const { pen, random, width, height } = frame
  const s = random.pick(skies.filter((q) => ['dusk', 'night', 'pink', 'gold', 'storm'].includes(q.name)))
  const night = s.dark
  const river = random.chance(0.65)
  const base = river ? height * random.between(0.62, 0.72) : height * 0.97
  paintSky(frame, s, base * 0.95)
  const mx = width * random.between(0.15, 0.85)
  const my = height * random.between(0.1, 0.25)
  glow(pen, mx, my, 230, s.sun, 0.5)
  disc(pen, mx, my, random.between(24, 46), s.sun)
  if (night) {
    for (let i = 0; i < 110; i++) {
      disc(
        pen,
        random() * width,
        random() * height * 0.45,
        random.between(0.4, 1.4),
        alpha('#fff', random.between(0.2, 0.9)),
      )
    }
  }
  const [dark, bright] = [mix(s.mid, s.top, 0.3), mix(s.low, s.mid, 0.3)]
  clouds(frame, { top: 0, bottom: base * 0.8, dark, lit: bright, cover: 0.25, across: 2, down: 8 })
  const lit = night
    ? ['#ffd98a', '#ffb95e', '#ffeec2', '#9fd8ff', frame.palette.main]
    : ['#ffe2a8', '#fff3d6', mix(s.mid, '#fff', 0.5)]
  const top = createCanvas(frame.canvas.width, frame.canvas.height)
  for (let L = 0; L < 4; L++) {
    const t = L / 3
    const body = mix(mix(s.far, s.low, 0.25), mix(s.near, '#0a0a18', night ? 0.25 : 0), t * 0.95)
    let x = -20
    while (x < width + 20) {
      const bw = random.between(34, 92) * (0.7 + t * 0.4)
      const bh = height * (0.3 - 0.055 * L) * random.between(0.45, 1.35) * (1 - 0.35 * Math.abs(x / width - 0.5))
      tower(frame, pen, x, base, bw, bh, body, lit, night ? 0.42 : 0.12, 1 - t)
      x += bw + random.between(-4, 12)
    }
    layer(
      frame,
      (l) => rect(l, 0, base - 130, width, 134, linear(l, 0, base - 130, 0, base, alpha(s.low, 0), alpha(s.low, 0.32))),
      {},
    )
    if (L === 1 && random.chance(0.7)) {
      const x = width * random.between(0.3, 0.7)
      const H = height * 0.5
      const col = mix(s.far, s.near, 0.6)
      rect(pen, x - 4, base - H, 8, H, col)
      disc(
        pen,
        x,
        base - H * 0.72,
        24,
        radial(pen, x - 8, base - H * 0.72 - 8, 2, 24, mix(frame.palette.main, '#fff', 0.4), frame.palette.main),
      )
      disc(
        pen,
        x,
        base - H * 0.42,
        34,
        radial(pen, x - 10, base - H * 0.42 - 10, 2, 34, mix(frame.palette.main, '#fff', 0.4), frame.palette.main),
      )
      disc(pen, x, base - H * 0.88, 9, frame.palette.main)
      for (const q of [-1, 1]) {
        stroke(
          pen,
          curve([
            [x, base - H * 0.45],
            [x + q * 54, base],
          ]),
          7,
          col,
        )
      }
      glow(pen, x, base - H * 0.5, 190, frame.palette.main, 0.45)
    }
  }
  if (!river) {
    rect(pen, 0, base - 1, width, height - base + 2, mix(s.near, '#05050c', 0.3))
  }
  if (river) {
    const g = top.getContext('2d')
    g.drawImage(frame.canvas, 0, 0)
    const H = height - base
    for (let y = 0; y < H; y += 3) {
      const off = Math.sin(y * 0.31 + frame.random() * 0.6) * (2 + y * 0.045) + random.between(-2, 2)
      pen.save()
      pen.globalAlpha = 0.86 - (0.4 * y) / H
      const sy = (base - 2 - y * 1.25) * frame.scale
      if (sy > 0) {
        pen.drawImage(top, 0, sy, top.width, 3 * frame.scale, off, base + y, width, 3.4)
      }
      pen.restore()
    }
    rect(
      pen,
      0,
      base,
      width,
      H,
      linear(pen, 0, base, 0, height, alpha(s.top, 0.15), alpha(mix(s.near, s.top, 0.5), 0.72)),
    )
    rect(pen, 0, base - 2, width, 4, mix(s.near, '#000', 0.3))
    for (let i = 0; i < 80; i++) {
      const y = base + H * random()
      const l = random.between(10, 70)
      rect(pen, random() * width, y, l, 1.2, alpha(random.pick(lit), random.between(0.1, 0.4)))
    }
    if (random.chance(0.5)) {
      const x = width * random.between(0.2, 0.7)
      const y = base + H * 0.4
      fill(
        pen,
        '#161426',
        outline(
          [
            [x - 90, y],
            [x + 90, y - 4],
            [x + 66, y + 24],
            [x - 70, y + 24],
          ],
          0.3,
        ),
      )
      fill(pen, mix('#2b2748', s.mid, 0.2), roundedRect(x - 52, y - 26, 96, 27, 4))
      for (let i = 0; i < 6; i++) {
        fill(pen, '#ffd98a', roundedRect(x - 46 + i * 15, y - 19, 10, 11, 2))
      }
      glow(pen, x, y, 130, '#ffd98a', 0.35)
    }
  }
}
