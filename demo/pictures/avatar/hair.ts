import { Path2D } from '@napi-rs/canvas'
import { shift } from '../paint/colour.ts'
import { curve, outline, points } from '../paint/curves.ts'
import type { Pen } from '../paint/frame.ts'
import type { Random } from '../paint/random.ts'
import { disc, fill, roundedRect, stroke } from '../paint/shapes.ts'

interface HairColours {
  hair: string
  /** For a scarf or a hat. */
  cloth: string
}

interface HairStyle {
  behind?: (pen: Pen, colours: HairColours, random: Random) => void
  before: (pen: Pen, colours: HairColours) => void
}

const cap =
  (shape: string, tension = 0.8) =>
  (pen: Pen, { hair }: HairColours): void =>
    fill(pen, hair, outline(points(shape), tension))

const longBehind = (pen: Pen, { hair }: HairColours): void =>
  fill(pen, shift(hair, -0.05), outline(points('-68,-40 -78,60 -60,110 60,110 78,60 68,-40'), 0.8))

const sideLocks = (pen: Pen, { hair }: HairColours): void => {
  fill(pen, hair, outline(points('-58,10 -60,-36 -46,-34 -50,8'), 0.7))
  fill(pen, hair, outline(points('58,10 60,-36 46,-34 50,8'), 0.7))
}

const bob: HairStyle = {
  before: cap('-60,6 -64,-50 -36,-92 20,-96 62,-60 60,6 50,-30 20,-58 -20,-50 -48,-30', 0.85),
}
const long: HairStyle = {
  behind: longBehind,
  before: cap('-66,20 -66,-50 -30,-96 30,-96 66,-50 66,20 50,-40 0,-40 -50,-40'),
}
const topKnot: HairStyle = {
  behind: (pen, { hair }) => disc(pen, 0, -102, 26, hair),
  before: cap('-58,-10 -56,-62 0,-94 56,-62 58,-10 40,-56 0,-68 -40,-56'),
}
const twoBuns: HairStyle = {
  behind: (pen, { hair }) => {
    disc(pen, -58, -74, 24, hair)
    disc(pen, 58, -74, 24, hair)
  },
  before: cap('-60,-6 -58,-60 0,-94 58,-60 60,-6 44,-40 0,-48 -44,-40'),
}
const swept: HairStyle = {
  behind: longBehind,
  before: cap('-66,60 -68,-50 -24,-98 34,-94 68,-46 66,60 54,-10 34,-52 -10,-66 -44,-40 -54,0'),
}
const curls: HairStyle = {
  behind: (pen, { hair }, random) => {
    for (let i = 0; i < 16; i++) {
      const angle = (i * Math.PI) / 8
      disc(pen, Math.cos(angle) * 60, -30 + Math.sin(angle) * 56, random.between(24, 32), hair)
    }
  },
  before: (pen, { hair }) => {
    for (let i = 0; i < 9; i++) {
      disc(pen, -48 + i * 12, -66 + Math.abs(i - 4) * 6, 18, hair)
    }
  },
}
const short: HairStyle = { before: cap('-56,-14 -58,-60 -30,-88 40,-96 60,-70 54,-20 44,-52 0,-56 -40,-46', 0.9) }
const ponytail: HairStyle = {
  behind: (pen, { hair }) => stroke(pen, curve(points('40,-70 86,-30 74,60')), 30, shift(hair, -0.05)),
  before: cap('-58,-6 -56,-62 0,-94 56,-62 58,-6 48,-40 10,-64 -40,-50', 0.85),
}
const knitHat: HairStyle = {
  before: (pen, colours) => {
    fill(pen, colours.cloth, outline(points('-62,-34 -54,-84 0,-108 54,-84 62,-34 0,-46'), 0.8))
    fill(pen, shift(colours.cloth, -0.08), roundedRect(-64, -52, 128, 24, 10))
    sideLocks(pen, colours)
  },
}
const peakedCap: HairStyle = {
  before: (pen, colours) => {
    fill(pen, colours.cloth, outline(points('-58,-40 -50,-86 0,-104 50,-86 58,-40'), 0.7))
    disc(pen, 24, -40, 62, colours.cloth, 12, 0.06)
    fill(pen, colours.hair, outline(points('-58,4 -58,-40 -44,-38 -48,2'), 0.7))
  },
}
const headscarf: HairStyle = {
  behind: (pen, { cloth }) =>
    fill(pen, shift(cloth, -0.06), outline(points('-66,-30 -70,60 -40,112 40,112 70,60 66,-30'), 0.8)),
  before: (pen, { cloth }) => {
    const veil = 'M0 -98 C46 -98 68 -62 66 -14 C64 34 40 62 0 74 C-40 62 -64 34 -66 -14 C-68 -62 -46 -98 0 -98 Z'
    const face = 'M0 -62 C-30 -62 -46 -38 -46 -8 C-46 26 -22 44 0 46 C22 44 46 26 46 -8 C46 -38 30 -62 0 -62 Z'
    fill(pen, cloth, new Path2D(`${veil} ${face}`), 'evenodd')
  },
}

export const hairStyles: readonly HairStyle[] = [
  bob,
  long,
  topKnot,
  twoBuns,
  swept,
  curls,
  short,
  ponytail,
  knitHat,
  peakedCap,
  headscarf,
]
