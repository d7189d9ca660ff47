import { alpha } from '../paint/colour.ts'
import { outline, points } from '../paint/curves.ts'
import { type Frame, note } from '../paint/frame.ts'
import { gobo } from '../paint/gobo.ts'
import { linear, radial } from '../paint/gradients.ts'
import { nth } from '../paint/random.ts'
import { clipped, disc, fill, placed, rect, roundedRect } from '../paint/shapes.ts'
import { layTable } from '../paint/surfaces.ts'
import { fontStack, fonts, registerFonts } from '../paint/words.ts'
import { accessory } from './accessory.ts'
import { castOnTable, roundOnTable } from './dishes.ts'

export function vanity(frame: Frame): void {
  const { pen, random, width, height, palette } = frame
  note(frame, 'palette', width * 0.36, height * 0.3)
  note(frame, 'compact', width * 0.72, height * 0.64)
  note(frame, 'brush', width * 0.36, height * 0.9)
  layTable(frame, random.pick(['marble', 'plain', 'linen', 'terrazzo']))
  const palX = width * 0.36
  const palY = height * 0.3
  placed(pen, palX, palY, random.between(-0.3, 0.1), 1, () => {
    castOnTable(frame, 14, () => fill(pen, palette.ink, roundedRect(-170, -120, 340, 240, 18)))
    const cs = [
      '#f3ddc9',
      '#e0b394',
      '#b57a5b',
      '#6b3f2f',
      '#d98f86',
      '#a8545a',
      '#8a3344',
      '#f6e6d6',
      '#c9a0b8',
      '#7a4a6a',
      '#e8c27a',
      '#4a3a5c',
    ]
    for (let i = 0; i < 12; i++) {
      const x = -148 + (i % 4) * 77
      const y = -100 + Math.floor(i / 4) * 70
      const q = roundedRect(x, y, 66, 60, 9)
      fill(pen, nth(cs, i), q)
      clipped(pen, q, () => {
        for (let k = 0; k < 70; k++) {
          disc(pen, x + random() * 66, y + random() * 60, random.between(0.5, 1.5), alpha('#fff', random() * 0.7))
        }
        rect(pen, x, y, 66, 9, 'rgba(0,0,0,.22)')
      })
    }
  })
  disc(pen, width * 0.74, height * 0.62, 0, '#000')
  roundOnTable(frame, width * 0.72, height * 0.64, 120, '#e9c9a8', 14)
  disc(pen, width * 0.72, height * 0.64, 118, radial(pen, width * 0.68, height * 0.6, 10, 130, '#fbe6cf', '#dcb690'))
  disc(pen, width * 0.72, height * 0.64, 98, random.pick(['#e8b9a4', '#d98f86', '#f0c6b0']))
  registerFonts()
  pen.fillStyle = 'rgba(255,255,255,.55)'
  pen.font = fontStack(56, fonts.latin)
  pen.textAlign = 'center'
  pen.fillText('C', width * 0.72, height * 0.66)
  for (let i = 0; i < 3; i++) {
    accessory(
      frame,
      'lipstick',
      width * (0.14 + i * 0.12),
      height * (0.62 + random.between(-0.02, 0.03)),
      1.3,
      random.between(-0.3, 0.3),
    )
  }
  for (let i = 0; i < 2; i++) {
    placed(pen, width * (0.24 + i * 0.1), height * 0.86, 1.2 + i * 0.2, 1, () =>
      castOnTable(frame, 9, () => {
        fill(pen, random.pick([palette.main, palette.ink, '#e8d8c8']), roundedRect(-10, -20, 20, 190, 10))
        rect(pen, -14, -54, 28, 36, '#e2b65c')
        fill(
          pen,
          linear(pen, 0, -120, 0, -50, '#e0a090', '#8a5a4a'),
          outline(points('-14,-54 -28,-96 0,-128 28,-96 14,-54'), 0.9),
        )
      }),
    )
  }
  accessory(frame, 'perfume', width * 0.86, height * 0.2, 1.25, 0.2)
  accessory(frame, 'earrings', width * 0.8, height * 0.88, 1.2, 0.3)
  for (let i = 0; i < 9; i++) {
    disc(
      pen,
      random() * width,
      random() * height,
      random.between(8, 16),
      alpha(palette.mid, 0.7),
      random.between(5, 9),
      random() * 3,
    )
  }
  if (random.chance(0.6)) {
    gobo(frame, random.pick(['leaves', 'window']), 0.22)
  }
}
