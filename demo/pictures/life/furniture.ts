import { cloth, folds } from '../paint/cloth.ts'
import { alpha, shift } from '../paint/colour.ts'
import { curve, outline, points } from '../paint/curves.ts'
import type { Frame } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { clipped, fill, placed, rect, roundedRect, shadow, stroke } from '../paint/shapes.ts'
import { catFlat } from './cat-flat.ts'
import { inset } from './inset.ts'

/** A sofa with cushions and, most days, a cat. `y` is where it stands. */
export function sofa(frame: Frame, sy: number, sc: string): void {
  const { pen, random, width, palette } = frame
  fill(
    pen,
    linear(pen, 0, sy - 210, 0, sy - 60, shift(sc, 0.05), shift(sc, -0.03)),
    roundedRect(width * 0.14, sy - 214, width * 0.72, 180, 40),
  )
  for (let i = 0; i < 2; i++) {
    fill(
      pen,
      linear(pen, 0, sy - 190, 0, sy - 60, shift(sc, 0.07), sc),
      roundedRect(width * (0.18 + i * 0.325), sy - 190, width * 0.315, 130, 26),
    )
  }
  for (const u of [0.1, 0.79]) {
    fill(
      pen,
      linear(pen, width * u, 0, width * (u + 0.11), 0, shift(sc, 0.04), shift(sc, -0.08)),
      roundedRect(width * u, sy - 150, width * 0.11, 140, 34),
    )
  }
  for (let i = 0; i < 2; i++) {
    fill(
      pen,
      linear(pen, 0, sy - 96, 0, sy - 20, shift(sc, 0.09), shift(sc, -0.02)),
      roundedRect(width * (0.19 + i * 0.31), sy - 100, width * 0.305, 66, 18),
    )
  }
  rect(pen, width * 0.14, sy - 38, width * 0.72, 28, shift(sc, -0.09))
  for (const u of [0.17, 0.8]) {
    rect(pen, width * u, sy - 12, 18, 22, '#6b4a36')
  }
  for (const [u, q] of [
    [0.26, palette.paper],
    [0.7, palette.second],
    [0.38, palette.mid],
  ] as const) {
    placed(pen, width * u, sy - 112, random.between(-0.3, 0.3), 1, () => {
      const b = outline(points('-46,-44 0,-40 46,-44 44,40 0,44 -44,40'), 0.7)
      shadow(pen, frame.scale, 4, 5, 6, 'rgba(30,10,30,.35)', () => fill(pen, q, b))
      clipped(pen, b, () =>
        cloth(
          pen,
          random,
          random.pick(['plain', 'check', 'stripe', 'floral']),
          -50,
          -50,
          100,
          100,
          q,
          palette.main,
          palette.ink,
        ),
      )
    })
  }
  if (random.chance(0.6)) {
    catFlat(frame, width * 0.56, sy - 92, 0.62)
  }
}

/** A made bed seen from its foot. */
export function bed(frame: Frame, sy: number, sc: string): void {
  const { pen, random, width, palette } = frame
  fill(pen, '#a9764d', roundedRect(width * 0.1, sy - 260, width * 0.8, 150, 18))
  const sheet = random.pick(['#fffaf2', palette.paper, palette.soft])
  fill(pen, sheet, roundedRect(width * 0.12, sy - 150, width * 0.76, 160, 24))
  for (const u of [0.18, 0.53]) {
    fill(
      pen,
      linear(pen, 0, sy - 190, 0, sy - 110, '#fffdf8', shift(sheet, -0.06)),
      roundedRect(width * u, sy - 186, width * 0.29, 84, 30),
    )
  }
  const bl = outline(
    [
      [width * 0.1, sy - 100],
      [width * 0.5, sy - 112],
      [width * 0.9, sy - 100],
      [width * 0.92, sy + 26],
      [width * 0.5, sy + 34],
      [width * 0.08, sy + 26],
    ],
    0.3,
  )
  fill(pen, sc, bl)
  clipped(pen, bl, () => {
    cloth(
      pen,
      random,
      random.pick(['check', 'knit', 'floral', 'plain', 'stripe']),
      0,
      sy - 130,
      width,
      180,
      sc,
      palette.paper,
      palette.second,
    )
    folds(pen, random, sc, 0, sy - 130, width, 180, 12, frame.scale)
    rect(pen, 0, sy - 120, width, 34, alpha('#fffaf2', 0.85))
  })
  if (random.chance(0.7)) {
    catFlat(frame, width * random.between(0.35, 0.65), sy - 70, 0.7)
  }
}

/** A desk with a screen, books and a chair before it. */
export function workDesk(frame: Frame, sy: number, sc: string): void {
  const { pen, random, width, palette } = frame
  fill(pen, '#a9764d', roundedRect(width * 0.12, sy - 150, width * 0.76, 18, 4))
  for (const u of [0.15, 0.83]) {
    rect(pen, width * u, sy - 134, 14, 150, '#8a5d3b')
  }
  fill(pen, '#22242a', roundedRect(width * 0.36, sy - 300, width * 0.34, 130, 8))
  inset(frame, width * 0.37, sy - 294, width * 0.32, 118)
  rect(pen, width * 0.515, sy - 172, 16, 24, '#22242a')
  fill(pen, palette.paper, roundedRect(width * 0.4, sy - 160, width * 0.22, 11, 4))
  for (let i = 0; i < 5; i++) {
    fill(
      pen,
      random.pick([palette.main, palette.second, palette.mid, palette.soft]),
      roundedRect(width * 0.16 + i * 17, sy - 150 - random.between(50, 78), 15, 79, 2),
    )
  }
  fill(
    pen,
    sc,
    outline(
      [
        [width * 0.42, sy - 90],
        [width * 0.62, sy - 90],
        [width * 0.64, sy - 10],
        [width * 0.4, sy - 10],
      ],
      0.6,
    ),
  )
  stroke(
    pen,
    curve([
      [width * 0.52, sy - 10],
      [width * 0.52, sy + 44],
    ]),
    9,
    '#3a3a42',
  )
  for (const u of [-1, 1]) {
    stroke(
      pen,
      curve([
        [width * 0.52, sy + 40],
        [width * 0.52 + u * 60, sy + 56],
      ]),
      7,
      '#3a3a42',
    )
  }
}
