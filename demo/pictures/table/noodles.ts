import { shift } from '../paint/colour.ts'
import { blob } from '../paint/curves.ts'
import { composition, type Frame } from '../paint/frame.ts'
import { disc, fill } from '../paint/shapes.ts'
import { layTable } from '../paint/surfaces.ts'
import { bowl, dishColours, inBowl } from './dishes.ts'
import { noodleBowl } from './noodle-bowl.ts'
import { chopsticks, napkin, steam } from './small-things.ts'

export function noodles(frame: Frame): void {
  const { random, width, height, palette } = frame
  layTable(frame, random.pick(['wood', 'darkwood', 'linen', 'tiles', 'gingham']))
  if (random.chance(0.5)) {
    napkin(
      frame,
      width * 0.7,
      height * 0.72,
      190,
      random.between(-0.5, 0.5),
      palette.paper,
      random.pick(['check', 'stripe', 'plain']),
    )
  }
  const n = composition(frame, 2) + 1
  if (n === 1) {
    noodleBowl(frame, width * random.between(0.42, 0.58), height * random.between(0.46, 0.56), random.between(235, 300))
  } else {
    noodleBowl(frame, width * 0.34, height * 0.33, 200)
    noodleBowl(frame, width * 0.64, height * 0.7, 215)
  }
  chopsticks(
    frame,
    width * random.between(0.7, 0.9),
    height * random.between(0.14, 0.22),
    random.between(-0.5, 0.3),
    420,
    random.pick(['#5b3424', '#2b2422', '#b8452c', '#c99a62']),
  )
  sideDish(frame, width * 0.14, height * 0.87, 76)
  if (random.chance(0.6)) {
    sideDish(frame, width * 0.14, height * 0.12, 66)
  }
  steam(frame, width * 0.5, height * 0.5)
}

function sideDish(frame: Frame, x: number, y: number, r: number): void {
  const { random } = frame
  const k = random.integer(0, 3)
  bowl(frame, x, y, r, random.pick(dishColours), k === 0 ? '#4a1d12' : k === 1 ? '#b3281c' : '#efe6d2')
  inBowl(frame, x, y, r * 0.82, (c) => {
    if (k > 1) {
      for (let i = 0; i < 46; i++) {
        fill(
          c,
          shift(k === 2 ? '#76a944' : '#e8c27a', random.between(-0.1, 0.1)),
          blob(
            random,
            x + random.bell() * r * 0.5,
            y + random.bell() * r * 0.5,
            random.between(5, 11),
            random.between(3, 7),
            0.3,
            5,
          ),
        )
      }
    } else {
      disc(c, x - r * 0.25, y - r * 0.3, r * 0.26, 'rgba(255,255,255,.22)', r * 0.13, -0.6)
      for (let i = 0; i < 14; i++) {
        disc(c, x + random.bell() * r * 0.4, y + random.bell() * r * 0.4, 3, '#f3e2b4', 2)
      }
    }
  })
}
