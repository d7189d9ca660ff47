import { Path2D } from '@napi-rs/canvas'
import { cloth, folds } from '../paint/cloth.ts'
import { alpha, lerp, mix, shift } from '../paint/colour.ts'
import { blob, curve, outline } from '../paint/curves.ts'
import { composition, type Frame, layer, note, TAU } from '../paint/frame.ts'
import { gobo } from '../paint/gobo.ts'
import { glow, linear } from '../paint/gradients.ts'
import { clipped, disc, fill, rect, roundedRect, shadow, stroke } from '../paint/shapes.ts'
import { bed, sofa, workDesk } from './furniture.ts'
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
  note(frame, ['sofa', 'bed', 'desk'][kind] ?? 'sofa', width * 0.5, height * 0.84)
  note(frame, 'curtain', wx + ww / 2, wy + wh * 0.5)
  const sy = fy + (height - fy) * 0.42
  layer(frame, (l) => disc(l, width * 0.5, sy + 6, width * 0.4, 'rgba(30,10,30,.38)', 22), { blur: 9 })
  const furniture = [sofa, bed, workDesk][kind] ?? sofa
  furniture(frame, sy, sc)
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
