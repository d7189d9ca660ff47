import { alpha, shift } from '../paint/colour.ts'
import { curve, type Point } from '../paint/curves.ts'
import { type Frame, note } from '../paint/frame.ts'
import { linear, radial } from '../paint/gradients.ts'
import { nth } from '../paint/random.ts'
import { disc, fill, placed, rect, ring, roundedRect, stroke } from '../paint/shapes.ts'
import { layTable } from '../paint/surfaces.ts'
import { castOnTable, dishColours, plate, roundOnTable } from './dishes.ts'
import { chopsticks, steam } from './small-things.ts'
import { topping } from './topping.ts'

export function hotpot(frame: Frame): void {
  const { pen, random, width, height } = frame
  note(frame, 'hotpot', width / 2, height / 2)
  layTable(frame, random.pick(['darkwood', 'wood', 'tiles']))
  const x = width / 2
  const y = height * 0.5
  const r = 238
  roundOnTable(frame, x, y, r, '#3a3330', 26)
  disc(pen, x, y, r, linear(pen, x - r, y - r, x + r, y + r, '#8a7f78', '#4b433f', '#2a2422'))
  for (const q of [-1, 1]) {
    castOnTable(frame, 10, () => fill(pen, '#4b433f', roundedRect(x + q * (r + 18) - 24, y - 42, 48, 84, 18)))
  }
  disc(pen, x, y, r * 0.93, '#2a2220')
  const a0 = random.between(-0.6, 0.6)
  for (const s of [0, 1]) {
    pen.save()
    pen.beginPath()
    pen.arc(x, y, r * 0.9, a0 + s * Math.PI, a0 + (s + 1) * Math.PI)
    pen.closePath()
    pen.clip()
    const base = s ? '#f1e3c0' : '#b3261a'
    rect(pen, x - r, y - r, r * 2, r * 2, radial(pen, x, y, 20, r, shift(base, 0.06), base, shift(base, -0.12)))
    for (let i = 0; i < 130; i++) {
      const u = x + random.bell() * r * 0.6
      const v = y + random.bell() * r * 0.6
      ring(pen, u, v, random.between(2, 12), 1.5, alpha(s ? '#fffbe6' : '#ff9a5a', random.between(0.2, 0.7)))
    }
    if (!s) {
      for (let i = 0; i < 46; i++) {
        const u = x + random.bell() * r * 0.55
        const v = y + random.bell() * r * 0.55
        disc(
          pen,
          u,
          v,
          random.between(8, 16),
          random.pick(['#8a1410', '#d8321f', '#5a1410']),
          random.between(4, 6),
          random() * 3,
        )
      }
    } else {
      for (let i = 0; i < 22; i++) {
        disc(
          pen,
          x + random.bell() * r * 0.5,
          y + random.bell() * r * 0.5,
          random.between(4, 8),
          random.pick(['#b8402f', '#6a9a4a', '#e8a04a']),
        )
      }
    }
    for (let i = 0; i < 9; i++) {
      topping(
        frame,
        pen,
        random.pick(['meat', 'greens', 'mushroom', 'shrimp', 'narutomaki']),
        x + random.bell() * r * 0.5,
        y + random.bell() * r * 0.5,
        46,
        random,
      )
    }
    pen.restore()
  }
  placed(pen, x, y, a0, 1, () => {
    const q = curve([
      [-r * 0.9, 0],
      [-r * 0.4, 26],
      [0, 0],
      [r * 0.4, -26],
      [r * 0.9, 0],
    ])
    stroke(pen, q, 12, '#8f857e')
    stroke(pen, q, 4, '#c9c0b8')
  })
  ring(pen, x, y, r * 0.93, 9, linear(pen, x - r, y - r, x + r, y + r, '#c9c0b8', '#5a514c'))
  const items = random.shuffle(['meat', 'greens', 'shrimp', 'mushroom', 'corn', 'egg'])
  const spots: Point[] = [
    [95, 110],
    [width - 110, 120],
    [90, height - 120],
    [width - 105, height - 110],
    [width / 2, 84],
    [width / 2 - 30, height - 80],
  ]
  spots.forEach(([u, v], i) => {
    const q = i > 3 ? 78 : 98
    plate(frame, u, v, q, random.pick(dishColours))
    for (let k = 0; k < 4; k++) {
      topping(
        frame,
        pen,
        nth(items, i % items.length),
        u + random.bell() * q * 0.3,
        v + random.bell() * q * 0.3,
        q * 0.46,
        random,
      )
    }
  })
  chopsticks(frame, width * 0.78, height * 0.74, -0.8, 330, '#c99a62')
  steam(frame, x, y)
}
