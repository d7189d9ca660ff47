import { alpha } from '../paint/colour.ts'
import { composition, type Frame } from '../paint/frame.ts'
import { disc, rect } from '../paint/shapes.ts'
import { bodyFont, chooseFont, fitLines, fontStack, fonts } from '../paint/words.ts'
import type { PictureWords } from '../spec.ts'
import { sticker, stickersFor } from './stickers.ts'
import { marker, paperGround, writeLines } from './words.ts'

type PaperPrint = (frame: Frame) => void

const ruled: PaperPrint = ({ pen, width, height, palette }) => {
  for (let y = 60; y < height; y += 48) {
    rect(pen, 0, y, width, 1.6, alpha(palette.mid, 0.4))
  }
  rect(pen, 52, 0, 2, height, alpha(palette.main, 0.35))
}

const dotted: PaperPrint = ({ pen, width, height, palette }) => {
  for (let y = 30; y < height; y += 36) {
    for (let x = 30; x < width; x += 36) {
      disc(pen, x, y, 1.8, alpha(palette.mid, 0.6))
    }
  }
}

const squared: PaperPrint = ({ pen, width, height, palette }) => {
  for (let y = 36; y < height; y += 36) {
    rect(pen, 0, y, width, 1, alpha(palette.mid, 0.35))
  }
  for (let x = 36; x < width; x += 36) {
    rect(pen, x, 0, 1, height, alpha(palette.mid, 0.35))
  }
}

/** A title on printed paper with one or two lines marked. */
export function highlighter(frame: Frame, words: PictureWords): void {
  const { pen, random, width, height, palette } = frame
  const kind = composition(frame, 3)
  paperGround(frame)
  const print = [ruled, dotted, squared][kind] ?? ruled
  print(frame)
  const font = chooseFont(random, words.language, random.pick([fonts.black, fonts.literary]))
  const { size, lines } = fitLines(pen, words.title, font, 104, width - 150, 5)
  const top = height * (kind === 1 ? 0.22 : 0.42) - (kind === 1 ? 0 : lines.length * size * 0.3) + size * 0.4
  const marked = random.integer(0, lines.length - 1)
  const ink = random.pick([palette.second, '#ffe45c', palette.mid])
  pen.font = fontStack(size, font)
  pen.fillStyle = palette.ink
  writeLines(pen, lines, 76, top, size, 1.34, 'left', (x, y, lineWidth, index) => {
    if (index === marked || random.chance(0.3)) {
      marker(pen, random, x, y - size * 0.36, lineWidth, size * 0.46, ink)
      pen.fillStyle = palette.ink
    }
  })
  if (words.subtitle) {
    pen.font = fontStack(36, bodyFont(words.language))
    pen.fillStyle = alpha(palette.ink, 0.72)
    pen.fillText(words.subtitle, 78, top + lines.length * size * 1.34 - size * 0.6 + 40, width - 150)
  }
  const [large, small] = stickersFor(words)
  sticker(frame, large, width * 0.78, height * 0.83, 108, random.between(-0.3, 0.3))
  sticker(
    frame,
    small,
    width * (kind === 2 ? 0.62 : 0.24),
    height * (kind === 2 ? 0.12 : 0.86),
    62,
    random.between(-0.3, 0.3),
  )
}
