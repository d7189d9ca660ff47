import { shift } from './colour.ts'
import { curve, type Point } from './curves.ts'
import { type Frame, TAU } from './frame.ts'
import { createNoise } from './noise.ts'
import { rect, stroke } from './shapes.ts'

export function wood(frame: Frame, base: string, planks = 4, horizontal = false): void {
  const { pen, random } = frame
  const W = horizontal ? frame.height : frame.width
  const H = horizontal ? frame.width : frame.height
  pen.save()
  if (horizontal) {
    pen.translate(frame.width, 0)
    pen.rotate(Math.PI / 2)
  }
  const pw = W / planks
  const n = createNoise(`${frame.seed}wood`)
  for (let i = 0; i < planks; i++) {
    const tone = shift(base, random.between(-0.045, 0.045), 1, random.between(-5, 5))
    rect(pen, i * pw, 0, pw + 1, H, tone)
    pen.save()
    pen.beginPath()
    pen.rect(i * pw, 0, pw, H)
    pen.clip()
    const off = random() * 100
    for (let j = 0; j < 38; j++) {
      const x = i * pw + (pw * (j + random())) / 38
      const pts: Point[] = []
      for (let y = -20; y <= H + 40; y += 60) {
        pts.push([x + 16 * n(j / 9 + off, y / 260), y])
      }
      stroke(
        pen,
        curve(pts),
        random.between(0.6, 3.2),
        shift(
          tone,
          random.chance(0.7) ? -random.between(0.02, 0.08) : random.between(0.01, 0.04),
          1,
          0,
          random.between(0.25, 0.6),
        ),
      )
    }
    if (random.chance(0.5)) {
      const kx = i * pw + pw * random.between(0.3, 0.7)
      const ky = H * random()
      for (let j = 7; j > 0; j--) {
        pen.beginPath()
        pen.ellipse(kx, ky, j * 3.4, j * 6.4, 0.1, 0, TAU)
        pen.strokeStyle = shift(tone, -0.09, 1, 0, 0.35)
        pen.lineWidth = 1.6
        pen.stroke()
      }
    }
    pen.restore()
    rect(pen, i * pw - 1.2, 0, 2.4, H, shift(base, -0.22, 1, 0, 0.6))
    rect(pen, i * pw + 1.4, 0, 1.4, H, shift(base, 0.08, 1, 0, 0.4))
  }
  pen.restore()
}
