import { Path2D } from '@napi-rs/canvas'
import { alpha, shift } from '../paint/colour.ts'
import { type Frame, TAU } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { disc, fill, rect, roundedRect, shadow } from '../paint/shapes.ts'
import { breakLines, fontStack, fonts } from '../paint/words.ts'
import type { PictureWords } from '../spec.ts'
import { sticker } from './stickers.ts'
import { writeLines } from './words.ts'

export function chat(frame: Frame, words: PictureWords): void {
  const { pen, random, width, height, palette } = frame
  rect(pen, 0, 0, width, height, linear(pen, 0, 0, 0, height, shift(palette.soft, 0.02), palette.soft))
  const parts = [words.title, words.subtitle ?? '', ...(words.lines ?? []).slice(0, 2)].filter(Boolean)
  let y = 110
  parts.forEach((t, i) => {
    const me = i % 2 === 1
    const sz = i === 0 ? 54 : 40
    pen.font = fontStack(
      sz,
      words.language === 'zh' ? (i === 0 ? fonts.black : fonts.sans) : i === 0 ? fonts.latinBlack : fonts.latin,
    )
    const l = breakLines(pen, t, 430)
    const bw = Math.max(...l.map((q) => pen.measureText(q).width)) + 64
    const bh = l.length * sz * 1.3 + 44
    const x = me ? width - 110 - bw : 110
    disc(pen, me ? width - 60 : 60, y + 40, 36, me ? palette.second : palette.main)
    disc(pen, me ? width - 60 : 60, y + 32, 13, alpha('#fff', 0.85))
    pen.save()
    const q = new Path2D()
    q.arc(me ? width - 60 : 60, y + 40, 36, 0, TAU)
    pen.clip(q)
    disc(pen, me ? width - 60 : 60, y + 72, 26, alpha('#fff', 0.85))
    pen.restore()
    shadow(pen, frame.scale, 2, 4, 6, 'rgba(30,12,40,.18)', () =>
      fill(pen, me ? palette.main : '#fffdf8', roundedRect(x, y, bw, bh, 28)),
    )
    pen.fillStyle = me ? '#fffaf2' : palette.ink
    writeLines(pen, l, x + 32, y + 22 + sz * 0.96, sz, 1.3, 'left')
    y += bh + 38
  })
  sticker(frame, 'smile', width * 0.5, Math.min(height - 100, y + 60), 74, random.between(-0.2, 0.2))
}
