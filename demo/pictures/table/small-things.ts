import { Path2D } from '@napi-rs/canvas'
import { type Cloth, cloth, folds } from '../paint/cloth.ts'
import { shift } from '../paint/colour.ts'
import { curve, outline } from '../paint/curves.ts'
import { type Frame, layer, note, type Pen } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { clipped, disc, fill, placed, rect, roundedRect, stroke } from '../paint/shapes.ts'
import { castOnTable } from './dishes.ts'

export function chopsticks(frame: Frame, x: number, y: number, a: number, L: number, col: string): void {
  const { pen } = frame
  for (const o of [-9, 9]) {
    placed(pen, x, y, a + o * 0.004, 1, () =>
      castOnTable(frame, 7, () => {
        pen.beginPath()
        pen.moveTo(-L / 2, o - 5)
        pen.lineTo(L / 2, o - 2)
        pen.lineTo(L / 2, o + 2)
        pen.lineTo(-L / 2, o + 5)
        pen.closePath()
        fill(pen, linear(pen, 0, o - 5, 0, o + 5, shift(col, 0.1), shift(col, -0.08)))
        rect(pen, -L / 2 + 26, o - 5, 20, 9.4, '#e2b65c')
      }),
    )
  }
}

export function leaf(pen: Pen, x: number, y: number, L: number, a: number, col: string): void {
  placed(pen, x, y, a, 1, () => {
    fill(pen, col, new Path2D(`M0 0 Q${L * 0.5} ${-L * 0.3} ${L} 0 Q${L * 0.5} ${L * 0.3} 0 0 Z`))
    stroke(
      pen,
      curve([
        [0, 0],
        [L * 0.92, 0],
      ]),
      1.4,
      shift(col, 0.12),
    )
  })
}

export function sprig(frame: Frame, x: number, y: number, L: number, a: number, col = '#7a8f68', fl?: string): void {
  const { pen, random } = frame
  castOnTable(frame, 8, () =>
    placed(pen, x, y, a, 1, () => {
      stroke(
        pen,
        curve([
          [0, 0],
          [L * 0.5, -L * 0.06],
          [L, 0],
        ]),
        3,
        shift(col, -0.12),
      )
      for (let i = 1; i < 9; i++) {
        const t = i / 9
        for (const s of [-1, 1]) {
          leaf(
            pen,
            L * t,
            -L * 0.06 * Math.sin(t * 3.1),
            L * 0.24 * (1 - t * 0.5),
            s * (0.9 - t * 0.4),
            shift(col, random.between(-0.06, 0.08)),
          )
        }
        if (fl && random.chance(0.6)) {
          disc(pen, L * t, random.between(-18, 18), random.between(5, 9), fl)
        }
      }
    }),
  )
}

export function napkin(frame: Frame, x: number, y: number, s: number, a: number, base: string, kind: Cloth): void {
  const { pen, random, palette } = frame
  placed(pen, x, y, a, 1, () => {
    const q = outline(
      [
        [-s, -s * 0.7],
        [0, -s * 0.74],
        [s, -s * 0.66],
        [s * 1.04, 0],
        [s * 0.96, s * 0.7],
        [0, s * 0.76],
        [-s * 0.98, s * 0.68],
        [-s * 1.03, 0],
      ],
      0.35,
    )
    castOnTable(frame, 9, () => fill(pen, base, q))
    clipped(pen, q, () => {
      cloth(pen, random, kind, -s * 1.1, -s, s * 2.2, s * 2, base, palette.main, palette.second)
      folds(pen, random, base, -s, -s, s * 2, s * 2, 7, frame.scale)
    })
  })
}

export function steam(frame: Frame, x: number, y: number): void {
  layer(
    frame,
    (l) => {
      for (let i = 0; i < 4; i++) {
        const u = x + frame.random.between(-90, 90)
        stroke(
          l,
          curve([
            [u, y],
            [u + frame.random.between(-40, 40), y - 90],
            [u + frame.random.between(-40, 40), y - 180],
            [u + frame.random.between(-60, 60), y - 270],
          ]),
          frame.random.between(18, 40),
          'rgba(255,255,255,.16)',
        )
      }
    },
    { blur: 16 },
  )
}

export function book(frame: Frame, x: number, y: number, a: number): void {
  const { pen, random, palette } = frame
  note(frame, 'book', x, y)
  placed(pen, x, y, a, 1, () => {
    castOnTable(frame, 14, () => fill(pen, palette.main, roundedRect(-120, -160, 240, 320, 6)))
    fill(pen, '#fbf5ea', roundedRect(-112, -156, 226, 312, 4))
    fill(pen, '#fffaf0', roundedRect(-120, -160, 118, 316, 4))
    rect(pen, -4, -160, 8, 316, 'rgba(60,30,20,.22)')
    for (let s = 0; s < 2; s++) {
      for (let i = 0; i < 19; i++) {
        rect(pen, s ? 14 : -108, -130 + i * 14, random.between(60, 92), 3, 'rgba(60,50,50,.38)')
      }
    }
    if (random.chance(0.5)) {
      fill(pen, palette.soft, roundedRect(14, -130, 90, 100, 3))
    }
  })
}
