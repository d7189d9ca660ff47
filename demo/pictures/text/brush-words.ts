import { alpha } from '../paint/colour.ts'
import { blob } from '../paint/curves.ts'
import { type Frame, layer } from '../paint/frame.ts'
import { fill, rect, roundedRect } from '../paint/shapes.ts'
import { paperTile, texture } from '../paint/tiles.ts'
import { fitLines, fontStack, fonts } from '../paint/words.ts'
import type { PictureWords } from '../spec.ts'
import { sprig } from '../table/small-things.ts'
import { writeLines } from './words.ts'

export function brushword(frame: Frame, words: PictureWords): void {
  const { pen, random, width, height } = frame
  rect(pen, 0, 0, width, height, '#f4eee0')
  texture(frame, paperTile(), 0.5)
  layer(
    frame,
    (l) => {
      for (let i = 0; i < 3; i++) {
        fill(
          l,
          alpha(random.pick(['#2b3134', frame.palette.main, frame.palette.second]), 0.16),
          blob(random, random() * width, random() * height, random.between(120, 240), random.between(80, 160), 0.3),
        )
      }
    },
    { blur: 22 },
  )
  const zh = words.language === 'zh'
  if (zh) {
    const cs = [...words.title.replace(/[，。、！？\s]/g, '')]
    const per = Math.ceil(cs.length / Math.ceil(cs.length / 6))
    const s = Math.min(128, (height - 200) / per)
    pen.font = fontStack(s, fonts.brush)
    pen.fillStyle = '#23292b'
    pen.textAlign = 'center'
    pen.textBaseline = 'middle'
    const colsN = Math.ceil(cs.length / per)
    cs.forEach((q, i) => {
      const col = Math.floor(i / per)
      const row = i % per
      pen.fillText(q, width / 2 + ((colsN - 1) / 2 - col) * s * 1.25, 130 + row * s * 1.02)
    })
  } else {
    const t = fitLines(pen, words.title, fonts.hand, 150, width - 120, 5)
    pen.font = fontStack(t.size, fonts.hand)
    pen.fillStyle = '#23292b'
    writeLines(pen, t.lines, width / 2, height * 0.44 - (t.lines.length - 1) * t.size * 0.45, t.size, 0.98, 'center')
  }
  fill(pen, '#c2382a', roundedRect(width * 0.84 - 30, height * 0.86, 62, 62, 8))
  pen.fillStyle = '#f4eee0'
  pen.font = fontStack(34, fonts.brush)
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillText(zh ? '朱砂' : 'C', width * 0.84, height * 0.86 + 33)
  sprig(frame, width * 0.06, height * 0.93, 250, -0.4, '#6d7f6a', frame.palette.main)
}
