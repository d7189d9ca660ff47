import { alpha, shift } from '../paint/colour.ts'
import { composition, type Frame } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { fill, placed, rect, roundedRect, shadow } from '../paint/shapes.ts'
import { paperTile, texture } from '../paint/tiles.ts'
import { casualFont, fontStack } from '../paint/words.ts'
import { layPicture, type Mixed } from './inside.ts'

interface Spot {
  x: number
  y: number
  turn: number
  size: number
}

const spot = (x: number, y: number, turn: number, size: number): Spot => ({ x, y, turn, size })
const spots = [
  [spot(0.3, 0.27, -0.13, 1), spot(0.7, 0.34, 0.1, 1), spot(0.36, 0.7, 0.07, 1), spot(0.74, 0.75, -0.09, 1)],
  [spot(0.47, 0.35, -0.04, 1.45), spot(0.25, 0.8, 0.09, 0.86), spot(0.72, 0.79, -0.07, 0.94)],
]

/** Instant photos taped to paper, with a word under each. */
export function polaroids(frame: Frame, mixed: Mixed): void {
  const { pen, random, width, height, palette } = frame
  rect(pen, 0, 0, width, height, linear(pen, 0, 0, width, height, shift(palette.soft, 0.02), shift(palette.mid, 0.03)))
  texture(frame, paperTile(), 0.35)
  const chosen = spots[composition(frame, 2)] ?? []
  for (const [index, { x, y, turn, size }] of chosen.entries()) {
    placed(pen, x * width, y * height, turn + random.between(-0.04, 0.04), size, () => photo(frame, mixed, index))
  }
}

function photo(frame: Frame, mixed: Mixed, index: number): void {
  const { pen, random, palette } = frame
  shadow(pen, frame.scale, 7, 11, 14, 'rgba(30,12,30,.45)', () => rect(pen, -158, -190, 316, 380, '#fffdf6'))
  layPicture(frame, `p${index}`, mixed, index, { x: -140, y: -172, width: 280, height: 296 })
  pen.font = fontStack(34, casualFont(mixed.words.language))
  pen.fillStyle = '#4a3f3c'
  pen.textAlign = 'center'
  pen.fillText(mixed.words.lines?.[index] ?? (index === 0 ? mixed.words.title : ''), 0, 168, 290)
  fill(pen, alpha(random.pick([palette.main, palette.second, '#f7d774']), 0.72), roundedRect(-46, -206, 92, 30, 2))
}
