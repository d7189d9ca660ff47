import { landScenes } from '../land/scenes.ts'
import { shift } from '../paint/colour.ts'
import { curve, type Point, points } from '../paint/curves.ts'
import { composition, type Frame, note } from '../paint/frame.ts'
import { linear } from '../paint/gradients.ts'
import { disc, placed, rect, stroke } from '../paint/shapes.ts'
import { plantPot } from './plant-pot.ts'
import { hairs, skins } from './someone.ts'

export function yoga(frame: Frame): void {
  const { pen, random, width, height, palette } = frame
  const g = random.pick(['sea', 'mountains', 'dunes', 'field', 'room'] as const)
  if (g === 'room') {
    rect(pen, 0, 0, width, height, linear(pen, 0, 0, width, height, shift(palette.soft, 0.04), palette.soft))
    rect(pen, 0, height * 0.76, width, height * 0.24, linear(pen, 0, height * 0.76, 0, height, '#d9b890', '#b98f66'))
    disc(pen, width * 0.5, height * 0.4, 210, random.pick([palette.mid, palette.second]))
    plantPot(frame, width * 0.12, height * 0.79, 1.6)
  } else {
    landScenes[g](frame)
  }
  const s = 2.3
  const x = width * 0.5
  const y = height * 0.87
  const sk = random.pick(skins)
  const top = random.pick([palette.main, palette.second, '#2d3346'])
  const leg = random.pick([palette.ink, palette.second, '#3a4a5c', palette.main])
  const hair = random.pick(hairs)
  const pose = composition(frame, 4)
  note(frame, 'mat', x - 190, y)
  note(frame, 'leggings', x, y - 100)
  placed(pen, x, y, 0, s, () => {
    disc(pen, 0, 3, 128, palette.mid, 9)
    disc(pen, 0, 1, 126, shift(palette.mid, 0.05), 7.5)
    const L = (pts: readonly Point[], wd: number, col: string): void => stroke(pen, curve(pts, 0.9), wd, col)
    if (pose === 0) {
      L(points('0,-2 1,-40 0,-72'), 15, leg)
      L(points('0,-70 26,-52 4,-40'), 14, leg)
      L(
        [
          [0, -72],
          [0, -112],
        ],
        21,
        top,
      )
      for (const u of [-1, 1]) {
        L(
          [
            [u * 8, -112],
            [u * 18, -136],
            [u * 2, -160],
          ],
          6.5,
          sk,
        )
      }
      disc(pen, 0, -127, 9, sk, 11)
      disc(pen, 0, -132, 9.6, hair, 8)
      disc(pen, 0, -143, 5.6, hair)
    } else if (pose === 1) {
      L(points('-72,-3 -34,-30 0,-62'), 14, leg)
      L(points('0,-62 40,-52 44,-4'), 15, leg)
      L(
        [
          [0, -64],
          [2, -106],
        ],
        21,
        top,
      )
      L(
        [
          [2, -102],
          [-46, -104],
        ],
        6.5,
        sk,
      )
      L(
        [
          [2, -102],
          [52, -104],
        ],
        6.5,
        sk,
      )
      disc(pen, 3, -121, 9, sk, 11)
      disc(pen, 2, -126, 9.8, hair, 8)
      L(
        [
          [-4, -128],
          [-14, -116],
        ],
        6,
        hair,
      )
    } else if (pose === 2) {
      L(points('-58,-6 -12,-12 40,-6'), 15, leg)
      L(points('58,-6 12,-14 -36,-5'), 15, leg)
      L(
        [
          [0, -14],
          [0, -60],
        ],
        23,
        top,
      )
      L(points('-10,-56 -34,-38 -50,-16'), 6.5, sk)
      L(points('10,-56 34,-38 50,-16'), 6.5, sk)
      disc(pen, 0, -77, 10, sk, 12)
      disc(pen, 0, -82, 10.5, hair, 9)
      disc(pen, 0, -95, 6, hair)
    } else {
      L(points('70,-4 44,-34 8,-78'), 14, leg)
      L(points('66,-4 38,-36 6,-78'), 12, shift(leg, -0.04))
      L(
        [
          [6, -78],
          [-30, -42],
        ],
        21,
        top,
      )
      L(points('-30,-46 -54,-22 -70,-4'), 6.5, sk)
      disc(pen, -34, -24, 9, sk, 10)
      disc(pen, -31, -21, 9, hair, 9)
    }
  })
}
