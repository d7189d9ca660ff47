import { Path2D } from '@napi-rs/canvas'
import { lightness, shift } from '../paint/colour.ts'
import type { Point } from '../paint/curves.ts'
import { composition, type Frame } from '../paint/frame.ts'
import { fill, placed, rect, roundedRect, shadow } from '../paint/shapes.ts'
import { bodyFont, casualFont, chooseFont, fitLines, fontStack, fonts } from '../paint/words.ts'
import type { PictureWords } from '../spec.ts'
import { writeLines } from './words.ts'

/** A torn strip of paper over striped colour. */
export function torn(frame: Frame, words: PictureWords): void {
  const { pen, random, width, height, palette } = frame
  const slanted = composition(frame, 2) === 1
  const ground = random.pick([palette.main, palette.second, palette.mid])
  rect(pen, 0, 0, width, height, ground)
  for (let i = -10; i < 22; i++) {
    placed(pen, 0, 0, slanted ? 0 : 0.6, 1, () => rect(pen, i * 60, -height, 26, height * 3, shift(ground, 0.03)))
  }
  pen.save()
  pen.translate(width / 2, height / 2)
  pen.rotate(slanted ? -0.07 : 0)
  pen.translate(-width / 2, -height / 2)
  strip(frame, height * 0.24, height * 0.76)
  const font = chooseFont(random, words.language, random.pick([fonts.literary, fonts.black]))
  const { size, lines } = fitLines(pen, words.title, font, 94, width - 140, 4)
  pen.font = fontStack(size, font)
  pen.fillStyle = '#2a2122'
  writeLines(pen, lines, width / 2, height * 0.5 - (lines.length - 1) * size * 0.62 + size * 0.3, size, 1.28, 'center')
  pen.restore()
  const fore = lightness(ground) < 0.7 ? '#fffaf0' : '#2a2122'
  placed(pen, width / 2, height * 0.15, -0.05, 1, () => {
    pen.font = fontStack(44, casualFont(words.language))
    pen.fillStyle = fore
    pen.textAlign = 'center'
    pen.fillText(words.subtitle ?? '', 0, 0, width - 100)
  })
  if (words.tag) {
    pen.font = fontStack(30, bodyFont(words.language))
    const label = `# ${words.tag}`
    const labelWidth = pen.measureText(label).width + 60
    fill(pen, '#2a2122', roundedRect(width / 2 - labelWidth / 2, height * 0.845, labelWidth, 56, 28))
    pen.fillStyle = '#fffaf0'
    pen.textAlign = 'center'
    pen.fillText(label, width / 2, height * 0.845 + 39)
  }
}

function strip({ pen, random, width, scale }: Frame, top: number, bottom: number): void {
  const edge = (y: number): Point[] => {
    const points: Point[] = []
    for (let x = -60; x <= width + 60; x += 14) {
      points.push([x, y + random.between(-7, 7)])
    }
    return points
  }
  const paper = new Path2D()
  for (const [x, y] of [...edge(top), ...edge(bottom).reverse()]) {
    paper.lineTo(x, y)
  }
  paper.closePath()
  shadow(pen, scale, 0, 10, 12, 'rgba(30,10,30,.4)', () => fill(pen, '#fdf9f0', paper))
}
