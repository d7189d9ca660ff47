import { landScenes } from '../land/scenes.ts'
import { alpha, mix, shift } from '../paint/colour.ts'
import { outline } from '../paint/curves.ts'
import { composition, createFrame, type Frame, layer } from '../paint/frame.ts'
import { gobo } from '../paint/gobo.ts'
import { linear } from '../paint/gradients.ts'
import { nth } from '../paint/random.ts'
import { clipped, disc, fill, rect, roundedRect, shadow, stroke } from '../paint/shapes.ts'
import { wood } from '../paint/wood.ts'
import { fontStack, fonts, registerFonts } from '../paint/words.ts'
import { inset } from './inset.ts'
import { plantPot } from './plant-pot.ts'
import { someOutfit } from './someone.ts'
import { standingPerson } from './standing-person.ts'

export function outfit(frame: Frame): void {
  const { pen, random, width, height, palette } = frame
  const bg = composition(frame, 5)
  const o = someOutfit(frame)
  const y = height * 0.94
  const H = height * random.between(0.76, 0.84)
  if (bg === 0) {
    const g = createFrame(`${frame.seed}bg`, palette, { width, height, scale: 0.25 * frame.scale })
    landScenes[random.pick(['city', 'old-town', 'field', 'cafe', 'sea'] as const)](g)
    pen.save()
    pen.filter = `blur(${2 * frame.scale}px)`
    pen.drawImage(g.canvas, -10, -10, width + 20, height + 20)
    pen.restore()
    rect(
      pen,
      0,
      height * 0.84,
      width,
      height * 0.16,
      linear(pen, 0, height * 0.82, 0, height, alpha('#b9aea4', 0.9), '#9a8f88'),
    )
  } else if (bg === 1) {
    const a = random.pick([palette.mid, palette.soft, palette.second, palette.main])
    rect(pen, 0, 0, width, height, linear(pen, 0, 0, width, height, shift(a, 0.06), shift(a, -0.04)))
    rect(
      pen,
      0,
      height * 0.8,
      width,
      height * 0.2,
      linear(pen, 0, height * 0.8, 0, height, shift(a, 0.1), shift(a, 0.02)),
    )
    layer(
      frame,
      (l) => {
        fill(
          l,
          'rgba(40,16,50,.28)',
          outline(
            [
              [width * 0.56, height * 0.9],
              [width * 0.62, height * 0.3],
              [width * 0.74, height * 0.14],
              [width * 0.84, height * 0.3],
              [width * 0.8, height * 0.86],
            ],
            0.8,
          ),
        )
      },
      { blur: 6 },
    )
    if (random.chance(0.5)) {
      fill(pen, shift(a, -0.12), roundedRect(width * 0.1, height * 0.2, width * 0.24, height * 0.6, width * 0.12))
    }
  } else if (bg === 2) {
    // mirror
    const a = random.pick([palette.paper, palette.soft])
    rect(pen, 0, 0, width, height, linear(pen, 0, 0, width, height, shift(a, 0.02), shift(a, -0.07)))
    wood(frame, '#c9a27a', 5)
    rect(pen, 0, 0, width, height * 0.86, linear(pen, 0, 0, width, height, shift(a, 0.02), shift(a, -0.07)))
    rect(pen, 0, height * 0.845, width, height * 0.02, '#fffaf2')
    const m = random.chance(0.5)
      ? roundedRect(width * 0.17, height * 0.06, width * 0.66, height * 0.87, width * 0.33)
      : roundedRect(width * 0.15, height * 0.05, width * 0.7, height * 0.88, 14)
    shadow(pen, frame.scale, 12, 14, 16, 'rgba(30,12,30,.4)', () => fill(pen, '#c99a62', m))
    const im = random.chance(0.5) ? palette.soft : mix(palette.paper, palette.mid, 0.3)
    clipped(pen, m, () => {
      rect(pen, 0, 0, width, height, linear(pen, 0, 0, width, height, shift(im, 0.04), shift(im, -0.06)))
      rect(pen, 0, height * 0.74, width, height * 0.3, '#b98a5e')
      inset(frame, width * 0.58, height * 0.16, width * 0.19, height * 0.22)
      stroke(pen, roundedRect(width * 0.58, height * 0.16, width * 0.19, height * 0.22, 2), 8, '#fffaf2')
      o.phone = true
      o.back = false
      standingPerson(frame, width * 0.48, height * 0.9, height * 0.74, o)
      pen.globalAlpha = 0.16
      pen.beginPath()
      pen.moveTo(width * 0.2, 0)
      pen.lineTo(width * 0.45, 0)
      pen.lineTo(width * 0.2, height)
      pen.lineTo(0, height)
      fill(pen, '#fff')
    })
    stroke(pen, m, 13, linear(pen, 0, 0, width, height, '#e3bd8a', '#9a6a3c'))
    plantPot(frame, width * 0.9, height * 0.95, 1.25)
    return
  } else if (bg === 3) {
    rect(pen, 0, 0, width, height, linear(pen, 0, 0, 0, height, shift(palette.soft, 0.03), shift(palette.soft, -0.02)))
    disc(
      pen,
      width * random.between(0.35, 0.65),
      height * 0.42,
      width * 0.4,
      random.pick([palette.mid, palette.second, palette.main]),
    )
    registerFonts()
    pen.fillStyle = alpha(palette.ink, 0.9)
    pen.font = fontStack(150, fonts.latinBlack)
    pen.textAlign = 'center'
    pen.save()
    pen.globalAlpha = 0.13
    for (let i = 0; i < 6; i++) {
      pen.fillText(random.pick(['OOTD', 'MOOD', 'FIT']), width * 0.5, height * (0.14 + i * 0.165))
    }
    pen.restore()
  } else {
    for (let i = 0; i < 3; i++) {
      const a = nth([palette.soft, palette.mid, palette.paper], i)
      rect(
        pen,
        (i * width) / 3,
        0,
        width / 3 + 1,
        height,
        linear(pen, 0, 0, 0, height, shift(a, 0.03), shift(a, -0.03)),
      )
      const q = someOutfit(frame)
      q.phone = false
      q.skin = o.skin
      q.hair = o.hair
      q.style = o.style
      q.back = false
      standingPerson(frame, ((i + 0.5) * width) / 3, height * 0.88, height * 0.62, q)
    }
    registerFonts()
    pen.textAlign = 'center'
    pen.fillStyle = palette.ink
    ;['MON', 'WED', 'FRI'].forEach((t, i) => {
      pen.font = fontStack(34, fonts.latinBlack)
      pen.fillText(t, ((i + 0.5) * width) / 3, height * 0.12)
    })
    return
  }
  if (random.chance(0.24)) {
    standingPerson(frame, width * 0.34, y, H * 0.95, o)
    standingPerson(frame, width * 0.68, y + 8, H, someOutfit(frame), -1)
  } else {
    standingPerson(frame, width * random.between(0.44, 0.56), y, H, o)
  }
  if (bg === 1) {
    gobo(frame, random.pick(['leaves', 'window', 'blinds']), 0.3)
  }
}
