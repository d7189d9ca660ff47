import { Path2D } from '@napi-rs/canvas'
import { curve } from '../paint/curves.ts'
import type { Frame } from '../paint/frame.ts'
import { nth } from '../paint/random.ts'
import { disc, fill, placed, rect, ring, roundedRect, stroke } from '../paint/shapes.ts'
import { fontStack, fonts, registerFonts } from '../paint/words.ts'

export function logo(frame: Frame, name: string): void {
  const { pen, random, width, height, palette } = frame
  registerFonts()
  const a = random.pick([palette.main, palette.ink, palette.second, palette.paper])
  const bg =
    a === palette.paper
      ? palette.main
      : random.pick([palette.paper, palette.soft, a === palette.ink ? palette.mid : palette.paper])
  rect(pen, 0, 0, width, height, bg)
  const k = random.integer(0, 5)
  const zh = /[\u4e00-\u9fff]/.test(name)
  const ch = nth([...name], 0)
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillStyle = a
  const s = width
  if (k === 0) {
    disc(pen, s / 2, s / 2, s * 0.36, a)
    pen.fillStyle = bg
    pen.font = fontStack(s * 0.4, zh ? fonts.literary : fonts.latin)
    pen.fillText(ch, s / 2, s * 0.51)
  } else if (k === 1) {
    for (let i = 0; i < 8; i++) {
      placed(pen, s / 2, s * 0.42, i * 0.785, 1, () => disc(pen, 0, -s * 0.15, s * 0.07, a, s * 0.14))
    }
    disc(pen, s / 2, s * 0.42, s * 0.06, bg)
    pen.font = fontStack(s * 0.11, zh ? fonts.literary : fonts.latin)
    pen.fillText(name.slice(0, zh ? 5 : 12), s / 2, s * 0.82)
  } else if (k === 2) {
    fill(pen, a, roundedRect(s * 0.16, s * 0.16, s * 0.68, s * 0.68, s * 0.1))
    pen.fillStyle = bg
    pen.font = fontStack(s * (zh ? 0.28 : 0.16), zh ? fonts.brush : fonts.latinBlack)
    const q = zh ? [...name].slice(0, 4) : [name.slice(0, 5)]
    q.forEach((t, i) => {
      pen.fillText(
        t,
        zh ? s * (0.34 + (i % 2) * 0.32) : s / 2,
        zh && q.length > 2 ? s * (0.35 + Math.floor(i / 2) * 0.3) : s / 2,
      )
    })
  } else if (k === 3) {
    ring(pen, s / 2, s / 2, s * 0.36, s * 0.02, a)
    ring(pen, s / 2, s / 2, s * 0.32, s * 0.006, a)
    fill(
      pen,
      a,
      new Path2D(
        `M${s * 0.5} ${s * 0.28} Q${s * 0.66} ${s * 0.44} ${s * 0.5} ${s * 0.6} Q${s * 0.34} ${s * 0.44} ${s * 0.5} ${s * 0.28} Z`,
      ),
    )
    pen.font = fontStack(s * 0.075, zh ? fonts.literary : fonts.latin)
    pen.fillText(name.slice(0, zh ? 6 : 12), s / 2, s * 0.7)
  } else if (k === 4) {
    fill(pen, a, new Path2D(`M${s * 0.2} ${s * 0.62} A${s * 0.3} ${s * 0.3} 0 0 1 ${s * 0.8} ${s * 0.62} Z`))
    for (let i = 0; i < 3; i++) {
      rect(pen, s * 0.2, s * (0.67 + i * 0.05), s * 0.6, s * 0.02, a)
    }
  } else {
    pen.font = fontStack(s * (zh ? 0.3 : 0.2), zh ? fonts.fun : fonts.hand)
    pen.fillText(zh ? name.slice(0, 2) : name.slice(0, 9), s / 2, s * 0.48)
    stroke(
      pen,
      curve([
        [s * 0.24, s * 0.68],
        [s * 0.4, s * 0.65],
        [s * 0.6, s * 0.69],
        [s * 0.77, s * 0.65],
      ]),
      s * 0.018,
      a,
    )
  }
}
