import type { Frame } from '../paint/frame.ts'
import { fill, roundedRect } from '../paint/shapes.ts'
import { fitLines, fontStack, fonts } from '../paint/words.ts'
import type { PictureWords } from '../spec.ts'

export function titleBar(frame: Frame, words: PictureWords, y: number, size: number, style: number): void {
  const { pen, random, width, palette } = frame
  const ft = words.language === 'zh' ? random.pick([fonts.black, fonts.fun, fonts.black]) : fonts.latinBlack
  const t = fitLines(pen, words.title, ft, size, width - 110, 2)
  pen.font = fontStack(t.size, ft)
  pen.lineJoin = 'round'
  t.lines.forEach((q, i) => {
    const yy = y + i * t.size * 1.3
    const ww = pen.measureText(q).width
    pen.textAlign = 'center'
    if (style === 0) {
      pen.lineWidth = t.size * 0.24
      pen.strokeStyle = palette.main
      pen.strokeText(q, width / 2, yy)
      pen.fillStyle = '#ffffff'
      pen.fillText(q, width / 2, yy)
    } else if (style === 1) {
      fill(
        pen,
        i % 2 ? palette.main : '#fffdf6',
        roundedRect(width / 2 - ww / 2 - 22, yy - t.size * 0.95, ww + 44, t.size * 1.3, 10),
      )
      pen.fillStyle = i % 2 ? '#fffdf6' : palette.ink
      pen.fillText(q, width / 2, yy + t.size * 0.05)
    } else if (style === 2) {
      pen.save()
      pen.shadowColor = 'rgba(0,0,0,.45)'
      pen.shadowBlur = 18 * frame.scale
      pen.fillStyle = '#ffffff'
      pen.fillText(q, width / 2, yy)
      pen.restore()
    } else {
      pen.lineWidth = t.size * 0.2
      pen.strokeStyle = '#ffffff'
      pen.strokeText(q, width / 2, yy)
      pen.fillStyle = palette.ink
      pen.fillText(q, width / 2, yy)
    }
  })
}
