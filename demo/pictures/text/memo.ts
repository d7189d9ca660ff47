import { Path2D } from '@napi-rs/canvas'
import { alpha } from '../paint/colour.ts'
import { composition, type Frame } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { disc, fill, rect, roundedRect, shadow, stroke } from '../paint/shapes.ts'
import { bodyFont, fitLines, fontStack, heavyFont } from '../paint/words.ts'
import type { PictureWords } from '../spec.ts'
import { sticker, stickersFor } from './stickers.ts'
import { writeLines } from './words.ts'

const halfWidth = 280

/** A memo card with points to tick off; the first ones are done already. */
export function memo(frame: Frame, words: PictureWords): void {
  const { pen, random, width, height, palette } = frame
  const full = composition(frame, 2) === 1
  rect(pen, 0, 0, width, height, linear(pen, 0, 0, width, height, palette.mid, palette.soft))
  const font = heavyFont(words.language)
  const { size, lines } = fitLines(pen, words.title, font, 66, 480, 3)
  const points = (words.lines?.length ? words.lines : [words.subtitle ?? '']).slice(0, 5)
  const head = 84 + size + (lines.length - 1) * size * 1.25
  const needed = (head + 84 + points.length * 84 + 20) / 2
  const halfHeight = Math.min(height / 2 - (full ? 60 : 110), Math.max(needed, 290))
  pen.save()
  pen.translate(width / 2, height / 2 - (full ? 0 : 20))
  pen.rotate(full ? 0 : random.between(-0.05, 0.05))
  shadow(pen, frame.scale, 10, 14, 20, 'rgba(30,12,40,.4)', () =>
    fill(pen, '#fffdf6', roundedRect(-halfWidth, -halfHeight, halfWidth * 2, halfHeight * 2, 26)),
  )
  cardHead(frame, words, -halfHeight)
  pen.font = fontStack(size, font)
  pen.fillStyle = '#2b2422'
  const first = head - halfHeight + 84
  writeLines(pen, lines, -240, 84 + size - halfHeight, size, 1.25, 'left')
  const step = Math.min(84, (halfHeight - 40 - first) / Math.max(1, points.length - 1))
  for (const [index, point] of points.entries()) {
    tickedPoint(frame, words, point, first + index * step, index < 2 && points.length > 2)
  }
  pen.restore()
  sticker(frame, stickersFor(words)[0], width / 2 + 240, height / 2 + halfHeight - (full ? 10 : 20), 82, 0.2)
}

function cardHead({ pen, palette }: Frame, words: PictureWords, top: number): void {
  rect(pen, -halfWidth, top + 70, halfWidth * 2, 2, alpha(palette.main, 0.4))
  for (const [index, colour] of ['#ff6b5e', '#f7c948', '#5fc27a'].entries()) {
    disc(pen, -244 + index * 32, top + 36, 9, colour)
  }
  pen.font = fontStack(24, bodyFont(words.language))
  pen.fillStyle = '#7d746d'
  pen.textAlign = 'right'
  pen.fillText(words.language === 'zh' ? '备忘录' : 'Notes', 250, top + 45)
}

function tickedPoint({ pen, palette }: Frame, words: PictureWords, text: string, y: number, done: boolean): void {
  const box = palette.night ? palette.mid : palette.main
  pen.font = fontStack(36, bodyFont(words.language))
  pen.textAlign = 'left'
  stroke(pen, roundedRect(-238, y - 30, 34, 34, 8), 3, box)
  pen.fillStyle = done ? '#857a76' : '#2b2422'
  pen.fillText(text, -186, y, 400)
  if (done) {
    stroke(pen, new Path2D(`M-231 ${y - 14} l9 10 l16 -22`), 5, box)
    rect(pen, -188, y - 13, Math.min(400, pen.measureText(text).width) + 4, 2.4, alpha('#2b2422', 0.45))
  }
}
