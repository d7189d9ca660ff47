import { shift } from '../paint/colour.ts'
import type { Frame } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { rect } from '../paint/shapes.ts'
import { fruitTop } from './fruit-top.ts'

export function fruit(frame: Frame): void {
  const { pen, random, width, height, palette } = frame
  rect(pen, 0, 0, width, height, linear(pen, 0, 0, width, height, shift(palette.soft, 0.02), shift(palette.mid, 0.04)))
  const n = random.pick([4, 5])
  const s = width / n
  const k0 = random.integer(0, 4)
  for (let j = 0; j < height / s + 1; j++) {
    for (let i = 0; i < n; i++) {
      fruitTop(frame, (i + 0.5) * s, (j + 0.5) * s, s * 0.34, (i + j) % 3 === 0 ? k0 : random.integer(0, 4))
    }
  }
}
