import type { Frame } from '../paint/frame.ts'
import { fill, rect, roundedRect } from '../paint/shapes.ts'
import { fontStack, heavyFont } from '../paint/words.ts'
import { type Mixed, pictureInside } from './inside.ts'
import { titleBar } from './title-bar.ts'

export function beforeAfter(frame: Frame, mixed: Mixed): void {
  const { pen, random, width, height, palette } = frame
  const s = pictureInside(frame, 'ba', mixed, 0, { width: 720, height: 960, scale: 0.8 })
  const v = random.chance(0.5)
  pen.drawImage(s, 0, 0, width, height)
  pen.save()
  pen.beginPath()
  if (v) {
    pen.rect(0, 0, width, height / 2)
  } else {
    pen.rect(0, 0, width / 2, height)
  }
  pen.clip()
  pen.filter = 'grayscale(0.85) brightness(0.72) contrast(0.85)'
  pen.drawImage(s, 0, 0, width, height)
  pen.restore()
  if (v) {
    rect(pen, 0, height / 2 - 5, width, 10, '#fffdf8')
  } else {
    rect(pen, width / 2 - 5, 0, 10, height, '#fffdf8')
  }
  const tag = (x: number, y: number, t: string, bg: string): void => {
    pen.font = fontStack(40, heavyFont(mixed.words.language))
    const ww = pen.measureText(t).width + 48
    fill(pen, bg, roundedRect(x - ww / 2, y - 42, ww, 62, 31))
    pen.fillStyle = '#fffdf8'
    pen.textAlign = 'center'
    pen.fillText(t, x, y + 3)
  }
  const zh = mixed.words.language === 'zh'
  tag(v ? 110 : width * 0.25, 84, zh ? '改造前' : 'Before', '#6b6460')
  tag(v ? 110 : width * 0.75, v ? height / 2 + 84 : 84, zh ? '改造后' : 'After', palette.main)
  titleBar(frame, mixed.words, height * 0.86, 60, 1)
}
