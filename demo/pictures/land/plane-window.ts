import { Path2D } from '@napi-rs/canvas'
import { mix } from '../paint/colour.ts'
import type { Frame } from '../paint/frame.ts'
import { glow, linear } from '../paint/gradients.ts'
import { clipped, fill, placed, rect, roundedRect, stroke } from '../paint/shapes.ts'
import { cumulus, paintSky, skies } from './sky.ts'

export function planeWindow(frame: Frame): void {
  // a view with a rounded frame around it
  const { pen, random, width, height } = frame
  const s = random.pick(skies.filter((q) => q.name !== 'storm'))
  paintSky(frame, s, height * 0.62)
  const sx = width * random.between(0.35, 0.65)
  const sy = height * random.between(0.34, 0.44)
  glow(pen, sx, sy, 330, s.sun, 0.9)
  for (let i = 0; i < 9; i++) {
    cumulus(
      frame,
      width * random(),
      height * (0.52 + i * 0.055),
      random.between(90, 190),
      mix(s.low, '#ffffff', 0.7),
      mix(s.mid, s.far, 0.55),
    )
  }
  placed(pen, width * 0.66, height * 0.62, -0.06, 1.15, () => {
    fill(
      pen,
      linear(pen, 0, -30, 0, 40, '#f3f1ee', '#aeb2ba'),
      new Path2D('M210 60 L-150 -8 L-176 -14 L-196 -64 L-182 -64 L-150 -26 L210 -34 Z'),
    )
    fill(pen, frame.palette.main, new Path2D('M-176 -14 L-196 -64 L-182 -64 L-150 -26 L-152 -16 Z'))
  })
  const x = width * 0.14
  const y = height * 0.13
  const W = width * 0.72
  const H = height * 0.72
  const hole = new Path2D()
  hole.roundRect(x, y, W, H, W * 0.46)
  pen.save()
  const outer = new Path2D()
  outer.rect(-5, -5, width + 10, height + 10)
  outer.addPath(hole)
  fill(pen, linear(pen, 0, 0, width, height, '#efe9e1', '#c9c2ba', '#aaa4a0'), outer, 'evenodd')
  pen.restore()
  stroke(pen, hole, 30, linear(pen, x, y, x + W, y + H, '#b5aea8', '#f7f3ee', '#d9d3cc'))
  const h2 = new Path2D()
  h2.roundRect(x + 16, y + 16, W - 32, H - 32, W * 0.43)
  stroke(pen, h2, 4, 'rgba(40,34,40,.4)')
  if (random.chance(0.5)) {
    clipped(pen, h2, () => {
      const sh = height * random.between(0.18, 0.34)
      rect(pen, 0, 0, width, sh, '#e6e0d8')
      rect(pen, 0, sh - 12, width, 12, '#cfc8c0')
      fill(pen, '#b9b2aa', roundedRect(width / 2 - 34, sh - 20, 68, 8, 4))
    })
  }
}
