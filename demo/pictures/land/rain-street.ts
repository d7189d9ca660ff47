import { createCanvas } from '@napi-rs/canvas'
import { alpha, lerp, mix, shift } from '../paint/colour.ts'
import { curve, type Point } from '../paint/curves.ts'
import type { Frame } from '../paint/frame.ts'
import { glow, linear } from '../paint/gradients.ts'
import { nth } from '../paint/random.ts'
import { fill, rect, roundedRect, stroke } from '../paint/shapes.ts'
import { fontStack, fonts, registerFonts } from '../paint/words.ts'
import { walker } from './walker.ts'

export function rainStreet(frame: Frame): void {
  const { pen, random, width, height, palette } = frame
  const vp: Point = [width * random.between(0.4, 0.6), height * random.between(0.36, 0.46)]
  const base = random.pick([
    ['#141432', '#352a5c', '#ff5fa2', '#3fe0d0', '#ffd166'],
    ['#10222e', '#23495a', '#ff9a5a', '#ffd98a', '#7fe0c8'],
    ['#1d1426', '#4a2545', '#ff7a5c', '#ffc46b', '#8fd0ff'],
  ])
  rect(
    pen,
    0,
    0,
    width,
    height,
    linear(pen, 0, 0, 0, height, nth(base, 0), nth(base, 1), mix(nth(base, 1), nth(base, 2), 0.25), nth(base, 0)),
  )
  glow(pen, vp[0], vp[1], 330, nth(base, 2), 0.75)
  glow(pen, vp[0], vp[1], 170, nth(base, 4), 0.7)
  const neon = [nth(base, 2), nth(base, 3), nth(base, 4), palette.main]
  const signs: [number, () => void][] = []
  registerFonts()
  const words = [
    '茶',
    '面',
    '书店',
    'CAFE',
    '深夜',
    '拉面',
    'BAR',
    '小馆',
    '花',
    '旅馆',
    'NOODLE',
    '鲜果',
    '24h',
    '理发',
  ]
  for (const side of [-1, 1]) {
    let z = 1
    for (let i = 0; i < 6; i++) {
      const z2 = z * random.between(0.62, 0.72)
      const X = (q: number) => vp[0] + side * width * 0.62 * q
      const yb = (q: number) => vp[1] + (height * 0.98 - vp[1]) * q * 0.72
      const H = height * random.between(0.75, 1.15)
      const yt = (q: number) => vp[1] - H * q
      const body = mix(mix(nth(base, 0), '#000010', 0.2), mix(nth(base, 1), nth(base, 2), 0.3), 1 - z)
      pen.beginPath()
      pen.moveTo(X(z), yb(z))
      pen.lineTo(X(z2), yb(z2))
      pen.lineTo(X(z2), yt(z2))
      pen.lineTo(X(z), yt(z))
      pen.closePath()
      fill(pen, body)
      if (i === 0) {
        pen.beginPath()
        pen.rect(side < 0 ? 0 : X(z), 0, side < 0 ? X(z) : width - X(z), height * 0.8)
        fill(pen, shift(body, -0.02))
      }
      for (let r = 0; r < 9; r++) {
        for (let q = 0; q < 4; q++) {
          if (!random.chance(0.42)) {
            continue
          }
          const a = lerp(z, z2, (q + 0.2) / 4)
          const b = lerp(z, z2, (q + 0.75) / 4)
          const t0 = 0.16 + r * 0.095
          const t1 = t0 + 0.055
          const Y = (k: number, t: number) => lerp(yb(k), yt(k), t)
          pen.beginPath()
          pen.moveTo(X(a), Y(a, t0))
          pen.lineTo(X(b), Y(b, t0))
          pen.lineTo(X(b), Y(b, t1))
          pen.lineTo(X(a), Y(a, t1))
          pen.closePath()
          fill(pen, alpha(random.pick(['#ffd98a', '#ffbf6b', nth(base, 3), '#fff0c9']), random.between(0.3, 0.9)))
        }
      }
      {
        const m = (z + z2) / 2
        pen.beginPath()
        pen.moveTo(X(z), yb(z))
        pen.lineTo(X(z2), yb(z2))
        pen.lineTo(X(z2), lerp(yb(z2), yt(z2), 0.12))
        pen.lineTo(X(z), lerp(yb(z), yt(z), 0.12))
        pen.closePath()
        fill(
          pen,
          linear(
            pen,
            0,
            yb(m) - 90 * m,
            0,
            yb(m),
            alpha(random.pick(['#ffe2a0', '#ffc27a']), 0.95),
            alpha('#ff9a5a', 0.65),
          ),
        )
      }
      const sw = 64 * z + 8
      const sh = random.between(90, 190) * z + 12
      const sx = X(lerp(z, z2, 0.5)) - side * sw * 0.7 - sw / 2
      const sy = lerp(yb(z), yt(z), random.between(0.22, 0.42)) - sh / 2
      const col = random.pick(neon)
      const wd = random.pick(words)
      const zz = z
      signs.push([
        zz,
        () => {
          const z = zz
          fill(pen, mix(nth(base, 0), '#000', 0.3), roundedRect(sx, sy, sw, sh, 5))
          pen.save()
          pen.shadowColor = col
          pen.shadowBlur = 20 * frame.scale
          stroke(pen, roundedRect(sx + 3, sy + 3, sw - 6, sh - 6, 4), 2.4 * z + 0.6, col)
          pen.fillStyle = mix(col, '#fff', 0.55)
          pen.textAlign = 'center'
          pen.textBaseline = 'middle'
          const chs = /[a-z0-9]/i.test(wd) ? [wd] : [...wd]
          const fs = chs.length === 1 && wd.length > 1 ? sw * 0.24 : Math.min(sw * 0.72, (sh / chs.length) * 0.8)
          pen.font = fontStack(fs, fonts.black)
          chs.forEach((ch, q) => {
            pen.fillText(ch, sx + sw / 2, sy + (sh * (q + 0.5)) / chs.length)
          })
          pen.restore()
          glow(pen, sx + sw / 2, sy + sh / 2, sh * 1.1, col, 0.4)
        },
      ])
      z = z2
    }
  }
  signs
    .sort((a, b) => a[0] - b[0])
    .forEach(([, d]) => {
      d()
    })
  const gy = height * 0.62
  const top = createCanvas(frame.canvas.width, frame.canvas.height)
  top.getContext('2d').drawImage(frame.canvas, 0, 0)
  pen.save()
  pen.beginPath()
  pen.moveTo(-width * 0.3, height * 1.02)
  pen.lineTo(vp[0] - 12, vp[1] + 8)
  pen.lineTo(vp[0] + 12, vp[1] + 8)
  pen.lineTo(width * 1.3, height * 1.02)
  pen.closePath()
  pen.clip()
  rect(
    pen,
    0,
    vp[1],
    width,
    height,
    linear(pen, 0, vp[1], 0, height, mix(nth(base, 1), nth(base, 2), 0.3), nth(base, 0)),
  )
  for (let y = vp[1] + 6; y < height; y += 3) {
    const t = (y - vp[1]) / (height - vp[1])
    const sy = vp[1] - (y - vp[1]) * 0.72
    if (sy < 0) {
      break
    }
    pen.globalAlpha = 0.72 - 0.25 * t
    pen.drawImage(
      top,
      0,
      sy * frame.scale,
      top.width,
      3 * frame.scale,
      random.between(-5, 5) * (0.4 + t),
      y,
      width,
      3.6,
    )
  }
  pen.globalAlpha = 1
  for (let i = 0; i < 90; i++) {
    const t = random()
    const y = lerp(gy, height, t)
    const l = random.between(20, 120) * (0.3 + t)
    rect(pen, random() * width, y, l, 1.5 + t, alpha(random.pick(neon), random.between(0.12, 0.5)))
  }
  pen.restore()
  for (let i = 0; i < random.integer(1, 4); i++) {
    const t = 0.25 + 0.6 * random()
    const x = vp[0] + random.between(-1, 1) * 160 * (0.5 + t)
    const y = lerp(vp[1], height, 0.32 + 0.5 * t)
    const hh = 60 + 190 * t
    pen.save()
    pen.globalAlpha = 0.35
    pen.translate(0, y * 2)
    pen.scale(1, -1)
    walker(pen, x, y, hh * 0.8, {
      coat: '#0c0c1a',
      legs: '#0c0c1a',
      hair: '#0c0c1a',
      umbrella: mix(palette.main, '#000', 0.35),
    })
    pen.restore()
    walker(pen, x, y, hh, {
      coat: mix(nth(base, 0), '#1c1a2e', 0.5),
      legs: '#10101c',
      hair: '#10101c',
      umbrella: random.pick([palette.main, nth(base, 3), '#e94b4b', '#f5d76e', 'rgb(190,220,235)']),
    })
  }
  pen.save()
  pen.globalAlpha = 0.3
  for (let i = 0; i < 240; i++) {
    const x = random() * width * 1.1
    const y = random() * height
    const l = random.between(16, 54)
    stroke(
      pen,
      curve([
        [x, y],
        [x - l * 0.16, y + l],
      ]),
      random.between(0.7, 1.5),
      '#dff0ff',
    )
  }
  pen.restore()
  for (let i = 0; i < 26; i++) {
    const x = random() * width
    const y = random() * height * 0.8
    glow(pen, x, y, random.between(10, 42), random.pick(neon), random.between(0.1, 0.35))
  }
}
