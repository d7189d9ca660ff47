import { alpha, shift } from '../paint/colour.ts'
import { curve, outline, type Point } from '../paint/curves.ts'
import { composition, type Frame, layer, note } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { createNoise } from '../paint/noise.ts'
import { nth } from '../paint/random.ts'
import { clipped, disc, fill, placed, shadow, stroke } from '../paint/shapes.ts'
import { layTable } from '../paint/surfaces.ts'
import { fontStack, fonts, registerFonts } from '../paint/words.ts'
import { accessory } from './accessory.ts'

function smear(
  frame: Frame,
  x: number,
  y: number,
  L: number,
  wd: number,
  a: number,
  col: string,
  glossy: boolean,
): void {
  const { pen, random } = frame
  note(frame, 'swatch', x + L / 2, y)
  const n = createNoise(frame.seed + x)
  const S = Math.sin
  placed(pen, x, y, a, 1, () => {
    const up: Point[] = []
    const dn: Point[] = []
    for (let i = 0; i <= 22; i++) {
      const t = i / 22
      const e = Math.sqrt(Math.max(0, S(Math.min(1, t * 1.15 + 0.04) * Math.PI))) * (1 - 0.45 * t)
      up.push([t * L, -wd * e * (0.8 + 0.25 * n(t * 7, 1))])
      dn.unshift([t * L + random.between(-2, 9) * t, wd * e * (0.8 + 0.25 * n(t * 7, 5))])
    }
    const q = outline([...up, ...dn], 0.9)
    shadow(pen, frame.scale, 3, 4, 5, 'rgba(60,20,30,.35)', () => fill(pen, col, q))
    clipped(pen, q, () => {
      for (let i = 0; i < 46; i++) {
        const yy = random.between(-wd, wd)
        stroke(
          pen,
          curve([
            [random.between(-10, L * 0.4), yy],
            [L * 0.5, yy + random.between(-5, 5)],
            [L * random.between(0.6, 1), yy + random.between(-7, 7)],
          ]),
          random.between(1, 5),
          alpha(random.chance(0.5) ? shift(col, 0.1) : shift(col, -0.1), 0.4),
        )
      }
      if (glossy) {
        pen.filter = `blur(${2.5 * frame.scale}px)`
        for (let i = 0; i < 5; i++) {
          const yy = random.between(-wd * 0.7, wd * 0.1)
          stroke(
            pen,
            curve([
              [L * 0.06, yy],
              [L * random.between(0.3, 0.7), yy + random.between(-5, 5)],
            ]),
            random.between(3, 7),
            'rgba(255,255,255,.6)',
          )
        }
        pen.filter = 'none'
      } else {
        for (let i = 0; i < 260; i++) {
          disc(
            pen,
            random() * L,
            random.between(-wd, wd),
            random.between(0.5, 1.6),
            alpha('#ffffff', random.between(0.1, 0.7)),
          )
        }
      }
    })
  })
}

export function swatches(frame: Frame): void {
  const { pen, random, width, height, palette } = frame
  layTable(frame, random.pick(['plain', 'marble', 'linen', 'plain']))
  const fam = random.pick([
    ['#7a1526', '#a3162c', '#c9434f', '#d97a72', '#e8a598', '#5b1a2c', '#b8576a'],
    ['#c95b3a', '#e3764f', '#e89a72', '#b8452c', '#8a3320', '#f0b79a', '#d98a5a'],
    ['#6b3a5c', '#9a5a86', '#c78ab0', '#e0b3cf', '#3f2440', '#b0708a', '#d69ab0'],
    ['#6b3f2f', '#a36f52', '#c99a78', '#e3c3a4', '#8a5a45', '#d9a88a', '#4a2a22'],
  ])
  const n = random.integer(5, 7)
  const kind = composition(frame, 3)
  registerFonts()
  if (kind === 2) {
    const sk = random.pick(['#f2cfb4', '#d9a37c', '#a86f4c', '#7a4a34', '#f6dcc6'])
    fill(
      pen,
      linear(pen, 0, height * 0.2, width, height * 0.8, shift(sk, 0.04), sk, shift(sk, -0.09)),
      outline(
        [
          [-60, height * 0.1],
          [width * 0.4, height * 0.16],
          [width + 80, height * 0.3],
          [width + 80, height * 0.86],
          [width * 0.4, height * 0.82],
          [-60, height * 0.92],
        ],
        0.7,
      ),
    )
    layer(
      frame,
      (l) => {
        for (let i = 0; i < 8; i++) {
          disc(
            l,
            random() * width,
            height * random.between(0.25, 0.75),
            120,
            alpha(shift(sk, random.chance(0.5) ? 0.06 : -0.06, 1.1, -8), 0.25),
            60,
          )
        }
      },
      { blur: 30 },
    )
    for (let i = 0; i < n; i++) {
      smear(
        frame,
        width * 0.24 + i * 8,
        height * (0.3 + (0.42 * i) / (n - 1)),
        width * 0.42,
        26,
        random.between(-0.05, 0.05),
        nth(fam, i),
        i % 2 === 0,
      )
    }
  } else {
    for (let i = 0; i < n; i++) {
      const x = kind ? width * (0.16 + 0.68 * (i % 2)) : width * 0.14
      const y = height * (0.16 + (0.66 * i) / (n - 1))
      smear(
        frame,
        kind ? x - width * 0.08 : x,
        y,
        width * (kind ? 0.34 : 0.5),
        kind ? 44 : 38,
        random.between(-0.08, 0.08),
        nth(fam, i),
        random.chance(0.6),
      )
      pen.fillStyle = palette.ink
      pen.font = fontStack(26, fonts.hand)
      pen.textAlign = 'left'
      pen.fillText(
        `#${String(i + 1).padStart(2, '0')} ${['Brick', 'Rose', 'Berry', 'Fig', 'Nude', 'Clay', 'Plum'][i]}`,
        kind ? x - width * 0.06 : width * 0.7,
        y + (kind ? 74 : 8),
      )
    }
  }
  if (kind < 2) {
    accessory(frame, 'lipstick', width * 0.86, height * 0.86, 1.5, 0.5)
    if (random.chance(0.5)) {
      accessory(frame, 'lipstick', width * 0.8, height * 0.1, 1.4, -0.9)
    }
  } else {
    accessory(frame, 'lipstick', width * 0.84, height * 0.1, 1.5, 0.7)
  }
}
