import type { Frame } from '../paint/frame.ts'
import { disc, fill, rect, roundedRect } from '../paint/shapes.ts'
import { bodyFont, fitLines, fontStack, fonts, heavyFont } from '../paint/words.ts'
import { writeLines } from '../text/words.ts'
import { type Mixed, pictureInside } from './inside.ts'

export function numbered(frame: Frame, mixed: Mixed): void {
  const { pen, random, width, height, palette } = frame
  pen.drawImage(pictureInside(frame, 'n', mixed, 0, { width: 720, height: height, scale: 1 }), 0, 0, width, height)
  rect(pen, 0, 0, width, height, 'rgba(24,14,34,.30)')
  const ft = heavyFont(mixed.words.language)
  const t = fitLines(pen, mixed.words.title, ft, 70, width - 110, 3)
  pen.font = fontStack(t.size, ft)
  pen.fillStyle = '#ffffff'
  writeLines(pen, t.lines, 56, 128, t.size, 1.22, 'left')
  ;(mixed.words.lines ?? []).forEach((q, i) => {
    const y = height * 0.4 + i * 112
    disc(pen, 92, y, 36, palette.main)
    pen.font = fontStack(40, fonts.latinBlack)
    pen.fillStyle = '#fff'
    pen.textAlign = 'center'
    pen.fillText(String(i + 1), 92, y + 14)
    pen.font = fontStack(42, bodyFont(mixed.words.language))
    const ww = pen.measureText(q).width
    fill(pen, 'rgba(255,253,246,.92)', roundedRect(146, y - 38, ww + 52, 76, 38))
    pen.fillStyle = palette.ink
    pen.textAlign = 'left'
    pen.fillText(q, 172, y + 15)
  })
  void random
}
