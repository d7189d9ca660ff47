import { createCanvas } from '@napi-rs/canvas'
import { alpha, lerp, mix, shift } from '../paint/colour.ts'
import { curve, outline } from '../paint/curves.ts'
import { type Frame, layer } from '../paint/frame.ts'
import { glow, linear } from '../paint/gradients.ts'
import { createNoise } from '../paint/noise.ts'
import { clipped, disc, fill, rect, stroke } from '../paint/shapes.ts'
import { area, pineTree, ridge, snowCap } from './ground.ts'
import { clouds, paintSky, type Sky, skies } from './sky.ts'
import { someWalker, walker } from './walker.ts'

export function mountains(frame: Frame, sky?: Sky): void {
  const { pen, random, width, height } = frame
  const s = sky ?? random.pick(skies.filter((q) => q.name !== 'storm'))
  const lake = random.chance(0.45)
  const hz = height * random.between(0.5, 0.66)
  const base = lake ? height * 0.66 : height
  paintSky(frame, s, hz)
  const sx = width * random.between(0.2, 0.8)
  const sy = hz * random.between(0.35, 0.72)
  const sr = random.between(26, 62)
  glow(pen, sx, sy, sr * 7, s.sun, 0.75)
  disc(pen, sx, sy, sr, mix(s.sun, '#ffffff', 0.35))
  if (s.dark) {
    for (let i = 0; i < 150; i++) {
      disc(
        pen,
        random() * width,
        random() ** 1.5 * hz,
        random.between(0.5, 1.7),
        alpha('#ffffff', random.between(0.25, 0.95)),
      )
    }
  }
  clouds(frame, {
    top: hz * 0.05,
    bottom: hz * 0.95,
    dark: mix(s.mid, s.far, 0.4),
    lit: mix(s.low, '#ffffff', s.dark ? 0.1 : 0.7),
    cover: random.between(0.15, 0.55),
  })
  const N = random.integer(4, 7)
  const peak = random.chance(0.5)
  const top = createCanvas(frame.canvas.width, frame.canvas.height)
  for (let i = 0; i < N; i++) {
    const t = i / (N - 1)
    const y = lerp(hz * 0.9, base * 0.98, t ** 1.3)
    const amp = lerp(height * (peak ? 0.3 : 0.17), height * 0.1, t) * random.between(0.8, 1.2)
    const yAt = ridge(frame, y, amp, lerp(260, 150, t) * random.between(0.8, 1.3), `r${i}`)
    const col = mix(s.far, s.near, t ** 1.15 * 0.96)
    const foot = mix(mix(s.low, s.far, 0.3), col, t * 0.65)
    const path = area(pen, frame, yAt, linear(pen, 0, y - amp, 0, y + height * 0.13, col, mix(col, foot, 0.5), foot))
    if (i === 0 && peak) {
      const noise = createNoise(`${frame.seed}sn`)
      snowCap(frame, path, yAt, {
        depthAt: (x) => amp * (0.13 + 0.2 * Math.abs(noise(x / 26, 1)) + 0.1 * noise(x / 7, 4)),
        lit: alpha(mix(s.low, '#ffffff', 0.75), 0.94),
        shade: alpha(mix(s.far, '#ffffff', 0.45), 0.9),
      })
    } else {
      clipped(pen, path, () => {
        pen.save()
        pen.globalAlpha = 0.22
        for (let k = 0; k < 26; k++) {
          const x = random() * width
          const yy = yAt(x)
          pen.beginPath()
          pen.moveTo(x, yy)
          pen.lineTo(x + random.between(20, 90), yy + random.between(60, 150))
          pen.lineTo(x + random.between(-40, 10), yy + random.between(60, 150))
          pen.closePath()
          fill(
            pen,
            linear(
              pen,
              0,
              yy,
              0,
              yy + 130,
              random.chance(0.5) ? mix(col, s.sun, 0.6) : shift(col, -0.12),
              alpha(col, 0),
            ),
          )
        }
        pen.restore()
      })
    }
    if (i > N - 3) {
      for (let k = 0; k < 46; k++) {
        const x = random() * width
        const hh = random.between(16, 36) * (0.5 + t)
        pineTree(pen, x, yAt(x) + hh * 0.25, hh, shift(col, -0.03, 1.1), random)
      }
    }
    if (random.chance(0.75)) {
      layer(
        frame,
        (l) => {
          for (let k = 0; k < 5; k++) {
            disc(
              l,
              random() * width,
              y + random.between(-10, 40),
              random.between(90, 260),
              alpha(mix(s.low, '#ffffff', 0.3), 0.28),
              random.between(9, 24),
            )
          }
        },
        { blur: 14 },
      )
    }
  }
  if (lake) {
    const g = top.getContext('2d')
    g.drawImage(frame.canvas, 0, 0)
    pen.save()
    pen.beginPath()
    pen.rect(0, base, width, height - base)
    pen.clip()
    pen.save()
    pen.translate(0, base * 2)
    pen.scale(1, -1)
    pen.filter = `blur(${2 * frame.scale}px)`
    pen.drawImage(top, 0, 0, width, height)
    pen.restore()
    rect(pen, 0, base, width, height - base, linear(pen, 0, base, 0, height, alpha(s.mid, 0.12), alpha(s.near, 0.5)))
    for (let i = 0; i < 90; i++) {
      const y = base + (height - base) * random() ** 1.4
      const l = random.between(20, 130) * (0.3 + (y - base) / (height - base))
      rect(
        pen,
        random() * width - l / 2,
        y,
        l,
        random.between(0.8, 2),
        alpha(random.chance(0.5) ? s.low : s.near, random.between(0.1, 0.35)),
      )
    }
    pen.restore()
    if (random.chance(0.6)) {
      const x = width * random.between(0.25, 0.75)
      const y = base + (height - base) * random.between(0.3, 0.6)
      fill(
        pen,
        shift(s.near, -0.05),
        outline(
          [
            [x - 44, y - 6],
            [x, y - 1],
            [x + 44, y - 6],
            [x + 30, y + 8],
            [x - 30, y + 8],
          ],
          0.5,
        ),
      )
      walker(pen, x - 4, y + 10, 44, { coat: '#d2402f', legs: '#2d3346', hair: '#241c1a', hat: '#e8d3a6' })
    }
  } else if (random.chance(0.7)) {
    const yAt = ridge(frame, height * 0.99, height * 0.08, 220, 'fg')
    area(pen, frame, yAt, linear(pen, 0, height * 0.88, 0, height, shift(s.near, -0.03, 1.1), shift(s.near, -0.12)))
    for (let k = 0; k < 110; k++) {
      const x = random() * width
      stroke(
        pen,
        curve([
          [x, yAt(x) + 8],
          [x + random.between(-5, 5), yAt(x) - random.between(6, 22)],
        ]),
        1.4,
        shift(s.near, random.between(-0.08, 0.06)),
      )
    }
    const px = width * random.between(0.2, 0.8)
    if (random.chance(0.75)) {
      walker(pen, px, yAt(px) + 10, random.between(82, 130), someWalker(frame))
    }
  }
  for (let i = 0, bx = random() * width, by = hz * random.between(0.2, 0.5); i < random.integer(0, 7); i++) {
    const x = bx + random.between(-80, 80)
    const y = by + random.between(-40, 40)
    const q = random.between(5, 11)
    stroke(
      pen,
      curve([
        [x - q, y - q * 0.4],
        [x - q * 0.4, y - q * 0.5],
        [x, y],
        [x + q * 0.4, y - q * 0.5],
        [x + q, y - q * 0.4],
      ]),
      1.7,
      alpha(s.near, 0.8),
    )
  }
}
