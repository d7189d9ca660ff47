import { alpha } from '../paint/colour.ts'
import type { Frame } from '../paint/frame.ts'
import { disc, rect } from '../paint/shapes.ts'
import { bodyFont, chooseFont, fitLines, fontStack, fonts } from '../paint/words.ts'
import type { PictureWords } from '../spec.ts'
import { sticker, stickersByTopic } from './stickers.ts'
import { marker, paperGround, writeLines } from './words.ts'

export function highlighter(frame: Frame, words: PictureWords): void {
  const { pen, random, width, height, palette } = frame
  paperGround(frame)
  const g = random.integer(0, 2)
  if (g === 0) {
    for (let y = 60; y < height; y += 48) {
      rect(pen, 0, y, width, 1.6, alpha(palette.mid, 0.4))
    }
  } else if (g === 1) {
    for (let y = 30; y < height; y += 36) {
      for (let x = 30; x < width; x += 36) {
        disc(pen, x, y, 1.8, alpha(palette.mid, 0.6))
      }
    }
  } else {
    for (let q = 36; q < height; q += 36) {
      rect(pen, 0, q, width, 1, alpha(palette.mid, 0.35))
      if (q < width) {
        rect(pen, q, 0, 1, height, alpha(palette.mid, 0.35))
      }
    }
  }
  const ft = chooseFont(random, words.language, random.pick([fonts.black, fonts.literary]))
  const t = fitLines(pen, words.title, ft, 104, width - 150, 5)
  pen.fillStyle = palette.ink
  pen.font = fontStack(t.size, ft)
  const y0 = height * 0.42 - t.lines.length * t.size * 0.3
  const hi = random.integer(0, t.lines.length - 1)
  writeLines(pen, t.lines, 76, y0, t.size, 1.34, 'left', (x, y, ww, i) => {
    if (i === hi || random.chance(0.35)) {
      const col = pen.fillStyle
      marker(
        pen,
        random,
        x,
        y - t.size * 0.36,
        ww,
        t.size * 0.46,
        random.pick([palette.second, '#ffe45c', palette.mid]),
      )
      pen.fillStyle = col
    }
  })
  if (words.subtitle) {
    pen.font = fontStack(36, bodyFont(words.language))
    pen.fillStyle = alpha(palette.ink, 0.62)
    pen.fillText(words.subtitle, 78, y0 + t.lines.length * t.size * 1.34 + 20)
  }
  ;(stickersByTopic[words.tag ?? ''] ?? ['flower', 'star']).forEach((k, i) => {
    sticker(
      frame,
      k,
      i ? width * 0.24 : width * 0.78,
      i ? height * 0.86 : height * 0.83,
      i ? 62 : 108,
      random.between(-0.3, 0.3),
    )
  })
}
