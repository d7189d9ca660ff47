import { mix } from '../paint/colour.ts'
import { composition, type Frame } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { clipped, disc, fill, rect, roundedRect, shadow } from '../paint/shapes.ts'
import { bodyFont, chooseFont, fitLines, fontStack, fonts } from '../paint/words.ts'
import type { PictureWords } from '../spec.ts'
import { writeLines } from './words.ts'

/** A ticket with a stub to tear off, below or at the head. */
export function ticket(frame: Frame, words: PictureWords): void {
  const { pen, random, width, height, palette } = frame
  const stubBelow = composition(frame, 2) === 0
  const top = height * 0.11
  const bottom = height - top
  const tear = stubBelow ? top + (bottom - top) * 0.74 : top + (bottom - top) * 0.3
  const colour = palette.night ? palette.mid : palette.main
  rect(pen, 0, 0, width, height, linear(pen, 0, 0, width, height, palette.soft, palette.mid))
  const card = roundedRect(70, top, width - 140, bottom - top, 26)
  shadow(pen, frame.scale, 8, 12, 18, 'rgba(30,12,40,.35)', () => fill(pen, '#fffaf0', card))
  clipped(pen, card, () => {
    rect(pen, 70, top, width - 140, 84, colour)
    for (const x of [70, width - 70]) {
      disc(pen, x, tear, 24, mix(palette.soft, palette.mid, x < 100 ? 0.3 : 0.6))
    }
  })
  for (let x = 112; x < width - 100; x += 42) {
    disc(pen, x, tear, 5, palette.soft)
  }
  pen.textAlign = 'left'
  pen.fillStyle = '#fffaf0'
  pen.font = fontStack(36, words.language === 'zh' ? fonts.black : fonts.latinBlack)
  pen.fillText(words.language === 'zh' ? '入场券' : 'ADMIT ONE', 104, top + 56)
  pen.textAlign = 'right'
  pen.font = fontStack(26, fonts.latin)
  pen.fillText(`0${random.integer(1, 9)} / ${random.integer(10, 28)}`, width - 104, top + 54)
  const body = stubBelow ? ([top + 84, tear] as const) : ([tear, bottom] as const)
  ticketBody(frame, words, body[0], body[1], colour)
  const barTop = stubBelow ? tear + 34 : top + 110
  bars(frame, barTop, (stubBelow ? bottom : tear) - 34 - barTop)
}

function ticketBody(frame: Frame, words: PictureWords, top: number, bottom: number, colour: string): void {
  const { pen, random, width } = frame
  const font = chooseFont(random, words.language, random.pick([fonts.literary, fonts.fun]))
  const { size, lines } = fitLines(pen, words.title, font, 76, width - 230, bottom - top < 260 ? 2 : 4)
  const middle = (top + bottom) / 2 - (words.subtitle ? 30 : 0)
  pen.font = fontStack(size, font)
  pen.fillStyle = '#2a2122'
  writeLines(pen, lines, width / 2, middle - (lines.length - 1) * size * 0.65 + size * 0.3, size, 1.3, 'center')
  pen.font = fontStack(32, bodyFont(words.language))
  pen.fillStyle = mix(colour, '#2a2122', 0.25)
  pen.fillText(words.subtitle ?? '', width / 2, bottom - 34, width - 230)
}

function bars({ pen, random, width }: Frame, top: number, height: number): void {
  for (let x = 150; x < width - 150; ) {
    const bar = random.pick([3, 5, 8, 3])
    rect(pen, x, top, bar, height, '#2a2122')
    x += bar + random.pick([4, 6])
  }
}
