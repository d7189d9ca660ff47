import { Path2D } from '@napi-rs/canvas'
import { type Frame, TAU } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { fill, rect } from '../paint/shapes.ts'
import { fitLines, fontStack, fonts, heavyFont } from '../paint/words.ts'
import { writeLines } from '../text/words.ts'
import { type Mixed, pictureInside } from './inside.ts'

export function magazine(frame: Frame, mixed: Mixed): void {
  const { pen, random, width, height, palette } = frame
  pen.drawImage(pictureInside(frame, 'm', mixed, 0, { width: 720, height: height, scale: 1 }), 0, 0, width, height)
  rect(pen, 0, 0, width, height * 0.34, linear(pen, 0, 0, 0, height * 0.34, 'rgba(20,10,30,.36)', 'rgba(20,10,30,0)'))
  pen.fillStyle = '#fffdf6'
  pen.textAlign = 'center'
  const nm = random.pick(['CINNABAR', 'WEEKEND', 'ATELIER', 'SLOWLY', 'PALETTE'])
  let s = 170
  do {
    pen.font = fontStack((s -= 4), fonts.latin)
  } while (pen.measureText(nm).width > width - 60)
  pen.fillText(nm, width / 2, 150)
  const ft = mixed.words.language === 'zh' ? fonts.literary : fonts.latin
  const t = fitLines(pen, mixed.words.title, ft, 62, width * 0.62, 3)
  pen.textAlign = 'left'
  pen.font = fontStack(t.size, ft)
  pen.save()
  pen.shadowColor = 'rgba(0,0,0,.5)'
  pen.shadowBlur = 14 * frame.scale
  writeLines(pen, t.lines, 46, height - 60 - (t.lines.length - 1) * t.size * 1.2, t.size, 1.2, 'left')
  pen.restore()
  fill(
    pen,
    palette.main,
    (() => {
      const q = new Path2D()
      for (let i = 0; i < 24; i++) {
        const a = (i / 24) * TAU
        const r = i % 2 ? 68 : 80
        q.lineTo(width - 120 + Math.cos(a) * r, height - 130 + Math.sin(a) * r)
      }
      q.closePath()
      return q
    })(),
  )
  pen.fillStyle = '#fffdf6'
  pen.textAlign = 'center'
  pen.font = fontStack(28, heavyFont(mixed.words.language))
  pen.fillText((mixed.words.tag ?? '').slice(0, 11), width - 120, height - 120)
}
