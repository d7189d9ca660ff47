import { Path2D } from '@napi-rs/canvas'
import { hairs, skins } from '../life/someone.ts'
import { cloth } from '../paint/cloth.ts'
import { alpha, mix, shift } from '../paint/colour.ts'
import { curve, outline, points } from '../paint/curves.ts'
import { finish } from '../paint/finish.ts'
import type { Frame } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { clipped, disc, fill, placed, rect, ring, roundedRect, stroke } from '../paint/shapes.ts'

export function bust(frame: Frame): void {
  const { pen, random, width, height, palette } = frame
  const bg = random.pick([palette.mid, palette.soft, palette.main, palette.second])
  rect(pen, 0, 0, width, height, linear(pen, 0, 0, width, height, shift(bg, 0.07), shift(bg, -0.06)))
  const bd = random.integer(0, 3)
  if (bd === 0) {
    disc(pen, width / 2, height * 0.48, width * 0.36, shift(bg, 0.1))
  } else if (bd === 1) {
    for (let i = 0; i < 9; i++) {
      pen.save()
      pen.translate(width / 2, height * 0.5)
      pen.rotate(i * 0.698)
      rect(pen, -20, 0, 40, width, shift(bg, 0.05))
      pen.restore()
    }
  } else if (bd === 2) {
    cloth(pen, random, random.pick(['dot', 'check']), 0, 0, width, height, bg, shift(bg, 0.07), shift(bg, -0.04))
  }
  const sk = random.pick(skins)
  const hr = random.pick(hairs)
  const st = random.integer(0, 9)
  const top = random.pick(
    [palette.main, palette.second, palette.paper, palette.ink, '#f3ead9', '#f2c14e'].filter((q) => q !== bg),
  )
  const s = width / 240
  placed(pen, width / 2, height * 0.54, random.between(-0.05, 0.05), s, () => {
    const dkk = shift(hr, -0.05)
    if (st === 1 || st === 4) {
      fill(pen, dkk, outline(points('-68,-40 -78,60 -60,110 60,110 78,60 68,-40'), 0.8))
    }
    if (st === 5) {
      for (let i = 0; i < 16; i++) {
        disc(pen, Math.cos(i * 0.393) * 60, -30 + Math.sin(i * 0.393) * 56, random.between(24, 32), hr)
      }
    }
    if (st === 3) {
      for (const u of [-1, 1]) {
        disc(pen, u * 58, -74, 24, hr)
      }
    }
    if (st === 2) {
      disc(pen, 0, -102, 26, hr)
    }
    if (st === 7) {
      stroke(pen, curve(points('40,-70 86,-30 74,60')), 30, dkk)
    }
    const body = outline(points('-100,140 -92,84 -44,62 0,66 44,62 92,84 100,140'), 0.7)
    fill(pen, top, body)
    clipped(pen, body, () => {
      cloth(
        pen,
        random,
        random.pick(['plain', 'plain', 'stripe', 'dot', 'knit', 'check']),
        -110,
        50,
        220,
        100,
        top,
        palette.paper,
        palette.second,
      )
    })
    fill(pen, shift(sk, -0.07), roundedRect(-19, 26, 38, 50, 18))
    if (random.chance(0.4)) {
      stroke(pen, new Path2D('M-26 64 Q0 88 26 64'), 13, shift(top, -0.07))
    }
    for (const u of [-1, 1]) {
      disc(pen, u * 54, -4, 11, shift(sk, -0.05), 14)
    }
    const face = outline(points('-54,-24 -46,-66 0,-80 46,-66 54,-24 44,22 0,46 -44,22'), 0.95)
    fill(pen, linear(pen, -50, -70, 50, 40, shift(sk, 0.03), sk, shift(sk, -0.04)), face)
    for (const u of [-1, 1]) {
      disc(pen, u * 31, 10, 13, alpha('#f0656a', 0.3), 8)
      disc(pen, u * 21, -8, 5, '#2a2024', 6)
      stroke(
        pen,
        curve([
          [u * 13, -25],
          [u * 22, -29],
          [u * 31, -25],
        ]),
        3.6,
        shift(hr, -0.02),
      )
    }
    stroke(pen, new Path2D('M-2 2 Q3 9 -2 11'), 2.6, shift(sk, -0.15))
    stroke(
      pen,
      random.chance(0.6) ? new Path2D('M-13 23 Q0 34 13 23') : new Path2D('M-10 26 Q2 31 12 24'),
      3.6,
      mix(sk, '#a03030', 0.7),
    )
    const H: Record<number, () => void> = {
      0: () =>
        fill(pen, hr, outline(points('-60,6 -64,-50 -36,-92 20,-96 62,-60 60,6 50,-30 20,-58 -20,-50 -48,-30'), 0.85)),
      1: () => fill(pen, hr, outline(points('-66,20 -66,-50 -30,-96 30,-96 66,-50 66,20 50,-40 0,-40 -50,-40'), 0.8)),
      2: () => fill(pen, hr, outline(points('-58,-10 -56,-62 0,-94 56,-62 58,-10 40,-56 0,-68 -40,-56'), 0.8)),
      3: () => fill(pen, hr, outline(points('-60,-6 -58,-60 0,-94 58,-60 60,-6 44,-40 0,-48 -44,-40'), 0.8)),
      4: () =>
        fill(
          pen,
          hr,
          outline(points('-66,60 -68,-50 -24,-98 34,-94 68,-46 66,60 54,-10 34,-52 -10,-66 -44,-40 -54,0'), 0.8),
        ),
      5: () => {
        for (let i = 0; i < 9; i++) {
          disc(pen, -48 + i * 12, -66 + Math.abs(i - 4) * 6, 18, hr)
        }
      },
      6: () => fill(pen, hr, outline(points('-56,-14 -58,-60 -30,-88 40,-96 60,-70 54,-20 44,-52 0,-56 -40,-46'), 0.9)),
      7: () => fill(pen, hr, outline(points('-58,-6 -56,-62 0,-94 56,-62 58,-6 48,-40 10,-64 -40,-50'), 0.85)),
      8: () => {
        fill(
          pen,
          palette.main === top ? palette.second : palette.main,
          outline(points('-62,-34 -54,-84 0,-108 54,-84 62,-34 0,-46'), 0.8),
        )
        fill(
          pen,
          shift(palette.main === top ? palette.second : palette.main, -0.08),
          roundedRect(-64, -52, 128, 24, 10),
        )
        fill(pen, hr, outline(points('-58,10 -60,-36 -46,-34 -50,8'), 0.7))
        fill(pen, hr, outline(points('58,10 60,-36 46,-34 50,8'), 0.7))
      },
      9: () => {
        const q = palette.second === top ? palette.main : palette.second
        fill(pen, q, outline(points('-58,-40 -50,-86 0,-104 50,-86 58,-40'), 0.7))
        disc(pen, 24, -40, 62, q, 12, 0.06)
        fill(pen, hr, outline(points('-58,4 -58,-40 -44,-38 -48,2'), 0.7))
      },
    }
    H[st]!()
    if (random.chance(0.28)) {
      for (const u of [-1, 1]) {
        ring(pen, u * 21, -7, 16, 3.4, '#2b2328')
      }
      stroke(
        pen,
        curve([
          [-5, -8],
          [5, -8],
        ]),
        3.2,
        '#2b2328',
      )
    }
    if (random.chance(0.25)) {
      for (const u of [-1, 1]) {
        disc(pen, u * 56, 16, 5, '#e2b65c')
      }
    }
  })
  finish(frame, { grain: 0.12, light: 0.16 })
}
