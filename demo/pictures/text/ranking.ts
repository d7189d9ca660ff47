import { mix } from '../paint/colour.ts'
import { composition, type Frame } from '../paint/frame.ts'
import { nth } from '../paint/random.ts'
import { fill, rect, roundedRect } from '../paint/shapes.ts'
import { bodyFont, fitLines, fontStack, fonts, heavyFont } from '../paint/words.ts'
import type { PictureWords } from '../spec.ts'
import { sticker, stickersFor } from './stickers.ts'
import { writeLines } from './words.ts'

/** A headline over numbered cards. */
export function ranking(frame: Frame, words: PictureWords): void {
  const { pen, random, width, height, palette } = frame
  const staggered = composition(frame, 2) === 1
  const colour = random.pick(palette.night ? [palette.soft, palette.mid] : [palette.main, palette.ink])
  rect(pen, 0, 0, width, height, palette.night ? palette.ink : palette.paper)
  const head = height * 0.32
  rect(pen, 0, 0, width, head, colour)
  const font = heavyFont(words.language)
  const { size, lines } = fitLines(pen, words.title, font, 84, width - 100, 3)
  pen.font = fontStack(size, font)
  pen.fillStyle = '#fffaf0'
  writeLines(pen, lines, 50, head / 2 - (lines.length - 1) * size * 0.59 + size * 0.36, size, 1.18, 'left')
  const points = (words.lines?.length ? words.lines : [words.subtitle ?? '']).slice(0, 5)
  const step = (height - head - 50) / points.length
  const cardHeight = Math.min(step - 16, 130)
  const numbers = [palette.main, palette.mid, palette.second]
  for (const [index, point] of points.entries()) {
    const x = staggered && index % 2 === 1 ? 90 : 40
    const y = head + 30 + index * step
    fill(
      pen,
      index % 2 === 1 ? mix(palette.soft, '#ffffff', 0.6) : '#ffffff',
      roundedRect(x, y, width - 80, cardHeight, 22),
    )
    pen.textAlign = 'left'
    pen.textBaseline = 'middle'
    pen.font = fontStack(Math.min(84, cardHeight * 0.66), fonts.latinBlack)
    pen.fillStyle = mix(nth(numbers, index % 3), '#2a2122', 0.2)
    pen.fillText(String(index + 1), x + 28, y + cardHeight / 2)
    pen.font = fontStack(40, bodyFont(words.language))
    pen.fillStyle = '#2a2122'
    pen.fillText(point, x + 116, y + cardHeight / 2, width - 330)
    sticker(
      frame,
      nth(stickersFor(words), index % 2),
      x + width - 142,
      y + cardHeight / 2,
      40,
      random.between(-0.2, 0.2),
    )
  }
}
