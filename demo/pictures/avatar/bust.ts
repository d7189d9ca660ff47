import { Path2D } from '@napi-rs/canvas'
import { hairs, skins } from '../life/someone.ts'
import { cloth } from '../paint/cloth.ts'
import { alpha, mix, shift } from '../paint/colour.ts'
import { curve, outline, points } from '../paint/curves.ts'
import type { Frame } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { clipped, disc, fill, placed, rect, ring, roundedRect, stroke } from '../paint/shapes.ts'
import { hairStyles } from './hair.ts'

const sides = [-1, 1] as const
const dark = '#2a2024'

/** A head and shoulders for the round frame: two dots, a blush and a small smile. */
export function bust(frame: Frame): void {
  const { pen, random, width, height, palette } = frame
  const ground = random.pick([palette.mid, palette.soft, palette.main, palette.second])
  backdrop(frame, ground)
  const skin = random.pick(skins)
  const hair = random.pick(hairs)
  const style = random.pick(hairStyles)
  const clothes = [palette.main, palette.second, palette.paper, palette.ink, '#f3ead9', '#f2c14e']
  const top = random.pick(clothes.filter((colour) => colour !== ground))
  const colours = { hair, cloth: palette.main === top ? palette.second : palette.main }
  placed(pen, width / 2, height * 0.54, random.between(-0.05, 0.05), width / 240, () => {
    style.behind?.(pen, colours, random)
    shoulders(frame, top, skin)
    face(frame, skin, hair)
    style.before(pen, colours)
    if (random.chance(0.28)) {
      glasses(frame)
    }
    if (random.chance(0.25)) {
      for (const side of sides) {
        disc(pen, side * 56, 16, 5, '#e2b65c')
      }
    }
  })
}

function backdrop({ pen, random, width, height }: Frame, ground: string): void {
  rect(pen, 0, 0, width, height, linear(pen, 0, 0, width, height, shift(ground, 0.07), shift(ground, -0.06)))
  const kind = random.integer(0, 3)
  if (kind === 0) {
    disc(pen, width / 2, height * 0.48, width * 0.36, shift(ground, 0.1))
  } else if (kind === 1) {
    for (let i = 0; i < 9; i++) {
      placed(pen, width / 2, height / 2, (i * Math.PI * 2) / 9, 1, () =>
        rect(pen, -20, 0, 40, width, shift(ground, 0.05)),
      )
    }
  } else if (kind === 2) {
    const pattern = random.pick(['dot', 'check'] as const)
    cloth(pen, random, pattern, 0, 0, width, height, ground, shift(ground, 0.07), shift(ground, -0.04))
  }
}

function shoulders({ pen, random, palette }: Frame, top: string, skin: string): void {
  const body = outline(points('-100,140 -92,84 -44,62 0,66 44,62 92,84 100,140'), 0.7)
  const pattern = random.pick(['plain', 'plain', 'stripe', 'dot', 'knit', 'check'] as const)
  fill(pen, top, body)
  clipped(pen, body, () => cloth(pen, random, pattern, -110, 50, 220, 100, top, palette.paper, palette.second))
  fill(pen, shift(skin, -0.07), roundedRect(-19, 26, 38, 50, 18))
  if (random.chance(0.4)) {
    stroke(pen, new Path2D('M-26 64 Q0 88 26 64'), 13, shift(top, -0.07))
  }
}

function face({ pen, random }: Frame, skin: string, hair: string): void {
  for (const side of sides) {
    disc(pen, side * 54, -4, 11, shift(skin, -0.05), 14)
  }
  const shape = outline(points('-54,-24 -46,-66 0,-80 46,-66 54,-24 44,22 0,46 -44,22'), 0.95)
  fill(pen, linear(pen, -50, -70, 50, 40, shift(skin, 0.03), skin, shift(skin, -0.04)), shape)
  for (const side of sides) {
    disc(pen, side * 31, 10, 13, alpha('#f0656a', 0.3), 8)
    disc(pen, side * 21, -8, 5, dark, 6)
    const brow = curve([
      [side * 13, -25],
      [side * 22, -29],
      [side * 31, -25],
    ])
    stroke(pen, brow, 3.6, shift(hair, -0.02))
  }
  stroke(pen, new Path2D('M-2 2 Q3 9 -2 11'), 2.6, shift(skin, -0.15))
  const smile = random.chance(0.6) ? 'M-13 23 Q0 34 13 23' : 'M-10 26 Q2 31 12 24'
  stroke(pen, new Path2D(smile), 3.6, mix(skin, '#a03030', 0.7))
}

function glasses({ pen }: Frame): void {
  for (const side of sides) {
    ring(pen, side * 21, -7, 16, 3.4, dark)
  }
  stroke(pen, new Path2D('M-5 -8 H5'), 3.2, dark)
}
