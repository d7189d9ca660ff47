import type { Frame } from '../paint/frame.ts'
import { disc, rect } from '../paint/shapes.ts'
import { fitLines, fontStack, heavyFont } from '../paint/words.ts'
import { writeLines } from '../text/words.ts'
import { type Mixed, pictureInside } from './inside.ts'

export function four(frame: Frame, mixed: Mixed): void {
  const { pen, width, height, palette } = frame
  rect(pen, 0, 0, width, height, '#fffdf8')
  const g = 8
  for (let i = 0; i < 4; i++) {
    const x = (i % 2) * (width / 2 + g / 2)
    const y = Math.floor(i / 2) * (height / 2 + g / 2)
    pen.drawImage(
      pictureInside(frame, `q${i}`, mixed, i % mixed.scenes.length, { width: 720, height: 960, scale: 0.5 }),
      x,
      y,
      width / 2 - g / 2,
      height / 2 - g / 2,
    )
  }
  disc(pen, width / 2, height / 2, 104, '#fffdf8')
  disc(pen, width / 2, height / 2, 94, palette.main)
  pen.font = fontStack(40, heavyFont(mixed.words.language))
  const t = fitLines(pen, mixed.words.tag ?? '', heavyFont(mixed.words.language), 50, 150, 2)
  pen.font = fontStack(t.size, heavyFont(mixed.words.language))
  pen.fillStyle = '#fffdf8'
  writeLines(
    pen,
    t.lines,
    width / 2,
    height / 2 + t.size * 0.36 - (t.lines.length - 1) * t.size * 0.55,
    t.size,
    1.1,
    'center',
  )
}
