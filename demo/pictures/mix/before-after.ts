import { composition, type Frame } from '../paint/frame.ts'
import { fill, rect, roundedRect } from '../paint/shapes.ts'
import { fontStack, heavyFont } from '../paint/words.ts'
import { cover, type Mixed, pictureInside, wholeFrame } from './inside.ts'
import { titleBar } from './title-bar.ts'

const cream = '#fffdf8'

/** The same picture dull and bright, side by side or one above the other. */
export function beforeAfter(frame: Frame, mixed: Mixed): void {
  const { pen, width, height, palette } = frame
  const stacked = composition(frame, 2) === 1
  const whole = wholeFrame(frame)
  const picture = pictureInside(frame, 'ba', mixed, 0, whole)
  cover(frame, picture, whole)
  pen.save()
  pen.beginPath()
  pen.rect(0, 0, stacked ? width : width / 2, stacked ? height / 2 : height)
  pen.clip()
  pen.filter = 'grayscale(0.85) brightness(0.72) contrast(0.85)'
  cover(frame, picture, whole)
  pen.restore()
  if (stacked) {
    rect(pen, 0, height / 2 - 5, width, 10, cream)
  } else {
    rect(pen, width / 2 - 5, 0, 10, height, cream)
  }
  const zh = mixed.words.language === 'zh'
  pill(frame, mixed, stacked ? 110 : width * 0.25, 84, zh ? '改造前' : 'Before', '#5c5652')
  const after = palette.night ? palette.soft : palette.main
  pill(frame, mixed, stacked ? 110 : width * 0.75, stacked ? height / 2 + 84 : 84, zh ? '改造后' : 'After', after)
  titleBar(frame, mixed.words, height * 0.86, 60, 'boxed')
}

function pill({ pen }: Frame, mixed: Mixed, x: number, y: number, text: string, colour: string): void {
  pen.font = fontStack(40, heavyFont(mixed.words.language))
  const width = pen.measureText(text).width + 48
  fill(pen, colour, roundedRect(x - width / 2, y - 42, width, 62, 31))
  pen.fillStyle = cream
  pen.textAlign = 'center'
  pen.fillText(text, x, y + 3)
}
