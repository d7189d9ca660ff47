import type { Frame } from '../paint/frame.ts'
import { fill, rect, roundedRect } from '../paint/shapes.ts'
import { fontStack, fonts } from '../paint/words.ts'
import { type Mixed, pictureInside } from './inside.ts'

export function filmstrip(frame: Frame, mixed: Mixed): void {
  const { pen, width, height, random } = frame
  rect(pen, 0, 0, width, height, '#161414')
  const n = 3
  const fh = (height - 40) / n
  for (let i = 0; i < n; i++) {
    const y = 20 + i * fh
    pen.drawImage(
      pictureInside(frame, `f${i}`, mixed, i % mixed.scenes.length, { width: 900, height: 540, scale: 0.62 }),
      78,
      y + 8,
      width - 156,
      fh - 16,
    )
  }
  for (let y = 14; y < height; y += 44) {
    for (const x of [20, width - 50]) {
      fill(pen, '#f4efe6', roundedRect(x, y, 30, 22, 5))
    }
  }
  pen.font = fontStack(20, fonts.latinBlack)
  pen.fillStyle = '#f0a03a'
  pen.save()
  pen.translate(68, height * 0.4)
  pen.rotate(-Math.PI / 2)
  pen.textAlign = 'center'
  pen.fillText('CN 400   12A', 0, 0)
  pen.restore()
  pen.textAlign = 'center'
  pen.font = fontStack(54, mixed.words.language === 'zh' ? fonts.literary : fonts.hand)
  pen.fillStyle = '#fffdf6'
  pen.save()
  pen.shadowColor = '#000'
  pen.shadowBlur = 16
  pen.fillText(mixed.words.subtitle ?? '', width / 2, 20 + fh - 34)
  pen.restore()
  void random
}
