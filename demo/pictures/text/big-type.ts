import { alpha, mix } from '../paint/colour.ts'
import { blob } from '../paint/curves.ts'
import type { Frame } from '../paint/frame.ts'
import { fill, rect } from '../paint/shapes.ts'
import { grainTile, texture } from '../paint/tiles.ts'
import { bodyFont, fitLines, fontStack, fonts } from '../paint/words.ts'
import type { PictureWords } from '../spec.ts'
import { writeLines } from './words.ts'

export function bigtype(frame: Frame, words: PictureWords): void {
  const { pen, random, width, height, palette } = frame
  const a = random.pick([palette.main, palette.ink, palette.second, palette.mid])
  const dark = a !== palette.mid
  rect(pen, 0, 0, width, height, a)
  texture(frame, grainTile(), 0.2)
  const fg = dark ? mix(palette.paper, '#ffffff', 0.3) : palette.ink
  const ft = words.language === 'zh' ? random.pick([fonts.black, fonts.fun, fonts.literary]) : fonts.latinBlack
  const t = fitLines(pen, words.title, ft, words.language === 'zh' ? 168 : 120, width - 96, 6)
  pen.font = fontStack(t.size, ft)
  pen.fillStyle = fg
  const bh = t.lines.length * t.size * 1.1
  writeLines(pen, t.lines, 48, height * 0.47 - bh / 2 + t.size, t.size, 1.1, 'left')
  rect(pen, 48, 62, width - 96, 3, fg)
  rect(pen, 48, height - 62, width - 96, 3, fg)
  pen.font = fontStack(26, bodyFont(words.language))
  pen.textAlign = 'left'
  pen.fillText(words.tag ?? '', 48, 48)
  pen.textAlign = 'right'
  pen.fillText(`No. ${random.integer(1, 48)}`, width - 48, 48)
  pen.textAlign = 'left'
  pen.font = fontStack(32, bodyFont(words.language))
  pen.fillText(words.subtitle ?? '', 48, height - 84)
  if (random.chance(0.6)) {
    fill(
      pen,
      alpha(random.pick([palette.second, palette.soft, palette.main].filter((q) => q !== a)), 0.9),
      blob(random, width * 0.82, height * 0.86, 60, 60, 0.2),
    )
  }
}
