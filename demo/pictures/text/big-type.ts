import { alpha, lightness, mix } from '../paint/colour.ts'
import { blob } from '../paint/curves.ts'
import { composition, type Frame } from '../paint/frame.ts'
import { fill, rect } from '../paint/shapes.ts'
import { grainTile, texture } from '../paint/tiles.ts'
import { bodyFont, fitLines, fontStack, fonts } from '../paint/words.ts'
import type { PictureWords } from '../spec.ts'
import { writeLines } from './words.ts'

/** A poster: one colour, one sentence as large as it goes. */
export function bigType(frame: Frame, words: PictureWords): void {
  const { pen, random, width, height, palette } = frame
  const low = composition(frame, 2) === 1
  const ground = random.pick([palette.main, palette.ink, palette.second, palette.mid])
  const fore = lightness(ground) < 0.66 ? mix(palette.night ? '#fff8ec' : palette.paper, '#ffffff', 0.5) : '#221c20'
  rect(pen, 0, 0, width, height, ground)
  texture(frame, grainTile(), 0.2)
  if (random.chance(0.6)) {
    const spot = random.pick([palette.second, palette.soft, palette.main].filter((colour) => colour !== ground))
    fill(pen, alpha(spot, 0.35), blob(random, width * 0.8, height * (low ? 0.24 : 0.84), 120, 120, 0.2))
  }
  const font = words.language === 'zh' ? random.pick([fonts.black, fonts.fun, fonts.black]) : fonts.latinBlack
  const largest = words.language === 'zh' ? 168 : 120
  const { size, lines } = fitLines(pen, words.title, font, largest, width - 96, 6)
  const block = lines.length * size * 1.12
  const top = low ? height - 130 - block : height * 0.47 - block / 2
  pen.font = fontStack(size, font)
  pen.fillStyle = fore
  writeLines(pen, lines, 48, top + size, size, 1.12, 'left')
  rect(pen, 48, 66, width - 96, 3, fore)
  rect(pen, 48, height - 66, width - 96, 3, fore)
  pen.font = fontStack(26, bodyFont(words.language))
  pen.fillText(words.tag ?? '', 48, 50)
  pen.textAlign = 'right'
  pen.fillText(`No. ${random.integer(1, 48)}`, width - 48, 50)
  pen.textAlign = 'left'
  pen.font = fontStack(30, bodyFont(words.language))
  pen.fillText(words.subtitle ?? '', 48, height - 84, width - 96)
}
