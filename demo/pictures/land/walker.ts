import { shift } from '../paint/colour.ts'
import { curve, outline, points } from '../paint/curves.ts'
import type { Frame, Pen } from '../paint/frame.ts'
import { disc, fill, rect, roundedRect, stroke } from '../paint/shapes.ts'

interface WalkerLook {
  coat: string
  legs: string
  hair: string
  skin?: string | undefined
  hat?: string | undefined
  bag?: string | undefined
  umbrella?: string | undefined
  dress?: boolean
}

/** Someone small in a landscape, seen from behind. */
export function walker(pen: Pen, x: number, y: number, h: number, o: WalkerLook): void {
  const s = h / 100
  pen.save()
  pen.translate(x, y)
  pen.scale(s, s)
  rect(pen, -9, -42, 8, 40, o.legs)
  rect(pen, 1, -42, 8, 40, o.legs)
  fill(pen, '#2b2522', roundedRect(-11, -5, 11, 5, 2))
  fill(pen, '#2b2522', roundedRect(0, -5, 11, 5, 2))
  fill(
    pen,
    o.coat,
    o.dress
      ? outline(points('-9,-76 9,-76 13,-55 19,-18 -19,-18 -13,-55'), 0.6)
      : outline(points('-12,-77 12,-77 17,-60 15,-30 -15,-30 -17,-60'), 0.7),
  )
  stroke(pen, curve(points('-14,-70 -18,-52 -15,-38')), 7, shift(o.coat, -0.04))
  stroke(
    pen,
    curve(o.umbrella ? points('14,-70 20,-62 17,-80') : points('14,-70 18,-52 15,-38')),
    7,
    shift(o.coat, -0.05),
  )
  if (o.bag) {
    fill(pen, o.bag, roundedRect(-11, -70, 22, 27, 6))
    rect(pen, -11, -58, 22, 2, shift(o.bag, -0.12))
  }
  disc(pen, 0, -86, 9.5, o.skin ?? '#f0c9a8', 10.5)
  fill(pen, o.hair, outline(points('-11,-88 -7,-98 7,-98 11,-88 11.5,-76 6,-72 -6,-72 -11.5,-76'), 0.9))
  if (o.hat) {
    disc(pen, 0, -92, 16, o.hat, 4.5)
    fill(pen, o.hat, roundedRect(-9, -103, 18, 11, 6))
  }
  if (o.umbrella) {
    pen.fillStyle = '#2b2522'
    pen.fillRect(16, -126, 1.6, 50)
    pen.beginPath()
    pen.moveTo(-26, -108)
    pen.quadraticCurveTo(-20, -140, 17, -142)
    pen.quadraticCurveTo(54, -140, 60, -108)
    for (let i = 0; i < 4; i++) {
      pen.quadraticCurveTo(60 - 10.75 - i * 21.5, -115, 60 - 21.5 * (i + 1), -108)
    }
    pen.closePath()
    fill(pen, o.umbrella)
    for (let i = 1; i < 4; i++) {
      pen.beginPath()
      pen.moveTo(17, -142)
      pen.quadraticCurveTo(60 - 21.5 * i, -130, 60 - 21.5 * i, -108)
      pen.lineWidth = 1
      pen.strokeStyle = shift(o.umbrella, -0.1)
      pen.stroke()
    }
  }
  pen.restore()
}

export function someWalker(frame: Frame): WalkerLook {
  const { random, palette } = frame
  return {
    coat: random.pick([palette.main, palette.second, '#e9dfd0', '#c94f3d', '#f2c14e', '#4d6a8a']),
    legs: random.pick(['#2d3346', '#4a4038', '#6d7b8c']),
    hair: random.pick(['#241c1a', '#3b2a22', '#5a3a28']),
    hat: random.chance(0.35) ? random.pick(['#e8d3a6', '#b8452c', '#f3ead9']) : undefined,
    bag: random.chance(0.5) ? random.pick(['#8a5a38', palette.second, '#3e5a4c', '#d98a4a']) : undefined,
    dress: random.chance(0.4),
  }
}
