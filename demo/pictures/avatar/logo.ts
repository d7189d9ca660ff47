import { Path2D } from '@napi-rs/canvas'
import { mix } from '../paint/colour.ts'
import { curve } from '../paint/curves.ts'
import { composition, type Frame, type Language } from '../paint/frame.ts'
import { disc, fill, placed, rect, ring, roundedRect, stroke } from '../paint/shapes.ts'
import { casualFont, type FontName, fontStack, fonts } from '../paint/words.ts'

interface Mark {
  frame: Frame
  name: string
  language: Language
  ink: string
  ground: string
}

function write(
  { frame }: Mark,
  text: string,
  font: FontName,
  size: number,
  y: number,
  colour: string,
  x = 0.5,
  room = 0.8,
): void {
  const { pen, width } = frame
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillStyle = colour
  pen.font = fontStack(size * width, font)
  pen.fillText(text, x * width, y * width, width * room)
}

const bookFont = (language: Language): FontName => (language === 'zh' ? fonts.literary : fonts.latin)
const signs = (name: string, count: number): string => [...name].slice(0, count).join('')

function initial(mark: Mark): void {
  const { pen, width } = mark.frame
  disc(pen, width / 2, width / 2, width * 0.36, mark.ink)
  write(mark, signs(mark.name, 1), bookFont(mark.language), 0.4, 0.51, mark.ground)
}

function blossom(mark: Mark): void {
  const { pen, width } = mark.frame
  for (let i = 0; i < 8; i++) {
    const petal = () => disc(pen, 0, -width * 0.15, width * 0.07, mark.ink, width * 0.14)
    placed(pen, width / 2, width * 0.4, (i * Math.PI) / 4, 1, petal)
  }
  disc(pen, width / 2, width * 0.4, width * 0.06, mark.ground)
  write(mark, mark.name, bookFont(mark.language), 0.11, 0.82, mark.ink)
}

function stamp(mark: Mark): void {
  const { pen, width } = mark.frame
  fill(pen, mark.ink, roundedRect(width * 0.16, width * 0.16, width * 0.68, width * 0.68, width * 0.1))
  if (mark.language === 'en') {
    write(mark, signs(mark.name.split(' ')[0] ?? mark.name, 7), fonts.latinBlack, 0.13, 0.5, mark.ground)
    return
  }
  const four = [...mark.name].slice(0, 4)
  for (const [index, sign] of four.entries()) {
    const y = four.length > 2 ? 0.35 + Math.floor(index / 2) * 0.3 : 0.5
    write(mark, sign, fonts.brush, 0.28, y, mark.ground, 0.34 + (index % 2) * 0.32)
  }
}

function leafRing(mark: Mark): void {
  const { pen, width: s } = mark.frame
  ring(pen, s / 2, s / 2, s * 0.36, s * 0.02, mark.ink)
  ring(pen, s / 2, s / 2, s * 0.32, s * 0.006, mark.ink)
  const right = `Q${s * 0.66} ${s * 0.44} ${s * 0.5} ${s * 0.58}`
  const left = `Q${s * 0.34} ${s * 0.44} ${s * 0.5} ${s * 0.28}`
  fill(pen, mark.ink, new Path2D(`M${s * 0.5} ${s * 0.28} ${right} ${left} Z`))
  write(mark, mark.name, bookFont(mark.language), 0.075, 0.67, mark.ink, 0.5, 0.48)
}

function sunrise(mark: Mark): void {
  const { pen, width: s } = mark.frame
  fill(pen, mark.ink, new Path2D(`M${s * 0.2} ${s * 0.52} A${s * 0.3} ${s * 0.3} 0 0 1 ${s * 0.8} ${s * 0.52} Z`))
  for (let i = 0; i < 2; i++) {
    rect(pen, s * 0.2, s * (0.57 + i * 0.05), s * 0.6, s * 0.02, mark.ink)
  }
  write(mark, mark.name, bookFont(mark.language), 0.1, 0.79, mark.ink)
}

function handwritten(mark: Mark): void {
  const { pen, width: s } = mark.frame
  const zh = mark.language === 'zh'
  const word = zh ? signs(mark.name, 2) : signs(mark.name.split(' ')[0] ?? mark.name, 9)
  write(mark, word, casualFont(mark.language), zh ? 0.3 : 0.24, 0.47, mark.ink)
  const line = curve([
    [s * 0.24, s * 0.68],
    [s * 0.4, s * 0.65],
    [s * 0.6, s * 0.69],
    [s * 0.77, s * 0.65],
  ])
  stroke(pen, line, s * 0.018, mark.ink)
}

const marks = [initial, blossom, stamp, leafRing, sunrise, handwritten]

/** A shop's mark in its own two colours: one of six. */
export function logo(frame: Frame, name: string): void {
  const { pen, random, width, height, palette } = frame
  const light = palette.night ? '#fff6e6' : mix(palette.paper, '#ffffff', 0.3)
  const [ink, ground] = random.pick([
    [palette.main, light],
    [palette.ink, palette.night ? palette.mid : palette.soft],
    [light, palette.night ? palette.ink : palette.main],
  ] as const)
  rect(pen, 0, 0, width, height, ground)
  const draw = marks[composition(frame, marks.length)] ?? initial
  draw({ frame, name, language: /\p{Script=Han}/u.test(name) ? 'zh' : 'en', ink, ground })
}
