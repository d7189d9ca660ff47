import type { Frame } from '../paint/frame.ts'
import { gobo } from '../paint/gobo.ts'
import { layTable } from '../paint/surfaces.ts'
import { coffeeCup } from './coffee-cup.ts'
import { strawberryTop } from './fruit-top.ts'
import { cakeTop } from './pastry.ts'
import { sprig } from './small-things.ts'

export function cake(frame: Frame): void {
  const { random, width, height, palette } = frame
  layTable(frame, random.pick(['linen', 'marble', 'gingham', 'plain', 'wood']))
  cakeTop(frame, width * random.between(0.44, 0.56), height * random.between(0.42, 0.52), random.between(170, 215))
  coffeeCup(frame, width * 0.2, height * 0.85, 84)
  for (let i = 0; i < 5; i++) {
    strawberryTop(frame, width * random.between(0.5, 0.95), height * random.between(0.82, 0.95), 30)
  }
  sprig(frame, width * 0.7, height * 0.1, 220, 0.4, '#8fa077', palette.mid)
  if (random.chance(0.4)) {
    gobo(frame, 'leaves', 0.25)
  }
}
