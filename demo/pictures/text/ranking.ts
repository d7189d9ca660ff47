import { mix } from '../paint/colour.ts'
import type { Frame } from '../paint/frame.ts'
import { fill, rect, roundedRect } from '../paint/shapes.ts'
import { bodyFont, fitLines, fontStack, fonts, heavyFont } from '../paint/words.ts'
import type { PictureWords } from '../spec.ts'
import { sticker, stickersByTopic } from './stickers.ts'
import { writeLines } from './words.ts'

export function rank(frame: Frame, words: PictureWords): void {
  const { pen, random, width, height, palette } = frame
  const a = random.pick([palette.main, palette.ink, palette.second])
  rect(pen, 0, 0, width, height, palette.paper)
  rect(pen, 0, 0, width, height * 0.34, a)
  const ft = heavyFont(words.language)
  const t = fitLines(pen, words.title, ft, 84, width - 100, 3)
  pen.font = fontStack(t.size, ft)
  pen.fillStyle = '#fffaf0'
  writeLines(pen, t.lines, 50, height * 0.17 - (t.lines.length - 1.6) * t.size * 0.55, t.size, 1.18, 'left')
  const L = words.lines?.length ? words.lines : [words.subtitle ?? '']
  L.forEach((q, i) => {
    const y = height * 0.4 + i * (height * 0.145)
    fill(pen, i % 2 ? mix(palette.soft, '#fff', 0.4) : '#ffffff', roundedRect(40, y, width - 80, height * 0.125, 22))
    pen.font = fontStack(84, fonts.latinBlack)
    pen.textAlign = 'left'
    pen.fillStyle = random.pick([a, palette.mid, palette.second])
    pen.fillText(String(i + 1), 66, y + height * 0.097)
    pen.font = fontStack(42, bodyFont(words.language))
    pen.fillStyle = palette.ink
    pen.fillText(q, 160, y + height * 0.08)
    sticker(
      frame,
      random.pick(stickersByTopic[words.tag ?? ''] ?? ['star', 'flower']),
      width - 100,
      y + height * 0.0625,
      40,
      random.between(-0.2, 0.2),
    )
  })
}
