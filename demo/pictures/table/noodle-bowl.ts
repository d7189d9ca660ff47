import { alpha, shift } from '../paint/colour.ts'
import { curve, type Point } from '../paint/curves.ts'
import { type Frame, note } from '../paint/frame.ts'
import { radial } from '../paint/gradients.ts'
import { nth } from '../paint/random.ts'
import { disc, ring, stroke } from '../paint/shapes.ts'
import { bowl, dishColours, inBowl } from './dishes.ts'
import { topping } from './topping.ts'

export function noodleBowl(frame: Frame, x: number, y: number, r: number): void {
  const { random } = frame
  note(frame, 'noodles', x, y)
  const kind = random.integer(0, 3)
  const soup = nth(['#c98a45', '#b5402a', '#efe2c4', '#8a5a2c'], kind)
  const nood = nth(['#f3d894', '#f0cf8a', '#fbf1da', '#e8c27a'], kind)
  bowl(frame, x, y, r, random.pick(dishColours.concat([frame.palette.main, frame.palette.second])), soup)
  inBowl(frame, x, y, r * 0.85, (c) => {
    for (let i = 0; i < 40; i++) {
      disc(
        c,
        x + random.bell() * r * 0.5,
        y + random.bell() * r * 0.5,
        random.between(3, 13),
        alpha(kind === 1 ? '#ff7a3a' : '#f6cf7a', random.between(0.15, 0.5)),
      )
    }
    for (let k = 0; k < 6; k++) {
      const cx = x + random.between(-0.4, 0.35) * r
      const cy = y + random.between(-0.3, 0.45) * r
      const a0 = random() * 6
      const sw = random.between(0.35, 0.6) * r
      for (let i = 0; i < 9; i++) {
        const pts: Point[] = []
        const o = (i - 4) * r * 0.035
        for (let j = 0; j <= 8; j++) {
          const t = a0 + j * 0.42
          pts.push([
            cx + Math.cos(t) * (sw + o) + random.between(-2, 2),
            cy + Math.sin(t) * (sw * 0.75 + o) + random.between(-2, 2),
          ])
        }
        const q = curve(pts)
        c.save()
        c.translate(1.5, 3.4)
        stroke(c, q, r * 0.031, alpha(shift(soup, -0.18), 0.55))
        c.restore()
        stroke(c, q, r * 0.03, shift(nood, random.between(-0.05, 0.03)))
        stroke(c, q, r * 0.009, alpha('#fffbe8', 0.55))
      }
    }
    const tops = random
      .shuffle(['egg', 'meat', 'greens', 'nori', 'narutomaki', 'corn', 'shrimp', 'scallion', 'mushroom'])
      .slice(0, 4)
    tops.forEach((t, i) => {
      const a = -2.2 + i * 1.55 + random.between(-0.2, 0.2)
      const u = x + Math.cos(a) * r * 0.5
      const v = y + Math.sin(a) * r * 0.48
      topping(frame, c, t, u, v, r * 0.3, random)
    })
    for (let i = 0; i < 46; i++) {
      const u = x + random.bell() * r * 0.42
      const v = y + random.bell() * r * 0.42
      ring(c, u, v, random.between(2.5, 5), 2, shift('#6fa23f', random.between(-0.08, 0.12)))
    }
    for (let i = 0; i < 30; i++) {
      disc(c, x + random.bell() * r * 0.5, y + random.bell() * r * 0.5, 2, '#f7ead0', 1.3, random() * 3)
    }
    if (kind === 1) {
      for (let i = 0; i < 9; i++) {
        disc(c, x + random.bell() * r * 0.45, y + random.bell() * r * 0.45, 9, '#a8201a', 4, random() * 3)
      }
    }
    disc(
      c,
      x,
      y,
      r * 0.86,
      radial(c, x + r * 0.25, y + r * 0.3, r * 0.3, r * 1.05, 'rgba(255,255,255,0)', 'rgba(30,10,0,.32)'),
    )
  })
}
