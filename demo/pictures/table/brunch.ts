import { shift } from '../paint/colour.ts'
import { blob, outline, type Point } from '../paint/curves.ts'
import type { Frame } from '../paint/frame.ts'
import { radial } from '../paint/gradients.ts'
import { disc, fill, ring, roundedRect } from '../paint/shapes.ts'
import { layTable } from '../paint/surfaces.ts'
import { coffeeCup } from './coffee-cup.ts'
import { castOnTable, dishColours, plate, roundOnTable } from './dishes.ts'
import { fruitTop, strawberryTop } from './fruit-top.ts'
import { croissant } from './pastry.ts'
import { book, leaf, napkin, sprig } from './small-things.ts'
import { topping } from './topping.ts'

export function brunch(frame: Frame): void {
  const { pen, random, width, height, palette } = frame
  layTable(frame)
  if (random.chance(0.5)) {
    napkin(
      frame,
      width * random.between(0.25, 0.75),
      height * random.between(0.6, 0.75),
      170,
      random.between(-0.6, 0.6),
      palette.paper,
      random.pick(['check', 'stripe', 'plain']),
    )
  }
  const cup: Point = [width * random.between(0.28, 0.4), height * random.between(0.26, 0.36)]
  const pl: Point = [width * random.between(0.56, 0.66), height * random.between(0.62, 0.7)]
  const k = random.integer(0, 3)
  plate(frame, pl[0], pl[1], 210, random.pick(dishColours))
  if (k === 0) {
    croissant(frame, pl[0], pl[1], 150, random.between(-0.5, 0.5))
  } else if (k === 1) {
    for (let i = 0; i < 3; i++) {
      const q = 128 - i * 6
      roundOnTable(
        frame,
        pl[0] - i * 4,
        pl[1] - i * 9,
        q,
        radial(pen, pl[0] - 40, pl[1] - 50, 10, q * 1.1, '#f6cf8a', '#dd9a48', '#b56f2a'),
        9,
      )
      ring(pen, pl[0] - i * 4, pl[1] - i * 9, q - 5, 6, '#f3d9a4')
    }
    fill(pen, '#fff1b0', roundedRect(pl[0] - 32, pl[1] - 52, 52, 46, 8))
    for (let i = 0; i < 7; i++) {
      strawberryTop(frame, pl[0] + random.bell() * 80, pl[1] + random.bell() * 70, 20)
    }
    fill(pen, 'rgba(150,70,10,.55)', blob(random, pl[0] + 20, pl[1] + 20, 90, 60, 0.4, 12))
  } else if (k === 2) {
    const bread = outline(
      [
        [pl[0] - 120, pl[1] - 90],
        [pl[0] + 30, pl[1] - 130],
        [pl[0] + 120, pl[1] - 60],
        [pl[0] + 100, pl[1] + 90],
        [pl[0] - 70, pl[1] + 120],
        [pl[0] - 130, pl[1] + 30],
      ],
      0.8,
    )
    castOnTable(frame, 12, () => fill(pen, '#b97b3c', bread))
    fill(
      pen,
      '#f0cd92',
      outline(
        [
          [pl[0] - 104, pl[1] - 78],
          [pl[0] + 26, pl[1] - 112],
          [pl[0] + 104, pl[1] - 52],
          [pl[0] + 86, pl[1] + 78],
          [pl[0] - 60, pl[1] + 104],
          [pl[0] - 112, pl[1] + 26],
        ],
        0.8,
      ),
    )
    for (let i = 0; i < 8; i++) {
      fill(
        pen,
        shift('#b9cf6a', random.between(-0.06, 0.06)),
        outline(
          [
            [pl[0] - 90 + i * 22, pl[1] - 60],
            [pl[0] - 66 + i * 22, pl[1] - 66],
            [pl[0] - 58 + i * 20, pl[1] + 60],
            [pl[0] - 82 + i * 20, pl[1] + 66],
          ],
          0.9,
        ),
      )
    }
    topping(frame, pen, 'egg', pl[0], pl[1], 100, random)
    for (let i = 0; i < 60; i++) {
      disc(pen, pl[0] + random.bell() * 80, pl[1] + random.bell() * 70, 2, random.pick(['#2a2a2a', '#c0392b']))
    }
  } else {
    for (let i = 0; i < 9; i++) {
      fruitTop(frame, pl[0] + random.bell() * 90, pl[1] + random.bell() * 90, random.between(32, 52))
    }
    for (let i = 0; i < 7; i++) {
      leaf(pen, pl[0] + random.bell() * 90, pl[1] + random.bell() * 90, 44, random() * 6, '#6a9a4a')
    }
  }
  coffeeCup(frame, cup[0], cup[1], 112, random.chance(0.3))
  for (let i = 0; i < 3; i++) {
    fruitTop(
      frame,
      random.pick([width * 0.08, width * 0.9]) + random.between(-14, 14),
      height * random.between(0.08, 0.94),
      random.between(34, 56),
      random.pick([0, 2, 3]),
    )
  }
  if (random.chance(0.7)) {
    sprig(
      frame,
      width * 0.66,
      height * 0.2,
      240,
      random.between(-0.5, 0.6),
      random.pick(['#7a8f68', '#9aa88a']),
      random.chance(0.4) ? palette.main : undefined,
    )
  }
  if (random.chance(0.4)) {
    book(frame, width * 0.84, height * 0.26, 0.3)
  }
}
