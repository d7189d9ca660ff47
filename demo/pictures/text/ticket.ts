import { Path2D } from '@napi-rs/canvas'
import { mix } from '../paint/colour.ts'
import type { Frame } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { clipped, disc, fill, rect, shadow } from '../paint/shapes.ts'
import { bodyFont, chooseFont, fitLines, fontStack, fonts } from '../paint/words.ts'
import type { PictureWords } from '../spec.ts'
import { writeLines } from './words.ts'

export function ticket(frame: Frame, words: PictureWords): void {
  const { pen, random, width, height, palette } = frame
  rect(pen, 0, 0, width, height, linear(pen, 0, 0, width, height, palette.soft, palette.mid))
  const q = new Path2D()
  q.roundRect(70, 110, width - 140, height - 220, 26)
  shadow(pen, frame.scale, 8, 12, 18, 'rgba(30,12,40,.35)', () => fill(pen, '#fffaf0', q))
  for (let i = 0; i < 13; i++) {
    disc(pen, 100 + i * 43.3, height * 0.7, 6, palette.soft)
  }
  disc(pen, 70, height * 0.7, 24, mix(palette.soft, palette.mid, 0.3))
  disc(pen, width - 70, height * 0.7, 24, mix(palette.soft, palette.mid, 0.6))
  clipped(pen, q, () => rect(pen, 70, 110, width - 140, 92, palette.main))
  pen.fillStyle = '#fffaf0'
  pen.font = fontStack(38, fonts.latinBlack)
  pen.textAlign = 'left'
  pen.fillText('ADMIT ONE', 104, 170)
  pen.textAlign = 'right'
  pen.font = fontStack(26, fonts.latin)
  pen.fillText(`0${random.integer(1, 9)} / ${random.integer(10, 28)}`, width - 104, 168)
  const ft = chooseFont(random, words.language, fonts.literary)
  const t = fitLines(pen, words.title, ft, 76, width - 230, 4)
  pen.font = fontStack(t.size, ft)
  pen.fillStyle = palette.ink
  writeLines(pen, t.lines, width / 2, 320, t.size, 1.3, 'center')
  pen.font = fontStack(34, bodyFont(words.language))
  pen.fillStyle = palette.main
  pen.fillText(words.subtitle ?? '', width / 2, height * 0.64)
  for (let _i = 0, x = 150; x < width - 150; _i++) {
    const bw = random.pick([3, 5, 8, 3])
    rect(pen, x, height * 0.75, bw, 84, palette.ink)
    x += bw + random.pick([4, 6])
  }
}
