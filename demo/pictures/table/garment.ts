import { Path2D } from '@napi-rs/canvas'
import { type Cloth, cloth, folds } from '../paint/cloth.ts'
import { alpha, shift } from '../paint/colour.ts'
import { curve, outline, points } from '../paint/curves.ts'
import { type Frame, note } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { clipped, disc, fill, placed, rect, roundedRect, stroke } from '../paint/shapes.ts'
import { fontStack, fonts, registerFonts } from '../paint/words.ts'
import { castOnTable } from './dishes.ts'
import { type Garment, garmentOutlines } from './garment-outlines.ts'

/** A garment laid flat: outline, cloth, folds and the seams that tell what it is. */
export function garment(
  frame: Frame,
  kind: Garment,
  x: number,
  y: number,
  s: number,
  base: string,
  cl: Cloth,
  col: string,
  col2: string,
  a = 0,
): void {
  const { pen, random } = frame
  note(frame, kind, x, y)
  const q = garmentOutlines[kind]
  placed(pen, x, y, a, s, () => {
    castOnTable(frame, 13 * s, () => fill(pen, base, q), 13)
    clipped(pen, q, () => {
      cloth(pen, random, cl, -190, -260, 380, 520, base, col, col2)
      folds(pen, random, base, -120, -190, 240, 400, 9, frame.scale)
      rect(
        pen,
        -200,
        -260,
        400,
        520,
        linear(pen, -120, -200, 140, 220, 'rgba(255,250,235,.2)', 'rgba(255,255,255,0)', 'rgba(30,10,30,.2)'),
      )
    })
    const ln = shift(base, -0.2, 1, 0, 0.75)
    const dk = shift(base, -0.14)
    pen.save()
    pen.lineWidth = 2
    if (kind === 'tee' || kind === 'knit' || kind === 'hoodie') {
      fill(pen, shift(base, -0.26), new Path2D('M-40 -150 Q0 -100 40 -150 Q0 -128 -40 -150 Z'))
      stroke(
        pen,
        new Path2D('M-41 -148 Q0 -92 41 -148'),
        kind === 'tee' ? 7 : 11,
        kind === 'tee' ? dk : shift(base, -0.06),
      )
      if (kind !== 'tee') {
        for (let i = 0; i < 28; i++) {
          stroke(
            pen,
            curve([
              [-84 + i * 6.2, 118],
              [-84 + i * 6.2, 134],
            ]),
            1.6,
            alpha(dk, 0.7),
          )
        }
      }
      if (kind === 'hoodie') {
        fill(pen, shift(base, -0.05), outline(points('-56,20 56,20 68,92 -68,92'), 0.2))
        stroke(pen, outline(points('-56,20 56,20 68,92 -68,92'), 0.2), 2, ln)
        stroke(
          pen,
          curve([
            [-12, -112],
            [-14, -50],
          ]),
          3.5,
          '#fffaf0',
        )
        stroke(
          pen,
          curve([
            [12, -112],
            [15, -44],
          ]),
          3.5,
          '#fffaf0',
        )
      }
      if (kind === 'tee' && random.chance(0.6)) {
        registerFonts()
        pen.fillStyle = col
        pen.textAlign = 'center'
        pen.font = fontStack(30, fonts.latinBlack)
        pen.fillText(random.pick(['SLOW', 'HELLO', 'OAT', 'NORTH', 'MUSE', 'PEACH']), 0, -30)
        if (random.chance(0.5)) {
          disc(pen, 0, 18, 26, alpha(col2, 0.9))
        }
      }
    }
    if (kind === 'shirt' || kind === 'cardigan') {
      if (kind === 'shirt') {
        fill(pen, shift(base, 0.04), new Path2D('M-40 -150 L-4 -118 L-34 -88 L-58 -134 Z'))
        fill(pen, shift(base, 0.02), new Path2D('M40 -150 L4 -118 L34 -88 L58 -134 Z'))
        stroke(pen, new Path2D('M-40 -150 L-4 -118 L-34 -88 L-58 -134 M40 -150 L4 -118 L34 -88 L58 -134'), 1.6, ln)
        fill(pen, dk, roundedRect(24, -60, 42, 46, 4))
      } else {
        fill(pen, '#fbf6ee', new Path2D('M-38 -150 Q-10 -60 -5 -30 L5 -30 Q10 -60 38 -150 Q0 -130 -38 -150 Z'))
        stroke(pen, new Path2D('M-41 -149 Q-12 -60 -4 -26 M41 -149 Q12 -60 4 -26'), 9, dk)
      }
      stroke(
        pen,
        curve([
          [0, kind === 'shirt' ? -118 : -28],
          [0, 134],
        ]),
        2,
        ln,
      )
      for (let i = 0; i < 5; i++) {
        disc(
          pen,
          0,
          (kind === 'shirt' ? -90 : -14) + i * (kind === 'shirt' ? 48 : 34),
          4.2,
          random.chance(0.5) ? '#fffaf0' : '#6b4a36',
        )
      }
    }
    if (kind === 'blazer' || kind === 'coat') {
      const y0 = kind === 'coat' ? -184 : -152
      fill(pen, '#fbf6ee', new Path2D(`M-26 ${y0 + 6} L0 ${y0 + 120} L26 ${y0 + 6} Z`))
      fill(
        pen,
        shift(base, -0.05),
        new Path2D(`M-34 ${y0} L-62 ${y0 + 52} L-40 ${y0 + 62} L-46 ${y0 + 76} L0 ${y0 + 150} L-10 ${y0 + 80} Z`),
      )
      fill(
        pen,
        shift(base, -0.05),
        new Path2D(`M34 ${y0} L62 ${y0 + 52} L40 ${y0 + 62} L46 ${y0 + 76} L0 ${y0 + 150} L10 ${y0 + 80} Z`),
      )
      stroke(
        pen,
        curve([
          [0, y0 + 150],
          [2, kind === 'coat' ? 244 : 166],
        ]),
        2,
        ln,
      )
      for (let i = 0; i < (kind === 'coat' ? 3 : 2); i++) {
        for (const u of kind === 'coat' ? [-22, 22] : [8]) {
          disc(pen, u, y0 + 168 + i * 52, 6.5, shift(base, -0.3))
        }
      }
      for (const u of [-1, 1]) {
        fill(pen, shift(base, -0.06), roundedRect(u * 56 - 27, kind === 'coat' ? 70 : 62, 54, 15, 3))
      }
      if (kind === 'coat' && random.chance(0.6)) {
        rect(pen, -84, 2, 168, 18, dk)
        fill(pen, dk, roundedRect(-14, -2, 30, 26, 4))
        stroke(
          pen,
          curve([
            [8, 18],
            [24, 70],
          ]),
          12,
          dk,
        )
      }
    }
    if (kind === 'jeans' || kind === 'trousers' || kind === 'shorts' || kind === 'skirt') {
      const y0 = kind === 'skirt' ? -98 : kind === 'shorts' ? -82 : -162
      const ww = kind === 'skirt' ? 54 : 61
      fill(pen, shift(base, -0.07), roundedRect(-ww, y0, ww * 2, 19, 3))
      disc(pen, 0, y0 + 10, 5, '#c9a25c')
      if (kind !== 'skirt') {
        stroke(
          pen,
          curve([
            [0, y0 + 20],
            [0, y0 + 104],
          ]),
          2,
          ln,
        )
        stroke(
          pen,
          new Path2D(`M-60 ${y0 + 48} Q-38 ${y0 + 46} -30 ${y0 + 22} M60 ${y0 + 48} Q38 ${y0 + 46} 30 ${y0 + 22}`),
          2.2,
          kind === 'jeans' ? '#c98a4a' : ln,
        )
      } else {
        for (let i = -4; i <= 4; i++) {
          stroke(
            pen,
            curve([
              [i * 11, y0 + 24],
              [i * 23, 108],
            ]),
            2.4,
            alpha(dk, 0.75),
          )
        }
      }
      if (kind === 'trousers') {
        for (const u of [-1, 1]) {
          stroke(
            pen,
            curve([
              [u * 34, y0 + 40],
              [u * 66, 190],
            ]),
            1.8,
            alpha(ln, 0.6),
          )
        }
      }
    }
    if (kind === 'dress') {
      fill(pen, dk, roundedRect(-56, -40, 112, 13, 3))
      for (const u of [-1, 1]) {
        stroke(
          pen,
          curve([
            [u * 40, -170],
            [u * 30, -196],
          ]),
          6,
          base,
        )
      }
      for (let i = -4; i <= 4; i++) {
        stroke(
          pen,
          curve([
            [i * 12, -24],
            [i * 26, 204],
          ]),
          2,
          alpha(dk, 0.55),
        )
      }
    }
    stroke(pen, q, 1.4, alpha(ln, 0.5))
    pen.restore()
  })
}

export const cloths: Cloth[] = ['plain', 'plain', 'stripe', 'pin', 'check', 'floral', 'dot', 'houndstooth', 'argyle']
