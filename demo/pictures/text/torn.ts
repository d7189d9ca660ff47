import { Path2D } from '@napi-rs/canvas'
import { shift } from '../paint/colour.ts'
import type { Point } from '../paint/curves.ts'
import type { Frame } from '../paint/frame.ts'
import { fill, placed, rect, roundedRect, shadow } from '../paint/shapes.ts'
import { bodyFont, casualFont, chooseFont, fitLines, fontStack, fonts } from '../paint/words.ts'
import type { PictureWords } from '../spec.ts'
import { writeLines } from './words.ts'

export function torn(frame: Frame, words: PictureWords): void {
  const { pen, random, width, height, palette } = frame
  const b = random.pick([palette.main, palette.second, palette.mid])
  rect(pen, 0, 0, width, height, b)
  for (let i = -10; i < 22; i++) {
    pen.save()
    pen.rotate(0.6)
    rect(pen, i * 60, -height, 26, height * 3, shift(b, 0.03))
    pen.restore()
  }
  const edge = (y: number): Point[] => {
    const q: Point[] = []
    for (let x = -20; x <= width + 20; x += 14) {
      q.push([x, y + random.between(-7, 7)])
    }
    return q
  }
  const y0 = height * 0.24
  const y1 = height * 0.76
  const q = new Path2D()
  ;[...edge(y0), ...edge(y1).reverse()].forEach(([x, y], i) => {
    if (i) {
      q.lineTo(x, y)
    } else {
      q.moveTo(x, y)
    }
  })
  q.closePath()
  shadow(pen, frame.scale, 0, 10, 12, 'rgba(30,10,30,.4)', () => fill(pen, '#fdf9f0', q))
  const ft = chooseFont(random, words.language, fonts.literary)
  const t = fitLines(pen, words.title, ft, 94, width - 140, 4)
  pen.font = fontStack(t.size, ft)
  pen.fillStyle = '#2a2122'
  writeLines(pen, t.lines, width / 2, height * 0.5 - (t.lines.length - 1) * t.size * 0.62 + 20, t.size, 1.28, 'center')
  placed(pen, width * 0.5, height * 0.15, -0.05, 1, () => {
    pen.font = fontStack(44, casualFont(words.language))
    pen.fillStyle = '#fffaf0'
    pen.textAlign = 'center'
    pen.fillText(words.subtitle ?? '', 0, 0)
  })
  pen.font = fontStack(30, bodyFont(words.language))
  fill(pen, '#2a2122', roundedRect(width / 2 - 110, height * 0.845, 220, 56, 28))
  pen.fillStyle = '#fffaf0'
  pen.fillText(`# ${words.tag ?? ''}`, width / 2, height * 0.845 + 39)
}
