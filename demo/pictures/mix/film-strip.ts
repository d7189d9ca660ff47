import { composition, type Frame } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { fill, placed, rect, roundedRect } from '../paint/shapes.ts'
import { fontStack, fonts } from '../paint/words.ts'
import { layPicture, type Mixed } from './inside.ts'

/** Three, or two taller, frames of a strip of film with its sprocket holes. */
export function filmStrip(frame: Frame, mixed: Mixed): void {
  const { pen, width, height } = frame
  const count = composition(frame, 2) === 1 ? 2 : 3
  rect(pen, 0, 0, width, height, '#161414')
  const step = (height - 40) / count
  for (let i = 0; i < count; i++) {
    layPicture(frame, `f${i}`, mixed, i, { x: 78, y: 28 + i * step, width: width - 156, height: step - 16 })
  }
  for (let y = 14; y < height; y += 44) {
    for (const x of [20, width - 50]) {
      fill(pen, '#f4efe6', roundedRect(x, y, 30, 22, 5))
    }
  }
  placed(pen, 68, height * 0.4, -Math.PI / 2, 1, () => {
    pen.font = fontStack(20, fonts.latinBlack)
    pen.fillStyle = '#f0a03a'
    pen.textAlign = 'center'
    pen.fillText('CN 400   12A', 0, 0)
  })
  const foot = 20 + step
  rect(pen, 78, foot - 150, width - 156, 142, linear(pen, 0, foot - 150, 0, foot, 'rgba(0,0,0,0)', 'rgba(0,0,0,.6)'))
  const { words } = mixed
  pen.font = fontStack(54, words.language === 'zh' ? fonts.literary : fonts.hand)
  pen.fillStyle = '#fffdf6'
  pen.textAlign = 'center'
  pen.save()
  pen.shadowColor = 'rgba(0,0,0,.8)'
  pen.shadowBlur = 16 * frame.scale
  pen.fillText(words.subtitle ?? words.title, width / 2, foot - 34, width - 220)
  pen.restore()
}
