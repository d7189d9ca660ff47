import './packaged-fonts-only.ts'
import { createCanvas } from '@napi-rs/canvas'
import { beforeAll, expect, it } from 'vitest'
import { breakLines, fitLines, fontStack, fonts, registerFonts } from './words.ts'

const pen = createCanvas(400, 400).getContext('2d')
beforeAll(registerFonts)

/** The ink a text leaves: two glyphs that differ leave different ink, two missing ones the same. */
function ink(text: string, font: string): string {
  const canvas = createCanvas(120, 120)
  const own = canvas.getContext('2d')
  own.font = font
  own.fillText(text, 10, 90)
  return canvas.data().toString('base64')
}

it.each(Object.values(fonts))('has Chinese and Latin glyphs in every font list that begins with %s', (font) => {
  const stack = fontStack(80, font)
  const drawn = [...'面颜裝あA8é'].map((sign) => ink(sign, stack))
  expect(new Set(drawn).size).toBe(drawn.length)
  const missing = ink('\u{10FFFE}', stack)
  expect(drawn).not.toContain(missing)
  expect(drawn).not.toContain(ink(' ', stack))
})

it('breaks Chinese anywhere but before a closing mark', () => {
  pen.font = fontStack(40, fonts.sans)
  const lines = breakLines(pen, '今天的晚霞，很好看。', 210)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join('')).toBe('今天的晚霞，很好看。')
  for (const line of lines) {
    expect(line).not.toMatch(/^[，。]/)
  }
})

it('keeps Latin words whole', () => {
  pen.font = fontStack(40, fonts.latin)
  expect(breakLines(pen, 'slow living at home', 200).join(' ')).toBe('slow living at home')
})

it('fits a title into its lines and evens them out', () => {
  const { size, lines } = fitLines(pen, 'Things I stopped buying in my thirties', fonts.latinBlack, 120, 600, 4)
  pen.font = fontStack(size, fonts.latinBlack)
  const widths = lines.map((line) => pen.measureText(line).width)
  expect(lines.length).toBeLessThanOrEqual(4)
  expect(Math.max(...widths)).toBeLessThanOrEqual(612)
  expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.4)
})
