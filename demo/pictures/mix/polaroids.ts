import { alpha, shift } from '../paint/colour.ts'
import type { Frame } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { fill, placed, rect, roundedRect, shadow } from '../paint/shapes.ts'
import { paperTile, texture } from '../paint/tiles.ts'
import { casualFont, fontStack } from '../paint/words.ts'
import { type Mixed, pictureInside } from './inside.ts'

export function polaroids(frame: Frame, mixed: Mixed): void {
  const { pen, random, width, height, palette } = frame
  rect(pen, 0, 0, width, height, linear(pen, 0, 0, width, height, shift(palette.soft, 0.02), shift(palette.mid, 0.03)))
  texture(frame, paperTile(), 0.35)
  const spots: [number, number, number][] = [
    [0.3, 0.27, -0.13],
    [0.7, 0.34, 0.1],
    [0.36, 0.7, 0.07],
    [0.74, 0.75, -0.09],
  ]
  spots.forEach(([x, y, a], i) => {
    placed(pen, x * width, y * height, a + random.between(-0.04, 0.04), 1, () => {
      shadow(pen, frame.scale, 7, 11, 14, 'rgba(30,12,30,.45)', () => rect(pen, -158, -190, 316, 380, '#fffdf6'))
      pen.drawImage(
        pictureInside(frame, `p${i}`, mixed, i % mixed.scenes.length, { width: 720, height: 760, scale: 0.42 }),
        -140,
        -172,
        280,
        296,
      )
      pen.font = fontStack(34, casualFont(mixed.words.language))
      pen.fillStyle = '#4a3f3c'
      pen.textAlign = 'center'
      pen.fillText((mixed.words.lines ?? [])[i] ?? '', 0, 168)
      fill(pen, alpha(random.pick([palette.main, palette.second, '#f7d774']), 0.72), roundedRect(-46, -206, 92, 30, 2))
    })
  })
}
