import { composition, type Frame } from '../paint/frame.ts'
import { gobo } from '../paint/gobo.ts'
import { disc } from '../paint/shapes.ts'
import { layTable } from '../paint/surfaces.ts'
import { coffeeCup } from './coffee-cup.ts'
import { castOnTable } from './dishes.ts'
import { book, sprig } from './small-things.ts'

export function coffee(frame: Frame): void {
  const { pen, random, width, height, palette } = frame
  layTable(frame, random.pick(['wood', 'marble', 'linen', 'plain', 'terrazzo', 'darkwood']))
  const big = composition(frame, 2) === 0
  if (big) {
    book(frame, width * 0.76, height * 0.28, random.between(0.1, 0.4))
    coffeeCup(frame, width * 0.42, height * 0.6, 165, random.chance(0.25))
  } else {
    coffeeCup(frame, width * 0.32, height * 0.36, 120)
    coffeeCup(frame, width * 0.68, height * 0.66, 128, random.chance(0.5))
  }
  if (random.chance(0.6)) {
    sprig(
      frame,
      width * 0.02,
      height * random.between(0.7, 0.9),
      300,
      random.between(-0.7, -0.2),
      '#8a9a7a',
      random.chance(0.5) ? palette.mid : undefined,
    )
  }
  for (let i = 0; i < random.integer(0, 22); i++) {
    const x = random() * width
    const y = height * (0.84 + random() * 0.14)
    castOnTable(frame, 4, () => disc(pen, x, y, 13, '#5a3220', 9, random() * 3))
  }
  gobo(frame, random.pick(['window', 'leaves', 'blinds']), random.between(0.22, 0.38))
}
