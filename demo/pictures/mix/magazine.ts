import { Path2D } from '@napi-rs/canvas'
import { composition, type Frame, TAU } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { fill, rect } from '../paint/shapes.ts'
import { fitLines, fontStack, fonts, heavyFont } from '../paint/words.ts'
import { writeLines } from '../text/words.ts'
import { layPicture, type Mixed, wholeFrame } from './inside.ts'

/** A magazine cover: the masthead, the headline below it and a badge. */
export function magazine(frame: Frame, mixed: Mixed): void {
  const { pen, width, height } = frame
  const right = composition(frame, 2) === 1
  layPicture(frame, 'm', mixed, 0, wholeFrame(frame))
  const shade = 'rgba(20,10,30,.44)'
  const clear = 'rgba(20,10,30,0)'
  rect(pen, 0, 0, width, height * 0.34, linear(pen, 0, 0, 0, height * 0.34, shade, clear))
  rect(
    pen,
    0,
    height * 0.55,
    width,
    height * 0.45,
    linear(pen, 0, height * 0.55, 0, height, clear, 'rgba(20,10,30,.6)'),
  )
  masthead(frame)
  const { words } = mixed
  const font = words.language === 'zh' ? fonts.literary : fonts.latin
  const { size, lines } = fitLines(pen, words.title, font, 64, width * 0.6, 3)
  pen.font = fontStack(size, font)
  pen.fillStyle = '#fffdf6'
  const top = height - 56 - (lines.length - 1) * size * 1.2
  pen.save()
  pen.shadowColor = 'rgba(0,0,0,.6)'
  pen.shadowBlur = 14 * frame.scale
  const x = right ? width - 46 - Math.max(...lines.map((line) => pen.measureText(line).width)) : 46
  writeLines(pen, lines, x, top, size, 1.2, 'left')
  pen.restore()
  if (words.tag) {
    badge(frame, words.tag, right ? 120 : width - 120, height - 130, mixed)
  }
}

function masthead({ pen, random, width }: Frame): void {
  const name = random.pick(['CINNABAR', 'WEEKEND', 'ATELIER', 'SLOWLY', 'PALETTE'])
  pen.font = fontStack(100, fonts.latin)
  const size = Math.min(168, (100 * (width - 60)) / pen.measureText(name).width)
  pen.font = fontStack(size, fonts.latin)
  pen.fillStyle = '#fffdf6'
  pen.textAlign = 'center'
  pen.fillText(name, width / 2, 30 + size * 0.78)
}

function badge({ pen, palette }: Frame, text: string, x: number, y: number, mixed: Mixed): void {
  const edge = new Path2D()
  for (let i = 0; i < 24; i++) {
    const angle = (i / 24) * TAU
    const reach = i % 2 === 1 ? 68 : 80
    edge.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach)
  }
  edge.closePath()
  fill(pen, palette.night ? palette.soft : palette.main, edge)
  const font = heavyFont(mixed.words.language)
  const { size, lines } = fitLines(pen, text, font, 32, 124, 2)
  pen.font = fontStack(size, font)
  pen.fillStyle = '#fffdf6'
  writeLines(pen, lines, x, y + size * 0.36 - (lines.length - 1) * size * 0.55, size, 1.1, 'center')
}
