import { Path2D } from '@napi-rs/canvas'
import { cloth, folds } from '../paint/cloth.ts'
import { alpha, mix, shift } from '../paint/colour.ts'
import { curve, outline, points } from '../paint/curves.ts'
import { type Frame, note, TAU } from '../paint/frame.ts'
import { linear, radial } from '../paint/gradients.ts'
import { clipped, disc, fill, placed, rect, ring, roundedRect, stroke } from '../paint/shapes.ts'
import { castOnTable } from './dishes.ts'

export function accessory(frame: Frame, k: string, x: number, y: number, s: number, a: number): void {
  const { pen, random, palette } = frame
  note(frame, k, x, y)
  const col = random.pick([palette.main, palette.second, palette.ink, '#8a5a38', '#f3ead9', palette.mid])
  placed(pen, x, y, a, s, () => {
    if (k === 'bag') {
      castOnTable(frame, 12, () => {
        pen.lineWidth = 9
        pen.strokeStyle = shift(col, -0.06)
        pen.beginPath()
        pen.ellipse(0, -52, 40, 62, 0, Math.PI, TAU)
        pen.stroke()
        fill(pen, col, outline(points('-76,-50 76,-50 88,52 0,62 -88,52'), 0.35))
      })
      const q = outline(points('-76,-50 76,-50 88,52 0,62 -88,52'), 0.35)
      clipped(pen, q, () => {
        rect(
          pen,
          -90,
          -60,
          180,
          130,
          linear(pen, -60, -50, 70, 60, 'rgba(255,255,255,.25)', 'rgba(255,255,255,0)', 'rgba(0,0,0,.2)'),
        )
        fill(pen, shift(col, -0.05), outline(points('-80,-56 80,-56 74,4 0,20 -74,4'), 0.4))
      })
      stroke(pen, outline(points('-80,-56 80,-56 74,4 0,20 -74,4'), 0.4), 1.8, shift(col, -0.18))
      fill(pen, '#e2b65c', roundedRect(-11, 4, 22, 20, 5))
    } else if (k === 'shoes') {
      for (const u of [-1, 1]) {
        placed(pen, u * 38, 0, u * 0.12, 1, () => {
          const q = outline(points('-26,78 -30,30 -24,-40 0,-84 24,-40 30,30 26,78 0,88'), 0.8)
          castOnTable(frame, 9, () => fill(pen, col, q))
          clipped(pen, q, () =>
            rect(pen, -40, -90, 80, 190, linear(pen, -30, -60, 30, 80, 'rgba(255,255,255,.28)', 'rgba(0,0,0,.12)')),
          )
          fill(pen, shift(col, -0.3), outline(points('-17,66 -18,26 0,8 18,26 17,66 0,76'), 0.8))
          for (let i = 0; i < 4; i++) {
            stroke(
              pen,
              curve([
                [-15, -8 - i * 13],
                [15, -12 - i * 13],
              ]),
              4,
              '#fffaf0',
            )
          }
        })
      }
    } else if (k === 'heels') {
      for (const u of [-1, 1]) {
        placed(pen, u * 34, 0, u * 0.1, 1, () => {
          const q = outline(points('-16,78 -20,20 -22,-30 0,-88 22,-30 20,20 16,78 0,86'), 0.8)
          castOnTable(frame, 9, () => fill(pen, col, q))
          fill(pen, shift(col, -0.26), outline(points('-11,70 -13,20 0,-36 13,20 11,70'), 0.9))
          disc(pen, -8, -52, 5, 'rgba(255,255,255,.5)', 12, 0.3)
        })
      }
    } else if (k === 'glasses') {
      for (const u of [-1, 1]) {
        castOnTable(frame, 6, () => disc(pen, u * 36, 0, 31, alpha(palette.ink, 0.8), 27))
        disc(
          pen,
          u * 36,
          0,
          28,
          linear(pen, u * 36 - 20, -20, u * 36 + 20, 20, shift(palette.ink, 0.25), palette.ink),
          24,
        )
        disc(pen, u * 36 - 9, -9, 9, 'rgba(255,255,255,.3)', 5, -0.6)
      }
      stroke(pen, new Path2D('M-8 -6 Q0 -14 8 -6'), 5, palette.ink)
      stroke(
        pen,
        curve([
          [-66, -6],
          [-92, 30],
        ]),
        5,
        palette.ink,
      )
      stroke(
        pen,
        curve([
          [66, -6],
          [92, 30],
        ]),
        5,
        palette.ink,
      )
    } else if (k === 'watch') {
      castOnTable(frame, 8, () => fill(pen, col, roundedRect(-15, -92, 30, 184, 10)))
      castOnTable(frame, 6, () => disc(pen, 0, 0, 32, '#e2b65c'))
      disc(pen, 0, 0, 26, '#fffaf0')
      stroke(
        pen,
        curve([
          [0, 0],
          [0, -17],
        ]),
        3,
        '#2b2522',
      )
      stroke(
        pen,
        curve([
          [0, 0],
          [12, 7],
        ]),
        3,
        '#2b2522',
      )
      for (let i = 0; i < 12; i++) {
        disc(pen, Math.cos(i * 0.5236) * 21, Math.sin(i * 0.5236) * 21, 1.6, '#2b2522')
      }
    } else if (k === 'hat') {
      castOnTable(frame, 14, () => disc(pen, 0, 0, 98, '#e6cd9c', 84))
      disc(pen, 0, 0, 98, radial(pen, -30, -34, 10, 120, '#f4e3bb', '#dcbf87'), 84)
      for (let i = 1; i < 9; i++) {
        pen.beginPath()
        pen.ellipse(0, 0, 98 - i * 6, 84 - i * 5, 0, 0, TAU)
        pen.lineWidth = 1
        pen.strokeStyle = 'rgba(140,100,50,.35)'
        pen.stroke()
      }
      castOnTable(frame, 8, () => disc(pen, 0, -4, 50, '#ead2a2', 43))
      pen.beginPath()
      pen.ellipse(0, -3, 52, 45, 0, 0, TAU)
      pen.lineWidth = 10
      pen.strokeStyle = col
      pen.stroke()
    } else if (k === 'lipstick') {
      castOnTable(frame, 8, () => fill(pen, '#2a2326', roundedRect(-17, 0, 34, 66, 5)))
      rect(pen, -14, -20, 28, 22, '#e2b65c')
      fill(
        pen,
        random.pick(['#b3122b', '#c9434f', palette.main]),
        new Path2D('M-11 -20 L-11 -60 Q4 -78 11 -52 L11 -20 Z'),
      )
      rect(pen, -11, 4, 5, 58, 'rgba(255,255,255,.25)')
    } else if (k === 'perfume') {
      castOnTable(frame, 10, () => fill(pen, mix(palette.mid, '#ffffff', 0.3), roundedRect(-42, -40, 84, 100, 14)))
      fill(
        pen,
        linear(pen, -30, -20, 30, 60, alpha('#ffffff', 0.6), alpha(palette.mid, 0.5)),
        roundedRect(-34, -18, 68, 70, 10),
      )
      fill(pen, '#e2b65c', roundedRect(-17, -66, 34, 28, 5))
      fill(pen, '#fffaf0', roundedRect(-22, 2, 44, 26, 3))
    } else if (k === 'belt') {
      stroke(
        pen,
        (() => {
          pen.lineWidth = 14
          return new Path2D('M60 0 A60 54 0 1 1 20 -50 A44 40 0 1 0 34 10')
        })(),
        14,
        col,
      )
      fill(pen, '#e2b65c', roundedRect(50, -10, 26, 26, 4))
    } else if (k === 'earrings') {
      for (const u of [-1, 1]) {
        ring(pen, u * 24, 0, 17, 6, '#e2b65c')
        disc(pen, u * 24, 26, 8, palette.main)
      }
    } else if (k === 'scarf') {
      const q = outline(points('-110,-30 -30,-50 60,-30 110,-46 116,10 40,34 -40,14 -106,36'), 0.9)
      castOnTable(frame, 10, () => fill(pen, col, q))
      clipped(pen, q, () => {
        cloth(
          pen,
          random,
          random.pick(['check', 'dot', 'floral', 'stripe']),
          -120,
          -60,
          240,
          110,
          col,
          palette.paper,
          palette.second,
        )
        folds(pen, random, col, -110, -60, 220, 110, 6, frame.scale)
      })
    }
  })
}
