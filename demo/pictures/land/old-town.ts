import { Path2D } from '@napi-rs/canvas'
import { alpha, lerp, mix, shift } from '../paint/colour.ts'
import { curve } from '../paint/curves.ts'
import { type Frame, layer } from '../paint/frame.ts'
import { glow, linear, radial } from '../paint/gradients.ts'
import { createNoise } from '../paint/noise.ts'
import { clipped, disc, fill, rect, roundedRect, stroke } from '../paint/shapes.ts'
import { area, ridge, snowCap } from './ground.ts'
import { clouds, paintSky, skies } from './sky.ts'

export function oldTown(frame: Frame): void {
  const { pen, random, width, height } = frame
  const s = random.pick(skies.filter((q) => !['storm', 'green'].includes(q.name)))
  const dark = s.dark
  paintSky(frame, s, height * 0.42)
  glow(pen, width * random.between(0.2, 0.8), height * 0.16, 260, s.sun, 0.6)
  const lit = mix(s.low, '#ffffff', dark ? 0.1 : 0.7)
  clouds(frame, { top: 0, bottom: height * 0.4, dark: mix(s.mid, s.far, 0.3), lit, cover: 0.35 })
  {
    const yAt = ridge(frame, height * 0.36, height * 0.24, 190, 'snow')
    const path = area(
      pen,
      frame,
      yAt,
      linear(pen, 0, height * 0.12, 0, height * 0.42, mix(s.far, s.near, 0.35), mix(s.far, s.low, 0.5)),
    )
    const noise = createNoise(`${frame.seed}s`)
    snowCap(frame, path, yAt, {
      depthAt: (x) => Math.max(0, height * 0.3 - yAt(x)) * (0.5 + 0.3 * noise(x / 34, 0) + 0.12 * noise(x / 9, 3)),
      lit: alpha(mix('#ffffff', s.low, 0.15), 0.95),
      shade: alpha(mix('#ffffff', s.far, 0.5), 0.92),
    })
  }
  for (let i = 0; i < 2; i++) {
    const yAt = ridge(frame, height * (0.42 + i * 0.04), height * 0.07, 160, `hill${i}`)
    area(pen, frame, yAt, mix(mix(s.far, '#5b7a66', 0.4), s.near, 0.25 + i * 0.25))
  }
  const tile = dark ? '#2a2d40' : mix('#565d63', s.near, 0.2)
  const wall = dark ? mix('#6a4a42', s.near, 0.4) : mix('#f1e7d6', s.mid, 0.15)
  const beam = dark ? '#3a2426' : '#8a4a35'
  const rows = 7
  for (let r = 0; r < rows; r++) {
    const t = r / (rows - 1)
    const y = height * (0.44 + 0.56 * t ** 1.12)
    const k = 0.4 + 1.15 * t
    let x = -60 + random() * 50
    while (x < width + 60) {
      const bw = random.between(120, 210) * k
      const rh = random.between(34, 48) * k
      const wh = random.between(44, 80) * k
      const yy = y + random.between(-12, 12) * k
      const cm = (a: string) => mix(a, mix(s.low, s.far, 0.5), (1 - t) * 0.5)
      const over = 16 * k
      rect(pen, x, yy, bw, wh + 70 * k, linear(pen, x, yy, x + bw, yy, cm(shift(wall, 0.01)), cm(shift(wall, -0.05))))
      rect(pen, x, yy, bw, 13 * k, 'rgba(30,20,40,.28)')
      for (let i = 0; i <= 4; i++) {
        rect(pen, x + (i * bw) / 4 - 2 * k, yy, 4 * k, wh + 70 * k, cm(beam))
      }
      for (let i = 0; i < 4; i++) {
        const on = random.chance(dark ? 0.75 : 0.3)
        const wx = x + ((i + 0.2) * bw) / 4
        const ww = (bw / 4) * 0.62
        const wy = yy + wh * 0.3
        fill(pen, on ? '#ffcf7a' : cm('#4a3430'), roundedRect(wx, wy, ww, wh * 0.5, 1))
        pen.strokeStyle = cm(beam)
        pen.lineWidth = 1.2 * k
        for (let q = 1; q < 3; q++) {
          pen.beginPath()
          pen.moveTo(wx + (ww * q) / 3, wy)
          pen.lineTo(wx + (ww * q) / 3, wy + wh * 0.5)
          pen.moveTo(wx, wy + (wh * 0.5 * q) / 3)
          pen.lineTo(wx + ww, wy + (wh * 0.5 * q) / 3)
          pen.stroke()
        }
        if (on) {
          glow(pen, wx + ww / 2, wy + wh * 0.25, 50 * k, '#ffb04a', dark ? 0.4 : 0.15)
        }
      }
      const roof = new Path2D()
      roof.moveTo(x - over - 8 * k, yy + 4 * k)
      roof.quadraticCurveTo(x + bw * 0.02, yy - 3 * k, x + bw * 0.12, yy - rh)
      roof.lineTo(x + bw * 0.88, yy - rh)
      roof.quadraticCurveTo(x + bw * 0.98, yy - 3 * k, x + bw + over + 8 * k, yy + 4 * k)
      roof.quadraticCurveTo(x + bw / 2, yy + 13 * k, x - over - 8 * k, yy + 4 * k)
      roof.closePath()
      fill(pen, linear(pen, x, yy - rh, x + bw * 0.5, yy, cm(shift(tile, 0.09)), cm(tile)), roof)
      clipped(pen, roof, () => {
        for (let q = -12; q < 40; q++) {
          const tx = x + bw * (q / 28)
          stroke(
            pen,
            curve([
              [lerp(x + bw / 2, tx, 0.8), yy - rh],
              [lerp(x + bw / 2, tx, 1.04), yy - rh * 0.4],
              [lerp(x + bw / 2, tx, 1.2), yy + 12 * k],
            ]),
            2 * k,
            cm(shift(tile, q % 2 ? -0.07 : 0.07, 1, 0, 0.9)),
          )
        }
      })
      stroke(
        pen,
        curve([
          [x + bw * 0.09, yy - rh - 6 * k],
          [x + bw * 0.14, yy - rh],
          [x + bw * 0.86, yy - rh],
          [x + bw * 0.91, yy - rh - 6 * k],
        ]),
        5 * k,
        cm(shift(tile, -0.08)),
      )
      if (random.chance(0.32) && t > 0.25) {
        for (let i = 0; i < 3; i++) {
          const lx = x + bw * (0.25 + 0.25 * i)
          const ly = yy + 22 * k
          stroke(
            pen,
            curve([
              [lx, yy],
              [lx, ly],
            ]),
            1,
            '#3a2424',
          )
          glow(pen, lx, ly + 8 * k, 46 * k, '#ff5a3a', dark ? 0.6 : 0.2)
          disc(pen, lx, ly + 8 * k, 8 * k, radial(pen, lx - 3 * k, ly + 5 * k, 1, 9 * k, '#ff9a5a', '#d2301f'), 10 * k)
          rect(pen, lx - 4 * k, ly - 3 * k, 8 * k, 2.4 * k, '#f0c060')
        }
      }
      x += bw + random.between(2, 34) * k
    }
    if (random.chance(0.65)) {
      const tx = random() * width
      layer(frame, (l) => {
        const g = random.pick(['#6d8f5a', '#f1a9b8', '#e0a03f', '#7f9f6c'])
        for (let i = 0; i < 90; i++) {
          const u = random.bell()
          const v = random.bell()
          disc(
            l,
            tx + u * 44 * k,
            y - 34 * k + v * 28 * k,
            random.between(4, 11) * k,
            shift(mix(g, s.far, (1 - t) * 0.4), -0.05 - 0.05 * (u + v) + random.between(-0.04, 0.06)),
          )
        }
      })
    }
  }
  if (random.chance(0.5)) {
    layer(
      frame,
      (l) => {
        for (let i = 0; i < 6; i++) {
          disc(
            l,
            random() * width,
            height * random.between(0.42, 0.7),
            random.between(120, 260),
            alpha(mix(s.low, '#fff', 0.3), 0.3),
            random.between(12, 30),
          )
        }
      },
      { blur: 16 },
    )
  }
}
