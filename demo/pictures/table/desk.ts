import { Path2D } from '@napi-rs/canvas'
import { alpha, mix, shift } from '../paint/colour.ts'
import { curve, outline, points } from '../paint/curves.ts'
import { type Frame, note } from '../paint/frame.ts'
import { gobo } from '../paint/gobo.ts'
import { linear } from '../paint/gradients.ts'
import { nth } from '../paint/random.ts'
import { clipped, disc, fill, placed, rect, roundedRect, stroke } from '../paint/shapes.ts'
import { layTable } from '../paint/surfaces.ts'
import { coffeeCup } from './coffee-cup.ts'
import { castOnTable } from './dishes.ts'
import { leaf } from './small-things.ts'

export function desk(frame: Frame): void {
  const { pen, random, width, height, palette } = frame
  note(frame, 'monitor', width * 0.5, height * 0.22)
  note(frame, 'keyboard', width * 0.44, height * 0.62)
  note(frame, 'mouse', width * 0.87, height * 0.63)
  note(frame, 'notebook', width * 0.52, height * 0.87)
  layTable(frame, random.pick(['wood', 'plain', 'darkwood', 'linen']))
  const dark = random.chance(0.4)
  const kc = dark ? '#2b2d33' : random.pick(['#f3efe8', palette.soft, palette.paper])
  placed(pen, width * 0.5, height * 0.25, random.between(-0.05, 0.05), 1, () => {
    castOnTable(frame, 18, () => fill(pen, '#22242a', roundedRect(-300, -205, 600, 330, 16)))
    const sc = roundedRect(-288, -193, 576, 306, 8)
    clipped(pen, sc, () => {
      rect(
        pen,
        -300,
        -200,
        600,
        330,
        linear(pen, -280, -190, 280, 110, palette.main, mix(palette.main, palette.second, 0.5), palette.second),
      )
      for (let i = 0; i < 5; i++) {
        const yy = -40 + i * 30
        const q = new Path2D()
        q.moveTo(-300, 140)
        for (let x = -300; x <= 300; x += 20) {
          q.lineTo(x, yy + 26 * Math.sin(x / 90 + i * 1.7))
        }
        q.lineTo(300, 140)
        fill(pen, alpha(mix(palette.ink, palette.mid, i / 5), 0.45), q)
      }
      disc(pen, 120, -90, 42, alpha('#fff6dd', 0.9))
      fill(pen, 'rgba(255,255,255,.85)', roundedRect(-260, -166, 150, 94, 8))
      for (let i = 0; i < 4; i++) {
        rect(pen, -246, -150 + i * 18, random.between(60, 120), 6, alpha(palette.ink, 0.6))
      }
    })
  })
  const kx = width * 0.44
  const ky = height * 0.62
  placed(pen, kx, ky, random.between(-0.04, 0.04), 1, () => {
    castOnTable(frame, 14, () => fill(pen, shift(kc, -0.05), roundedRect(-268, -96, 536, 196, 18)))
    const accent = [palette.main, palette.second, palette.mid]
    for (let r = 0; r < 5; r++) {
      let x = -252
      const ws =
        r === 4
          ? [1.2, 1.2, 1.2, 5.6, 1.2, 1.2, 1.2]
          : r === 0
            ? Array(13).fill(1)
            : nth(
                [[], [1.5, ...Array(11).fill(1)], [1.8, ...Array(10).fill(1), 0.7], [2.2, ...Array(9).fill(1), 1.3]],
                r,
              )
      const tot = (ws as number[]).reduce((a, b) => a + b, 0)
      const u = 504 / tot
      ;(ws as number[]).forEach((q, i) => {
        const kw = q * u
        const col =
          (r === 0 && i === 0) || (r === 2 && i === 11) || (r === 4 && i === 3) || random.chance(0.05)
            ? random.pick(accent)
            : kc
        fill(pen, shift(col, -0.12), roundedRect(x + 2, -84 + r * 35, kw - 4, 32, 6))
        fill(
          pen,
          linear(pen, 0, -84 + r * 35, 0, -56 + r * 35, shift(col, 0.05), col),
          roundedRect(x + 5, -84 + r * 35, kw - 10, 26, 5),
        )
        x += kw
      })
    }
  })
  placed(pen, width * 0.87, height * 0.63, 0.08, 1, () => {
    castOnTable(frame, 12, () => fill(pen, kc, outline(points('-38,-56 0,-70 38,-56 42,30 0,72 -42,30'), 0.9)))
    stroke(
      pen,
      curve([
        [0, -68],
        [0, -8],
      ]),
      2.5,
      shift(kc, -0.16),
    )
    fill(pen, palette.main, roundedRect(-4, -50, 8, 24, 4))
  })
  coffeeCup(frame, width * 0.16, height * 0.86, 70)
  placed(pen, width * 0.52, height * 0.87, random.between(-0.25, 0.25), 1, () => {
    castOnTable(frame, 9, () => fill(pen, palette.second, roundedRect(-92, -62, 184, 130, 8)))
    fill(pen, '#fffaf0', roundedRect(-84, -58, 172, 122, 6))
    for (let i = 0; i < 6; i++) {
      rect(pen, -70, -40 + i * 17, random.between(70, 130), 3, 'rgba(60,50,60,.35)')
    }
    stroke(
      pen,
      curve([
        [-40, 70],
        [90, -40],
      ]),
      8,
      palette.main,
    )
    stroke(
      pen,
      curve([
        [90, -40],
        [98, -47],
      ]),
      4,
      '#2b2522',
    )
  })
  placed(pen, width * 0.88, height * 0.87, 0, 1, () => {
    castOnTable(frame, 12, () => disc(pen, 0, 0, 60, '#c9724e'))
    for (let i = 0; i < 22; i++) {
      const a = i * 2.4
      const r = 8 + i * 2.6
      leaf(pen, Math.cos(a) * r * 0.4, Math.sin(a) * r * 0.4, r * 1.1 + 14, a, shift('#6a9a72', -0.1 + i * 0.006))
    }
  })
  if (random.chance(0.6)) {
    gobo(frame, random.pick(['window', 'blinds', 'leaves']), 0.25)
  }
}
