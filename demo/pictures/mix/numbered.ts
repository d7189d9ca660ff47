import { composition, type Frame } from '../paint/frame.ts'
import { disc, fill, rect, roundedRect } from '../paint/shapes.ts'
import { bodyFont, fitLines, fontStack, fonts, heavyFont } from '../paint/words.ts'
import { writeLines } from '../text/words.ts'
import { layPicture, type Mixed, wholeFrame } from './inside.ts'

/** A picture under a shade with numbered points; all at the left, or stepping to the right. */
export function numbered(frame: Frame, mixed: Mixed): void {
  const { pen, width, height } = frame
  const stepping = composition(frame, 2) === 1
  const { words } = mixed
  layPicture(frame, 'n', mixed, 0, wholeFrame(frame))
  rect(pen, 0, 0, width, height, 'rgba(24,14,34,.42)')
  const font = heavyFont(words.language)
  const { size, lines } = fitLines(pen, words.title, font, 70, width - 110, 3)
  pen.font = fontStack(size, font)
  pen.fillStyle = '#ffffff'
  const top = 50 + size
  writeLines(pen, lines, 56, top, size, 1.22, 'left')
  const first = Math.max(top + lines.length * size * 1.22 + 20, height * 0.34)
  const points = (words.lines ?? []).slice(0, 5)
  const step = Math.min(120, (height - first - 20) / Math.max(1, points.length))
  for (const [index, text] of points.entries()) {
    point(frame, mixed, text, stepping ? index * 34 : 0, first + index * step, index)
  }
}

function point({ pen, palette }: Frame, mixed: Mixed, text: string, x: number, y: number, index: number): void {
  disc(pen, x + 92, y, 36, palette.night ? palette.soft : palette.main)
  pen.textBaseline = 'middle'
  pen.font = fontStack(40, fonts.latinBlack)
  pen.fillStyle = '#ffffff'
  pen.textAlign = 'center'
  pen.fillText(String(index + 1), x + 92, y)
  pen.font = fontStack(40, bodyFont(mixed.words.language))
  const width = Math.min(470 - x * 0.6, pen.measureText(text).width)
  fill(pen, 'rgba(255,253,246,.94)', roundedRect(x + 146, y - 38, width + 52, 76, 38))
  pen.fillStyle = '#2a2122'
  pen.textAlign = 'left'
  pen.fillText(text, x + 172, y, width)
}
