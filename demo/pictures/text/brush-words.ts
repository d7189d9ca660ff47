import { alpha } from '../paint/colour.ts'
import { blob } from '../paint/curves.ts'
import { composition, type Frame, layer } from '../paint/frame.ts'
import { fill, rect, roundedRect } from '../paint/shapes.ts'
import { paperTile, texture } from '../paint/tiles.ts'
import { fitLines, fontStack, fonts } from '../paint/words.ts'
import type { PictureWords } from '../spec.ts'
import { sprig } from '../table/small-things.ts'
import { writeLines } from './words.ts'

const ink = '#23292b'

/** Brush writing on rice paper: in columns from the right for Chinese, in lines for Latin. */
export function brushWords(frame: Frame, words: PictureWords): void {
  const { pen, random, width, height, palette } = frame
  const mirrored = composition(frame, 2) === 1
  rect(pen, 0, 0, width, height, '#f4eee0')
  texture(frame, paperTile(), 0.5)
  layer(
    frame,
    (sheet) => {
      for (let i = 0; i < 3; i++) {
        const wash = alpha(random.pick(['#2b3134', palette.main, palette.second]), 0.16)
        const size = random.between(120, 240)
        fill(sheet, wash, blob(random, random() * width, random() * height, size, size * 0.66, 0.3))
      }
    },
    { blur: 22 },
  )
  if (words.language === 'zh') {
    columns(frame, words.title)
  } else {
    const { size, lines } = fitLines(pen, words.title, fonts.hand, 150, width - 120, 5)
    pen.font = fontStack(size, fonts.hand)
    pen.fillStyle = ink
    writeLines(pen, lines, width / 2, height * 0.46 - (lines.length - 1) * size * 0.45, size, 0.98, 'center')
  }
  seal(frame, words.language === 'zh' ? '朱砂' : 'C', width * (mirrored ? 0.16 : 0.84), height * 0.86)
  sprig(frame, width * (mirrored ? 0.9 : 0.06), height * 0.93, 250, mirrored ? 0.1 : -0.4, '#6d7f6a', palette.main)
}

function columns({ pen, width, height }: Frame, title: string): void {
  const signs = [...title.replace(/[，。、！？；：\s]/g, '')]
  const columnCount = Math.ceil(signs.length / 6)
  const perColumn = Math.ceil(signs.length / columnCount)
  const size = Math.min(128, (height - 200) / perColumn, (width - 120) / (columnCount * 1.25))
  pen.font = fontStack(size, fonts.brush)
  pen.fillStyle = ink
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  const top = height * 0.46 - ((perColumn - 1) * size * 1.02) / 2
  for (const [index, sign] of signs.entries()) {
    const column = Math.floor(index / perColumn)
    const x = width / 2 + ((columnCount - 1) / 2 - column) * size * 1.25
    pen.fillText(sign, x, top + (index % perColumn) * size * 1.02)
  }
}

/** The red seal of the one who wrote it. */
function seal({ pen }: Frame, text: string, x: number, y: number): void {
  const size = text.length > 1 ? 76 : 62
  fill(pen, '#c2382a', roundedRect(x - size / 2, y - size / 2, size, size, 8))
  pen.fillStyle = '#f4eee0'
  pen.font = fontStack(34, fonts.brush)
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillText(text, x, y + 1)
}
