import type { Frame } from '../paint/frame.ts'
import { fill, roundedRect } from '../paint/shapes.ts'
import { fitLines, fontStack, fonts } from '../paint/words.ts'
import type { PictureWords } from '../spec.ts'

const cream = '#fffdf6'
const dark = '#241c20'

type WriteLine = (frame: Frame, text: string, y: number, size: number, index: number) => void

const outlined =
  (edge: (frame: Frame) => string, body: string, thickness: number): WriteLine =>
  (frame, text, y, size) => {
    const { pen, width } = frame
    pen.lineWidth = size * thickness
    pen.strokeStyle = edge(frame)
    pen.strokeText(text, width / 2, y)
    pen.fillStyle = body
    pen.fillText(text, width / 2, y)
  }

const boxed: WriteLine = ({ pen, width, palette }, text, y, size, index) => {
  const textWidth = pen.measureText(text).width
  const coloured = index % 2 === 1 && !palette.night
  const box = roundedRect(width / 2 - textWidth / 2 - 22, y - size * 0.95, textWidth + 44, size * 1.3, 10)
  fill(pen, coloured ? palette.main : cream, box)
  pen.fillStyle = coloured ? cream : dark
  pen.fillText(text, width / 2, y + size * 0.05)
}

const shadowed: WriteLine = ({ pen, width, scale }, text, y) => {
  pen.save()
  pen.shadowColor = 'rgba(0,0,0,.6)'
  pen.shadowBlur = 18 * scale
  pen.fillStyle = '#ffffff'
  pen.fillText(text, width / 2, y)
  pen.fillText(text, width / 2, y)
  pen.restore()
}

/** Never bare type on a picture: an edge, a box or a shadow behind every line. */
const styles = {
  edged: outlined(({ palette }) => (palette.night ? palette.ink : palette.main), '#ffffff', 0.24),
  boxed,
  shadowed,
  sticker: outlined(() => '#ffffff', dark, 0.2),
} satisfies Record<string, WriteLine>
type TitleStyle = keyof typeof styles
export const titleStyles = Object.keys(styles) as TitleStyle[]

/** The title over a picture, at most two lines; `y` is the baseline of the first. Returns the last baseline. */
export function titleBar(frame: Frame, words: PictureWords, y: number, largest: number, style: TitleStyle): number {
  const { pen, random, width } = frame
  const font = words.language === 'zh' ? random.pick([fonts.black, fonts.fun, fonts.black]) : fonts.latinBlack
  const { size, lines } = fitLines(pen, words.title, font, largest, width - 110, 2)
  pen.font = fontStack(size, font)
  pen.textAlign = 'center'
  for (const [index, line] of lines.entries()) {
    styles[style](frame, line, y + index * size * 1.3, size, index)
  }
  return y + (lines.length - 1) * size * 1.3
}
