import { Path2D } from '@napi-rs/canvas'
import { alpha, mix, shift } from '../paint/colour.ts'
import { composition, type Frame, TAU } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { clipped, disc, fill, rect, roundedRect, shadow } from '../paint/shapes.ts'
import { bodyFont, breakLines, fontStack, heavyFont } from '../paint/words.ts'
import type { PictureWords } from '../spec.ts'
import { sticker } from './stickers.ts'
import { writeLines } from './words.ts'

/** A talk between two people; who begins depends on the composition. */
export function chat(frame: Frame, words: PictureWords): void {
  const { pen, random, width, height, palette } = frame
  const begins = composition(frame, 2)
  const ground = palette.night ? mix(palette.soft, '#ffffff', 0.06) : palette.soft
  rect(pen, 0, 0, width, height, linear(pen, 0, 0, 0, height, shift(ground, 0.02), ground))
  const said = [words.title, words.subtitle ?? '', ...(words.lines ?? [])].filter((text) => text !== '')
  let y = 100
  for (const [index, text] of said.entries()) {
    const size = index === 0 ? 54 : 40
    pen.font = fontStack(size, index === 0 ? heavyFont(words.language) : bodyFont(words.language))
    const lines = breakLines(pen, text, 430)
    const bubbleHeight = lines.length * size * 1.3 + 44
    if (y + bubbleHeight > height - 40) {
      break
    }
    bubble(frame, lines, y, size, index % 2 === begins)
    y += bubbleHeight + 38
  }
  if (y + 130 < height) {
    sticker(frame, 'smile', width * 0.5, Math.min(height - 100, y + 70), 74, random.between(-0.2, 0.2))
  }
}

function bubble(frame: Frame, lines: string[], y: number, size: number, mine: boolean): void {
  const { pen, width, palette } = frame
  const bubbleWidth = Math.max(...lines.map((line) => pen.measureText(line).width)) + 64
  const x = mine ? width - 110 - bubbleWidth : 110
  portrait(frame, mine ? width - 60 : 60, y + 40, mine ? palette.second : palette.main)
  const colour = mine ? shift(palette.night ? palette.mid : palette.main, -0.02) : '#fffdf8'
  const box = roundedRect(x, y, bubbleWidth, lines.length * size * 1.3 + 44, 28)
  shadow(pen, frame.scale, 2, 4, 6, 'rgba(30,12,40,.18)', () => fill(pen, colour, box))
  pen.fillStyle = mine ? '#fffdf8' : '#2b2422'
  writeLines(pen, lines, x + 32, y + 22 + size * 0.96, size, 1.3, 'left')
}

function portrait({ pen }: Frame, x: number, y: number, colour: string): void {
  const light = alpha('#ffffff', 0.85)
  const round = new Path2D()
  round.arc(x, y, 36, 0, TAU)
  fill(pen, colour, round)
  disc(pen, x, y - 8, 13, light)
  clipped(pen, round, () => disc(pen, x, y + 32, 26, light))
}
