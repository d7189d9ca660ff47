import { alpha } from '../paint/colour.ts'
import { type Frame, layer } from '../paint/frame.ts'
import { nth } from '../paint/random.ts'
import { disc, rect } from '../paint/shapes.ts'
import { grainTile, texture } from '../paint/tiles.ts'
import { bodyFont, chooseFont, fitLines, fontStack, fonts } from '../paint/words.ts'
import type { PictureWords } from '../spec.ts'
import { writeLines } from './words.ts'

export function gradient(frame: Frame, words: PictureWords): void {
  const { pen, random, width, height, palette } = frame
  rect(pen, 0, 0, width, height, palette.soft)
  layer(
    frame,
    (l) => {
      for (let i = 0; i < 8; i++) {
        disc(
          l,
          random() * width,
          random() * height,
          random.between(140, 320),
          alpha(nth([palette.main, palette.second, palette.mid, palette.paper], i % 4), 0.8),
        )
      }
    },
    { blur: 60 },
  )
  texture(frame, grainTile(), 0.42, 'soft-light', 1.4)
  const ft = chooseFont(random, words.language, random.pick([fonts.literary, fonts.literary]))
  const t = fitLines(pen, words.title, ft, 92, width - 170, 5)
  pen.font = fontStack(t.size, ft)
  pen.fillStyle = palette.night ? '#fff8ec' : palette.ink
  writeLines(pen, t.lines, width / 2, height * 0.48 - (t.lines.length - 1) * t.size * 0.62, t.size, 1.34, 'center')
  pen.font = fontStack(30, bodyFont(words.language))
  pen.globalAlpha = 0.75
  pen.fillText(`— ${words.subtitle ?? ''} —`, width / 2, height * 0.48 + t.lines.length * t.size * 0.75 + 30)
  pen.globalAlpha = 1
}
