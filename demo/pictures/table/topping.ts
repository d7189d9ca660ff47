import { alpha, shift } from '../paint/colour.ts'
import { blob, curve, outline, type Point } from '../paint/curves.ts'
import { type Frame, type Pen, TAU } from '../paint/frame.ts'
import { radial } from '../paint/gradients.ts'
import type { Random } from '../paint/random.ts'
import { disc, fill, placed, rect, ring, roundedRect, shadow, stroke } from '../paint/shapes.ts'

export function topping(frame: Frame, pen: Pen, t: string, x: number, y: number, s: number, random: Random): void {
  const dr = (d: () => void): void => shadow(pen, frame.scale, 3, 4, 4, 'rgba(50,20,5,.5)', d)
  if (t === 'egg') {
    for (const q of [-0.35, 0.4]) {
      dr(() => disc(pen, x + q * s, y + q * s * 0.5, s * 0.58, '#fbf3e2', s * 0.44, 0.5))
      disc(
        pen,
        x + q * s,
        y + q * s * 0.5,
        s * 0.31,
        radial(pen, x + q * s - 4, y + q * s * 0.5 - 4, 1, s * 0.32, '#ffc04a', '#f0932a', '#e57f1e'),
        s * 0.27,
        0.5,
      )
      disc(pen, x + q * s - s * 0.1, y + q * s * 0.5 - s * 0.09, s * 0.07, 'rgba(255,255,255,.7)')
    }
  } else if (t === 'meat') {
    for (let i = 0; i < 3; i++) {
      const u = x + (i - 1) * s * 0.42
      const v = y + (i - 1) * s * 0.12
      dr(() => fill(pen, '#b5694a', blob(random, u, v, s * 0.5, s * 0.4, 0.1)))
      fill(pen, '#d99a7a', blob(random, u - 2, v - 2, s * 0.4, s * 0.3, 0.12))
      for (let k = 0; k < 3; k++) {
        stroke(
          pen,
          curve([
            [u - s * 0.3, v - s * 0.1 + k * s * 0.12],
            [u, v - s * 0.16 + k * s * 0.13],
            [u + s * 0.3, v - s * 0.06 + k * s * 0.1],
          ]),
          2.6,
          alpha('#f6dcc8', 0.75),
        )
      }
      stroke(pen, blob(random, u, v, s * 0.46, s * 0.36, 0.05), 3, '#7a3a26')
    }
  } else if (t === 'greens') {
    for (let i = 0; i < 5; i++) {
      const a = random() * 6
      const u = x + random.bell() * s * 0.3
      const v = y + random.bell() * s * 0.3
      dr(() =>
        fill(
          pen,
          shift('#4f8a3a', random.between(-0.08, 0.1)),
          outline([
            [u, v],
            [u + Math.cos(a + 0.4) * s * 0.4, v + Math.sin(a + 0.4) * s * 0.4],
            [u + Math.cos(a) * s * 0.8, v + Math.sin(a) * s * 0.8],
            [u + Math.cos(a - 0.4) * s * 0.4, v + Math.sin(a - 0.4) * s * 0.4],
          ]),
        ),
      )
      stroke(
        pen,
        curve([
          [u, v],
          [u + Math.cos(a) * s * 0.7, v + Math.sin(a) * s * 0.7],
        ]),
        2.4,
        '#c9dfa0',
      )
    }
  } else if (t === 'nori') {
    dr(() =>
      placed(pen, x, y, random.between(-0.4, 0.4), 1, () =>
        fill(pen, '#23352b', roundedRect(-s * 0.5, -s * 0.62, s, s * 1.2, 3)),
      ),
    )
  } else if (t === 'narutomaki') {
    for (const q of [-0.3, 0.35]) {
      const u = x + q * s
      const v = y - q * s * 0.4
      dr(() => {
        pen.beginPath()
        for (let i = 0; i < 36; i++) {
          const a = (i / 36) * TAU
          const k = s * (0.38 + 0.03 * Math.cos(a * 12))
          pen.lineTo(u + Math.cos(a) * k, v + Math.sin(a) * k)
        }
        pen.closePath()
        fill(pen, '#fdf8f2')
      })
      const p: Point[] = []
      for (let i = 0; i < 22; i++) {
        p.push([u + Math.cos(i * 0.5) * i * s * 0.0125, v + Math.sin(i * 0.5) * i * s * 0.0125])
      }
      stroke(pen, curve(p), s * 0.06, '#ee7f9b')
    }
  } else if (t === 'corn') {
    for (let i = 0; i < 34; i++) {
      const u = x + random.bell() * s * 0.36
      const v = y + random.bell() * s * 0.3
      disc(pen, u, v, s * 0.075, shift('#f6c53a', random.between(-0.06, 0.04)), s * 0.06)
      disc(pen, u - 1, v - 1, s * 0.022, '#fff2b8')
    }
  } else if (t === 'shrimp') {
    for (let i = 0; i < 2; i++) {
      const u = x + (i - 0.5) * s * 0.6
      const v = y + random.between(-4, 4)
      dr(() => {
        pen.beginPath()
        pen.arc(u, v, s * 0.34, 2.2 + i, 6.6 + i)
        pen.lineWidth = s * 0.24
        pen.strokeStyle = '#f4a07a'
        pen.stroke()
      })
      for (let k = 0; k < 5; k++) {
        const a = 2.4 + i + k * 0.8
        stroke(
          pen,
          curve([
            [u + Math.cos(a) * s * 0.24, v + Math.sin(a) * s * 0.24],
            [u + Math.cos(a) * s * 0.45, v + Math.sin(a) * s * 0.45],
          ]),
          3,
          '#e5734e',
        )
      }
    }
  } else if (t === 'mushroom') {
    for (let i = 0; i < 3; i++) {
      const u = x + (i - 1) * s * 0.44
      const v = y + random.between(-6, 6)
      dr(() => disc(pen, u, v, s * 0.3, '#8a5a3a', s * 0.27))
      for (let k = 0; k < 3; k++) {
        placed(pen, u, v, k * 1.05, 1, () => rect(pen, -s * 0.22, -2, s * 0.44, 4, '#f1dcc0'))
      }
    }
  } else {
    for (let i = 0; i < 26; i++) {
      ring(
        pen,
        x + random.bell() * s * 0.36,
        y + random.bell() * s * 0.36,
        random.between(3, 6),
        2.4,
        shift('#76a944', random.between(-0.1, 0.1)),
      )
    }
  }
}
