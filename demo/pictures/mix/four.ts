import { composition, type Frame } from '../paint/frame.ts'
import { disc, rect } from '../paint/shapes.ts'
import { fitLines, fontStack, heavyFont } from '../paint/words.ts'
import { writeLines } from '../text/words.ts'
import { type Box, layPicture, type Mixed } from './inside.ts'
import { titleBar } from './title-bar.ts'

const gap = 8
const cream = '#fffdf8'

/** Four pictures: round a label, or one large above three. */
export function four(frame: Frame, mixed: Mixed): void {
  const { pen, width, height } = frame
  rect(pen, 0, 0, width, height, cream)
  const oneLarge = composition(frame, 2) === 1
  const boxes = oneLarge ? oneAndThree(frame) : quarters(frame)
  for (const [index, box] of boxes.entries()) {
    layPicture(frame, `q${index}`, mixed, index, box)
  }
  if (oneLarge) {
    titleBar(frame, mixed.words, height * 0.56, 60, 'boxed')
  } else {
    label(frame, mixed)
  }
}

function quarters({ width, height }: Frame): Box[] {
  const half = { width: (width - gap) / 2, height: (height - gap) / 2 }
  return [0, 1, 2, 3].map((index) => ({
    ...half,
    x: (index % 2) * (half.width + gap),
    y: Math.floor(index / 2) * (half.height + gap),
  }))
}

function oneAndThree({ width, height }: Frame): Box[] {
  const large = { x: 0, y: 0, width, height: height * 0.64 }
  const third = (width - 2 * gap) / 3
  const y = large.height + gap
  return [large, ...[0, 1, 2].map((index) => ({ x: index * (third + gap), y, width: third, height: height - y }))]
}

function label(frame: Frame, mixed: Mixed): void {
  const { pen, width, height, palette } = frame
  const { language, tag, title } = mixed.words
  disc(pen, width / 2, height / 2, 104, cream)
  disc(pen, width / 2, height / 2, 94, palette.night ? palette.soft : palette.main)
  const font = heavyFont(language)
  const { size, lines } = fitLines(pen, tag ?? title, font, 50, 150, 3)
  pen.font = fontStack(size, font)
  pen.fillStyle = cream
  writeLines(pen, lines, width / 2, height / 2 + size * 0.36 - (lines.length - 1) * size * 0.55, size, 1.1, 'center')
}
