import { blob, curve, outline } from '../paint/curves.ts'
import { type Frame, TAU } from '../paint/frame.ts'
import { radial } from '../paint/gradients.ts'
import { nth } from '../paint/random.ts'
import { disc, fill, placed, shadow, stroke } from '../paint/shapes.ts'
import { castOnTable, roundOnTable } from './dishes.ts'

export function strawberryTop(frame: Frame, x: number, y: number, s: number): void {
  const { pen, random } = frame
  const a = random() * 6
  placed(pen, x, y, a, 1, () => {
    shadow(pen, frame.scale, 2, 3, 3, 'rgba(80,10,10,.45)', () =>
      fill(
        pen,
        '#d9273a',
        outline([
          [-s * 0.8, -s * 0.5],
          [0, -s * 0.9],
          [s * 0.8, -s * 0.5],
          [s * 0.5, s * 0.5],
          [0, s * 1.1],
          [-s * 0.5, s * 0.5],
        ]),
      ),
    )
    disc(pen, -s * 0.2, -s * 0.2, s * 0.45, 'rgba(255,130,120,.55)')
    for (let i = 0; i < 9; i++) {
      disc(pen, random.between(-0.5, 0.5) * s, random.between(-0.5, 0.7) * s, s * 0.06, '#ffd98a')
    }
    for (let i = 0; i < 5; i++) {
      disc(pen, (i - 2) * s * 0.28, -s * 0.78, s * 0.24, '#4f8a3a', s * 0.1, (i - 2) * 0.5 + 1.57)
    }
  })
}

export function fruitTop(frame: Frame, x: number, y: number, r: number, k?: number): void {
  const { pen, random } = frame
  const kind = k ?? random.integer(0, 4)
  if (kind === 0) {
    const o = random.pick([
      ['#f28c28', '#ffb84d', '#fff0d0'],
      ['#f4d03a', '#ffec8a', '#fffbe0'],
      ['#e8574a', '#ff8f7a', '#fff0e8'],
      ['#9cc53a', '#d3eb8a', '#f8ffe0'],
    ])
    roundOnTable(frame, x, y, r, nth(o, 0), r * 0.16)
    disc(pen, x, y, r * 0.93, nth(o, 2))
    const n = 10
    const a0 = random() * 6
    for (let i = 0; i < n; i++) {
      const a = a0 + (i / n) * TAU
      pen.beginPath()
      pen.moveTo(x + Math.cos(a + 0.31) * r * 0.1, y + Math.sin(a + 0.31) * r * 0.1)
      pen.lineTo(x + Math.cos(a + 0.05) * r * 0.8, y + Math.sin(a + 0.05) * r * 0.8)
      pen.quadraticCurveTo(
        x + Math.cos(a + 0.31) * r * 0.95,
        y + Math.sin(a + 0.31) * r * 0.95,
        x + Math.cos(a + 0.57) * r * 0.8,
        y + Math.sin(a + 0.57) * r * 0.8,
      )
      pen.closePath()
      fill(pen, radial(pen, x, y, r * 0.1, r * 0.9, nth(o, 1), nth(o, 0)))
    }
    disc(pen, x - r * 0.3, y - r * 0.35, r * 0.4, 'rgba(255,255,255,.16)')
  } else if (kind === 1) {
    castOnTable(frame, r * 0.16, () => fill(pen, '#38502a', blob(random, x, y, r * 0.8, r * 1.1, 0.04)))
    fill(
      pen,
      radial(pen, x, y, r * 0.2, r * 1.1, '#f6eda0', '#d7df7f', '#8fb04f'),
      blob(random, x, y, r * 0.72, r * 1.02, 0.03),
    )
    if (random.chance(0.6)) {
      disc(pen, x, y + r * 0.24, r * 0.36, radial(pen, x - r * 0.12, y + r * 0.1, 1, r * 0.4, '#b9794a', '#6b3d20'))
    } else {
      disc(pen, x, y + r * 0.24, r * 0.36, radial(pen, x + r * 0.1, y + r * 0.34, 1, r * 0.4, '#e6dd8e', '#b3b763'))
    }
  } else if (kind === 2) {
    strawberryTop(frame, x, y, r * 0.75)
  } else if (kind === 3) {
    for (let i = 0; i < 12; i++) {
      const u = x + random.bell() * r * 0.6
      const v = y + random.bell() * r * 0.6
      roundOnTable(
        frame,
        u,
        v,
        r * 0.26,
        radial(pen, u - r * 0.1, v - r * 0.1, 1, r * 0.3, '#8f9bd6', '#4a5590', '#2a3160'),
        5,
      )
      disc(pen, u - 2, v - 2, r * 0.06, 'rgba(255,255,255,.6)')
    }
  } else {
    roundOnTable(frame, x, y, r, '#c9302c', r * 0.16)
    disc(pen, x, y, r, radial(pen, x - r * 0.35, y - r * 0.4, r * 0.05, r * 1.2, '#f0765a', '#cf3a2e', '#8a1a1f'))
    stroke(
      pen,
      curve([
        [x, y],
        [x + r * 0.2, y - r * 0.2],
      ]),
      5,
      '#4a3020',
    )
    disc(pen, x + r * 0.4, y - r * 0.28, r * 0.3, '#6a9a4a', r * 0.13, -0.5)
  }
}
