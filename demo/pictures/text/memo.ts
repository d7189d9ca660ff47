import { Path2D } from '@napi-rs/canvas'
import { alpha } from '../paint/colour.ts'
import type { Frame } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { nth } from '../paint/random.ts'
import { disc, fill, rect, roundedRect, shadow, stroke } from '../paint/shapes.ts'
import { bodyFont, fitLines, fontStack, heavyFont } from '../paint/words.ts'
import type { PictureWords } from '../spec.ts'
import { sticker, stickersByTopic } from './stickers.ts'
import { writeLines } from './words.ts'

export function memo(frame: Frame, words: PictureWords): void {
  const { pen, random, width, height, palette } = frame
  rect(pen, 0, 0, width, height, linear(pen, 0, 0, width, height, palette.mid, palette.soft))
  pen.save()
  pen.translate(width / 2, height / 2)
  pen.rotate(random.between(-0.05, 0.05))
  shadow(pen, frame.scale, 10, 14, 20, 'rgba(30,12,40,.4)', () =>
    fill(pen, '#fffdf6', roundedRect(-280, -370, 560, 740, 26)),
  )
  rect(pen, -280, -300, 560, 2, alpha(palette.main, 0.4))
  for (let i = 0; i < 3; i++) {
    disc(pen, -244 + i * 32, -334, 9, nth(['#ff6b5e', '#f7c948', '#5fc27a'], i))
  }
  pen.font = fontStack(24, bodyFont(words.language))
  pen.fillStyle = '#9a9088'
  pen.textAlign = 'right'
  pen.fillText(words.language === 'zh' ? '备忘录' : 'Notes', 250, -325)
  const ft = heavyFont(words.language)
  const t = fitLines(pen, words.title, ft, 66, 480, 3)
  pen.font = fontStack(t.size, ft)
  pen.fillStyle = palette.ink
  writeLines(pen, t.lines, -240, -220, t.size, 1.25, 'left')
  let y = -220 + t.lines.length * t.size * 1.25 + 26
  pen.font = fontStack(36, bodyFont(words.language))
  for (const [i, q] of (words.lines?.length ? words.lines : [words.subtitle ?? '', '…']).entries()) {
    stroke(pen, roundedRect(-238, y - 30, 34, 34, 8), 3, palette.main)
    if (i < 2) {
      stroke(pen, new Path2D(`M-231 ${y - 14} l9 10 l16 -22`), 5, palette.main)
    }
    pen.fillStyle = i < 2 ? alpha(palette.ink, 0.5) : palette.ink
    pen.fillText(q, -186, y)
    if (i < 2) {
      rect(pen, -188, y - 13, pen.measureText(q).width + 4, 2.4, alpha(palette.ink, 0.45))
    }
    y += 74
  }
  pen.restore()
  sticker(frame, nth(stickersByTopic[words.tag ?? ''] ?? ['star'], 0), width * 0.82, height * 0.86, 86, 0.2)
}
