import { Path2D } from '@napi-rs/canvas'
import { alpha, mix, shift } from '../paint/colour.ts'
import { curve, outline, points } from '../paint/curves.ts'
import { composition, type Frame } from '../paint/frame.ts'
import { linear, radial } from '../paint/gradients.ts'
import { clipped, disc, fill, placed, rect, ring, roundedRect, shadow, stroke } from '../paint/shapes.ts'
import { inset } from './inset.ts'

export function pets(frame: Frame): void {
  // portrait of a cat or dog, drawn big
  const { pen, random, width, height, palette } = frame
  const bg = random.pick([palette.mid, palette.soft, palette.second, palette.main, palette.paper])
  rect(pen, 0, 0, width, height, linear(pen, 0, 0, width, height, shift(bg, 0.06), shift(bg, -0.06)))
  const deco = composition(frame, 4)
  if (deco === 0) {
    disc(pen, width / 2, height * 0.5, width * 0.42, shift(bg, 0.08))
  } else if (deco === 1) {
    for (let i = 0; i < 40; i++) {
      placed(
        pen,
        (((i % 5) + 0.5) * width) / 5 + (Math.floor(i / 5) % 2) * 60 - 30,
        ((Math.floor(i / 5) + 0.5) * height) / 8,
        random.between(-0.5, 0.5),
        1,
        () => {
          disc(pen, 0, 6, 15, shift(bg, 0.07), 12)
          for (let k = 0; k < 4; k++) {
            disc(pen, -18 + k * 12, -12 - (k % 3 ? 4 : 0), 5.5, shift(bg, 0.07))
          }
        },
      )
    }
  } else if (deco === 2) {
    pen.save()
    pen.rotate(-0.3)
    for (let i = -9; i < 20; i++) {
      rect(pen, -width, i * 80, width * 3, 40, shift(bg, 0.04))
    }
    pen.restore()
  } else {
    inset(frame, width * 0.08, height * 0.06, width * 0.84, height * 0.6)
    rect(pen, 0, height * 0.62, width, height * 0.4, linear(pen, 0, height * 0.62, 0, height, '#c9a27a', '#a57f58'))
    stroke(pen, roundedRect(width * 0.08, height * 0.06, width * 0.84, height * 0.56, 4), 18, '#fffaf2')
  }
  const dog = random.chance(0.45)
  const b = dog
    ? random.pick(['#d9a066', '#f3e3cd', '#8a5f45', '#e9e4de', '#b5773f', '#3a3230'])
    : random.pick(['#e8a35e', '#4a4248', '#f3ead9', '#b9b2ad', '#d9c0a0', '#2b2730', '#8f8a90'])
  const cx = width * random.between(0.44, 0.56)
  const cy = height * random.between(0.5, 0.56)
  const S = random.between(1.25, 1.5)
  const dk = shift(b, -0.12)
  const lt = mix(b, '#fffaf2', 0.75)
  const fur = (q: Path2D, base: string, bx: number, by: number, r: number): void => {
    fill(pen, linear(pen, bx - r, by - r, bx + r, by + r, shift(base, 0.05), base, shift(base, -0.1)), q)
    clipped(pen, q, () => {
      for (let i = 0; i < 330; i++) {
        const x = bx + random.bell() * r * 0.7
        const y = by + random.bell() * r * 0.8
        const a = Math.atan2(y - by, x - bx) + random.between(-0.4, 0.4)
        const L = random.between(6, 18)
        pen.beginPath()
        pen.moveTo(x, y)
        pen.lineTo(x + Math.cos(a) * L, y + Math.sin(a) * L + 3)
        pen.lineWidth = 1.6
        pen.strokeStyle = alpha(random.chance(0.5) ? shift(base, 0.08) : shift(base, -0.08), 0.5)
        pen.stroke()
      }
    })
  }
  placed(pen, cx, cy, random.between(-0.06, 0.06), S, () => {
    shadow(pen, frame.scale, 14, 16, 20, 'rgba(30,10,40,.35)', () =>
      fill(pen, b, outline(points('-150,340 -138,190 -92,92 0,60 92,92 138,190 150,340'), 0.8)),
    )
    fur(outline(points('-150,340 -138,190 -92,92 0,60 92,92 138,190 150,340'), 0.8), b, 0, 200, 150)
    fur(outline(points('-40,110 40,110 54,200 0,260 -54,200'), 0.9), lt, 0, 180, 70)
    if (dog) {
      const up = random.chance(0.4)
      if (up) {
        for (const u of [-1, 1]) {
          fur(
            outline(
              [
                [u * 50, -70],
                [u * 96, -142],
                [u * 122, -60],
                [u * 104, -10],
              ],
              0.6,
            ),
            b,
            u * 90,
            -70,
            50,
          )
          fill(
            pen,
            mix('#e8a090', b, 0.3),
            outline(
              [
                [u * 70, -68],
                [u * 94, -114],
                [u * 108, -58],
                [u * 96, -28],
              ],
              0.6,
            ),
          )
        }
      }
      fur(outline(points('-108,0 -92,-78 0,-108 92,-78 108,0 84,78 0,116 -84,78'), 0.95), b, 0, 0, 112)
      if (!up) {
        for (const u of [-1, 1]) {
          fur(
            outline(
              [
                [u * 70, -84],
                [u * 126, -60],
                [u * 140, 50],
                [u * 112, 92],
                [u * 88, 30],
              ],
              0.9,
            ),
            dk,
            u * 112,
            10,
            60,
          )
        }
      }
      if (random.chance(0.5)) {
        fur(outline(points('30,-60 76,-40 70,20 30,16'), 0.9), dk, 50, -20, 40)
      }
      fur(outline(points('-54,40 0,16 54,40 50,92 0,108 -50,92'), 0.95), lt, 0, 64, 56)
      disc(pen, 0, 40, 23, '#2a1f20', 17)
      disc(pen, -7, 34, 6, 'rgba(255,255,255,.5)', 4)
      stroke(pen, new Path2D('M0 56 L0 70 M0 70 Q-18 90 -36 74 M0 70 Q18 90 36 74'), 4, '#3a2624')
      if (random.chance(0.6)) {
        fill(pen, '#ee7f8b', new Path2D('M-14 80 Q0 74 14 80 Q18 118 0 122 Q-18 118 -14 80 Z'))
        stroke(
          pen,
          curve([
            [0, 84],
            [0, 106],
          ]),
          2,
          '#c95a68',
        )
      }
    } else {
      for (const u of [-1, 1]) {
        fur(
          outline(
            [
              [u * 36, -84],
              [u * 84, -152],
              [u * 112, -60],
              [u * 98, -24],
            ],
            0.5,
          ),
          b,
          u * 80,
          -80,
          60,
        )
        fill(
          pen,
          mix('#f2a9a0', b, 0.2),
          outline(
            [
              [u * 56, -84],
              [u * 82, -124],
              [u * 98, -60],
              [u * 88, -44],
            ],
            0.5,
          ),
        )
      }
      fur(outline(points('-118,10 -98,-72 0,-102 98,-72 118,10 80,74 0,94 -80,74'), 0.95), b, 0, 0, 112)
      if (random.chance(0.6)) {
        for (const q of [-26, 0, 26]) {
          stroke(
            pen,
            curve([
              [q, -98],
              [q * 0.8, -60],
            ]),
            11,
            alpha(dk, 0.8),
          )
        }
      }
      for (const u of [-1, 1]) {
        for (let k = 0; k < 2; k++) {
          stroke(
            pen,
            curve([
              [u * 112, 6 + k * 24],
              [u * 80, 12 + k * 16],
            ]),
            8,
            alpha(dk, 0.5),
          )
        }
      }
      fur(outline(points('-44,44 0,24 44,44 36,80 0,88 -36,80'), 0.95), lt, 0, 58, 44)
      fill(pen, '#e58c86', new Path2D('M-13 34 Q0 28 13 34 Q8 48 0 50 Q-8 48 -13 34 Z'))
      stroke(pen, new Path2D('M0 50 Q-4 66 -24 64 M0 50 Q4 66 24 64'), 3.4, '#3a2624')
      for (const u of [-1, 1]) {
        for (let k = 0; k < 3; k++) {
          stroke(
            pen,
            curve([
              [u * 40, 54 + k * 8],
              [u * 80, 46 + k * 13],
              [u * 128, 44 + k * 20],
            ]),
            1.8,
            'rgba(255,255,255,.8)',
          )
        }
      }
    }
    const eye = dog ? '#3a2418' : random.pick(['#8fae4a', '#e2a93a', '#5fa3c4', '#3a2a22'])
    for (const u of [-1, 1]) {
      const ex = u * 46
      const ey = -4
      disc(pen, ex, ey, dog ? 15 : 22, dog ? '#241a18' : '#2a2024', dog ? 17 : 24)
      if (!dog) {
        disc(pen, ex, ey, 19, radial(pen, ex, ey - 4, 2, 20, shift(eye, 0.1), eye, shift(eye, -0.1)), 21)
        disc(pen, ex, ey, 8, '#171215', 17)
      }
      disc(pen, ex - 5, ey - 8, 5.4, 'rgba(255,255,255,.95)')
      disc(pen, ex + 6, ey + 7, 2.6, 'rgba(255,255,255,.6)')
    }
    const ac = random.integer(0, 3)
    if (ac === 0) {
      stroke(pen, new Path2D('M-70 104 Q0 150 70 104'), 17, palette.main)
      disc(pen, 0, 140, 16, radial(pen, -5, 134, 1, 17, '#ffe6a8', '#d99a3a'))
      rect(pen, -2, 140, 4, 9, '#6b4a1c')
    } else if (ac === 1) {
      fill(pen, palette.second, new Path2D('M-76 96 Q0 140 76 96 L40 128 L0 190 L-40 128 Z'))
      for (let i = 0; i < 12; i++) {
        disc(pen, random.between(-30, 30), random.between(122, 158), 4, palette.paper)
      }
    } else if (ac === 2) {
      for (const u of [-1, 1]) {
        ring(pen, u * 46, -4, 36, 6, '#2b2522')
      }
      stroke(
        pen,
        curve([
          [-10, -8],
          [10, -8],
        ]),
        6,
        '#2b2522',
      )
    }
  })
}
