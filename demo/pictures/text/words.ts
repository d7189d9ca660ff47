import { alpha, shift } from '../paint/colour.ts'
import { outline } from '../paint/curves.ts'
import type { Align, Frame, Pen } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import type { Random } from '../paint/random.ts'
import { fill, rect } from '../paint/shapes.ts'

/** Writes lines one below the other; `before` may paint behind each, given its box. */
export function writeLines(
  pen: Pen,
  lines: readonly string[],
  x: number,
  y: number,
  size: number,
  leading: number,
  align: Align,
  before?: (x: number, y: number, width: number, index: number) => void,
): void {
  pen.textAlign = align
  pen.textBaseline = 'alphabetic'
  for (const [index, line] of lines.entries()) {
    const baseline = y + index * size * leading
    const width = pen.measureText(line).width
    before?.(align === 'center' ? x - width / 2 : x, baseline, width, index)
    pen.fillText(line, x, baseline)
  }
}

/** A stroke of a highlighter, not quite straight. */
export function marker(
  pen: Pen,
  random: Random,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
): void {
  const stroke = outline(
    [
      [x - 8, y + random.between(-3, 3)],
      [x + width * 0.5, y + random.between(-4, 2)],
      [x + width + 10, y + random.between(-3, 3)],
      [x + width + 6, y + height],
      [x + width * 0.5, y + height + random.between(-3, 3)],
      [x - 6, y + height + random.between(-3, 3)],
    ],
    0.4,
  )
  fill(pen, alpha(colour, 0.75), stroke)
}

export function paperGround({ pen, width, height, palette }: Frame): void {
  const paper = palette.paper
  rect(pen, 0, 0, width, height, linear(pen, 0, 0, width, height, shift(paper, 0.015), shift(paper, -0.025)))
}
