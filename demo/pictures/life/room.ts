import { Path2D } from '@napi-rs/canvas'
import { cloth, folds } from '../paint/cloth.ts'
import { alpha, lerp, mix, shift } from '../paint/colour.ts'
import { blob, curve, outline, points } from '../paint/curves.ts'
import { composition, type Frame, layer, note, TAU } from '../paint/frame.ts'
import { gobo } from '../paint/gobo.ts'
import { glow, linear } from '../paint/gradients.ts'
import { clipped, disc, fill, placed, rect, roundedRect, shadow, stroke } from '../paint/shapes.ts'
import { catFlat } from './cat-flat.ts'
import { inset } from './inset.ts'
import { plantPot } from './plant-pot.ts'

export function room(frame: Frame): void {
  const { pen, random, width, height, palette } = frame
  const wall = random.pick([
    palette.soft,
    palette.paper,
    mix(palette.soft, palette.mid, 0.5),
    mix(palette.paper, palette.second, 0.35),
  ])
  const night = random.chance(0.28)
  const fy = height * random.between(0.72, 0.78)
  const base = night ? mix(wall, '#1a1c3a', 0.62) : wall
  rect(pen, 0, 0, width, fy, linear(pen, 0, 0, width, fy, shift(base, 0.04), shift(base, -0.05)))
  if (random.chance(0.35)) {
    pen.save()
    pen.beginPath()
    pen.rect(0, 0, width, fy)
    pen.clip()
    cloth(
      pen,
      random,
      random.pick(['stripe', 'dot', 'pin']),
      0,
      0,
      width,
      fy,
      base,
      shift(base, -0.04),
      shift(base, 0.04),
    )
    pen.restore()
  }
  if (random.chance(0.4)) {
    rect(pen, 0, fy * 0.66, width, fy * 0.34, linear(pen, 0, fy * 0.6, 0, fy, shift(base, 0.09), shift(base, 0.05)))
    rect(pen, 0, fy * 0.655, width, 7, shift(base, 0.13))
    for (let i = 0; i < 9; i++) {
      rect(pen, (i * width) / 8 - 2, fy * 0.66, 4, fy * 0.34, shift(base, 0.02))
    }
  }
  const fl = night ? '#4a3a3c' : random.pick(['#c9a27a', '#b98a5e', '#dcc3a0', '#8d6548'])
  rect(pen, 0, fy, width, height - fy, linear(pen, 0, fy, 0, height, shift(fl, -0.04), shift(fl, 0.04)))
  for (let i = 0; i < 10; i++) {
    const t = (i / 9) ** 1.6
    rect(pen, 0, fy + (height - fy) * t, width, 2, shift(fl, -0.1, 1, 0, 0.5))
    for (let k = 0; k < 6; k++) {
      rect(pen, (k * 173 + i * 97) % width, fy + (height - fy) * t, 2, (height - fy) * 0.12, shift(fl, -0.1, 1, 0, 0.4))
    }
  }
  rect(pen, 0, fy - 16, width, 16, shift(base, 0.12))
  const wx = random.chance(0.5) ? width * 0.1 : width * 0.48
  const wy = height * 0.1
  const ww = width * 0.4
  const wh = height * 0.36
  shadow(pen, frame.scale, 4, 6, 8, 'rgba(30,12,30,.35)', () =>
    fill(pen, '#fffaf2', roundedRect(wx - 12, wy - 12, ww + 24, wh + 24, 4)),
  )
  inset(frame, wx, wy, ww, wh, night ? 'city' : random.pick(['mountains', 'sea', 'field', 'forest', 'city'] as const))
  rect(pen, wx + ww / 2 - 5, wy, 10, wh, '#fffaf2')
  rect(pen, wx, wy + wh * 0.42, ww, 8, '#fffaf2')
  rect(pen, wx - 22, wy + wh + 10, ww + 44, 14, '#fff6ea')
  const cur = random.pick([palette.paper, palette.main, palette.second, '#f6efe4', palette.mid])
  for (const u of [0, 1]) {
    const q = u
      ? outline(
          [
            [wx + ww - 20, wy - 34],
            [wx + ww + 70, wy - 34],
            [wx + ww + 76, fy - 40],
            [wx + ww + 10, fy - 44],
            [wx + ww + 4, wy + wh * 0.5],
          ],
          0.2,
        )
      : outline(
          [
            [wx + 20, wy - 34],
            [wx - 70, wy - 34],
            [wx - 76, fy - 40],
            [wx - 10, fy - 44],
            [wx - 4, wy + wh * 0.5],
          ],
          0.2,
        )
    fill(pen, alpha(cur, 0.94), q)
    clipped(pen, q, () => folds(pen, random, cur, u ? wx + ww - 20 : wx - 80, wy - 40, 100, fy - wy, 12, frame.scale))
  }
  rect(pen, wx - 90, wy - 40, ww + 180, 8, '#a8805a')
  const px = wx > width * 0.3 ? width * 0.06 : width * 0.58
  for (let i = 0; i < random.integer(1, 3); i++) {
    const fw = random.between(100, 150)
    const fh = fw * random.between(1.1, 1.4)
    const x = px + (i % 2) * 150 * 0.9
    const y = height * 0.12 + i * 84 + (i === 2 ? 60 : 0)
    if (x + fw > width - 20) {
      continue
    }
    shadow(pen, frame.scale, 5, 7, 7, 'rgba(30,12,30,.4)', () =>
      fill(pen, random.pick(['#2b2522', '#c99a62', '#fffaf2']), roundedRect(x - 7, y - 7, fw + 14, fh + 14, 2)),
    )
    rect(pen, x, y, fw, fh, '#fbf5ea')
    if (random.chance(0.5)) {
      inset(frame, x + 12, y + 12, fw - 24, fh - 24)
    } else {
      const q = random.integer(0, 1)
      fill(
        pen,
        palette.main,
        q
          ? blob(random, x + fw * 0.45, y + fh * 0.4, fw * 0.24)
          : roundedRect(x + fw * 0.2, y + fh * 0.35, fw * 0.6, fh * 0.5, fw),
      )
      disc(pen, x + fw * 0.6, y + fh * 0.6, fw * 0.18, alpha(palette.second, 0.9))
      stroke(
        pen,
        curve([
          [x + fw * 0.2, y + fh * 0.8],
          [x + fw * 0.5, y + fh * 0.3],
          [x + fw * 0.8, y + fh * 0.75],
        ]),
        4,
        palette.ink,
      )
    }
  }
  {
    const q = new Path2D()
    q.ellipse(width * 0.5, lerp(fy, height, 0.58), width * 0.43, (height - fy) * 0.34, 0, 0, TAU)
    const rc = random.pick([palette.paper, palette.mid, palette.second, palette.soft])
    fill(pen, night ? mix(rc, '#1a1c3a', 0.4) : rc, q)
    stroke(pen, q, 7, alpha(palette.main, 0.6))
  }
  const sc = random.pick([palette.main, palette.second, palette.mid, '#e4d7c5', '#6d7b8c', '#a9764d'])
  const kind = composition(frame, 3)
  note(frame, ['sofa', 'desk', 'bed'][kind] ?? 'sofa', width * 0.5, height * 0.84)
  note(frame, 'curtain', wx + ww / 2, wy + wh * 0.5)
  const sy = fy + (height - fy) * 0.42
  layer(frame, (l) => disc(l, width * 0.5, sy + 6, width * 0.4, 'rgba(30,10,30,.38)', 22), { blur: 9 })
  if (kind === 0) {
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
  } else if (kind === 1) {
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
  } else {
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
  const lx = wx > width * 0.3 ? width * 0.12 : width * 0.88
  stroke(
    pen,
    curve([
      [lx, fy + 40],
      [lx, height * 0.44],
    ]),
    6,
    '#3a332f',
  )
  disc(pen, lx, fy + 44, 40, '#3a332f', 9)
  fill(
    pen,
    night ? '#ffe2a0' : '#fbeed4',
    new Path2D(
      `M${lx - 58} ${height * 0.5} L${lx - 34} ${height * 0.42} L${lx + 34} ${height * 0.42} L${lx + 58} ${height * 0.5} Z`,
    ),
  )
  glow(pen, lx, height * 0.5, night ? 360 : 200, '#ffc46b', night ? 0.8 : 0.3)
  plantPot(frame, wx > width * 0.3 ? width * 0.9 : width * 0.08, fy + 84, 1.5)
  if (!night) {
    gobo(frame, random.pick(['window', 'leaves']), 0.26)
  }
}
