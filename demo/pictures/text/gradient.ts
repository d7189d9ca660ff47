import { alpha } from '../paint/colour.ts'
import { composition, type Frame, layer } from '../paint/frame.ts'
import { nth } from '../paint/random.ts'
import { disc, rect } from '../paint/shapes.ts'
import { grainTile, texture } from '../paint/tiles.ts'
import { bodyFont, chooseFont, fitLines, fontStack, fonts } from '../paint/words.ts'
import type { PictureWords } from '../spec.ts'
import { writeLines } from './words.ts'

/** Words over slow, grainy colour; a veil in the middle keeps them readable. */
export function gradient(frame: Frame, words: PictureWords): void {
  const { pen, random, width, height, palette } = frame
  const left = composition(frame, 2) === 1
  rect(pen, 0, 0, width, height, palette.soft)
  const colours = [palette.main, palette.second, palette.mid, palette.paper]
  layer(
    frame,
    (sheet) => {
      for (let i = 0; i < 8; i++) {
        disc(sheet, random() * width, random() * height, random.between(140, 320), alpha(nth(colours, i % 4), 0.8))
      }
    },
    { blur: 60 },
  )
  const ink = palette.night ? '#fffaf0' : palette.ink
  const veil = palette.night ? palette.ink : palette.paper
  layer(frame, (sheet) => disc(sheet, width * 0.5, height * 0.48, width * 0.46, alpha(veil, 0.62), height * 0.3), {
    blur: 70,
  })
  texture(frame, grainTile(), 0.42, 'soft-light', 1.4)
  const font = chooseFont(random, words.language, random.pick([fonts.literary, fonts.black]))
  const { size, lines } = fitLines(pen, words.title, font, 92, width - 170, 5)
  const x = left ? 84 : width / 2
  const align = left ? 'left' : 'center'
  pen.font = fontStack(size, font)
  pen.fillStyle = ink
  const top = height * 0.48 - (lines.length - 1) * size * 0.62
  writeLines(pen, lines, x, top, size, 1.34, align)
  if (words.subtitle) {
    pen.font = fontStack(30, bodyFont(words.language))
    const text = left ? words.subtitle : `— ${words.subtitle} —`
    pen.fillText(text, x, height * 0.48 + lines.length * size * 0.75 + 30, width - 120)
  }
}
