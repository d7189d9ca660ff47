import { Path2D } from '@napi-rs/canvas'
import { type Cloth, cloth, folds } from '../paint/cloth.ts'
import { alpha, shift } from '../paint/colour.ts'
import { curve, outline, type Point, points } from '../paint/curves.ts'
import { type Frame, note } from '../paint/frame.ts'
import { linear, radial } from '../paint/gradients.ts'
import { nth } from '../paint/random.ts'
import { clipped, disc, fill, placed, rect, roundedRect, stroke } from '../paint/shapes.ts'
import type { Outfit } from './someone.ts'

/** a standing person about 200 units high, feet at 0,0; face never detailed */
export function standingPerson(frame: Frame, x: number, y: number, H: number, o: Outfit, flip = 1): void {
  const { pen, random } = frame
  const s = H / 200
  note(frame, o.kind, x, y - 130 * s)
  note(frame, o.kind === 'dress' ? 'shoes' : o.legs, x, y - (o.kind === 'dress' ? 6 : 60) * s)
  if (o.bag) {
    note(frame, 'bag', x + flip * 20 * s, y - 90 * s)
  }
  if (o.hat) {
    note(frame, 'hat', x, y - 190 * s)
  }
  placed(
    pen,
    x,
    y,
    0,
    s,
    () => {
      const sway = random.between(-4, 4)
      const wear = (q: Path2D, base: string, cl: Cloth, fold = 6): void => {
        fill(pen, base, q)
        clipped(pen, q, () => {
          pen.save()
          pen.scale(0.45, 0.45)
          cloth(pen, random, cl, -110, -460, 220, 470, base, o.c1, o.c2)
          pen.restore()
          folds(pen, random, base, -34, -160, 68, 150, fold, frame.scale)
          rect(
            pen,
            -60,
            -200,
            120,
            210,
            linear(pen, -30, -160, 34, -20, 'rgba(255,248,230,.22)', 'rgba(255,255,255,0)', 'rgba(30,10,40,.26)'),
          )
        })
      }
      pen.save()
      disc(pen, 14, 1, 38, radial(pen, 14, 1, 2, 38, 'rgba(30,12,40,.4)', 'rgba(30,12,40,0)'), 6)
      pen.restore()
      const bare = o.kind === 'dress' || o.legs === 'skirt' || o.legs === 'shorts'
      if (bare) {
        for (const u of [-1, 1]) {
          fill(
            pen,
            linear(pen, u * 7 - 6, 0, u * 7 + 7, 0, shift(o.skin, 0.02), shift(o.skin, -0.08)),
            outline(
              [
                [u * 4, -84],
                [u * 15, -84],
                [u * 13.5, -44],
                [u * 11.5, -8],
                [u * 5, -8],
                [u * 5.5, -44],
              ],
              0.6,
            ),
          )
        }
      }
      for (const u of [-1, 1]) {
        fill(
          pen,
          o.shoe,
          outline(
            [
              [u * 3.6, -11],
              [u * 12.5, -11],
              [u * 15, -2],
              [u * 13, 1.5],
              [u * 4, 1.5],
            ],
            0.5,
          ),
        )
      }
      if (o.legs === 'trousers' || o.legs === 'jeans') {
        if (o.kind !== 'dress') {
          wear(
            outline(points('-17.5,-104 17.5,-104 20,-70 18.5,-6 4.5,-5 1,-66 -1,-66 -4.5,-5 -18.5,-6 -20,-70'), 0.3),
            o.legs === 'jeans' ? '#5d7da3' : o.bottom,
            o.legs === 'jeans' ? 'plain' : o.botCloth,
          )
        }
      } else if (o.kind !== 'dress') {
        wear(
          o.legs === 'skirt'
            ? outline(
                [
                  [-16, -106],
                  [16, -106],
                  [25, -58 + sway],
                  [0, -53],
                  [-25, -58 + sway],
                ],
                0.4,
              )
            : outline(points('-17,-104 17,-104 21,-72 2,-70 0,-80 -2,-70 -21,-72'), 0.3),
          o.bottom,
          o.botCloth,
        )
      }
      const arm = (u: number, up: boolean): void => {
        const a: Point[] = up
          ? [
              [u * 18, -147],
              [u * 29, -124],
              [u * 13, -150 + (o.phone ? -14 : 26)],
            ]
          : [
              [u * 18, -147],
              [u * 26, -120],
              [u * 22, -92],
            ]
        stroke(pen, curve(a), 10.5, linear(pen, -30, -150, 30, -90, shift(o.top, 0.03), shift(o.top, -0.09)))
        const e = nth(a, 2)
        disc(pen, e[0], e[1] + (up ? 0 : 3), 4.6, o.skin, 5.2)
      }
      if (!o.phone || o.back) {
        arm(-1, false)
        if (!o.phone) {
          arm(1, false)
        }
      }
      disc(pen, 0, -160, 5.6, shift(o.skin, -0.06), 9)
      if (o.kind === 'dress') {
        wear(
          outline(
            [
              [-15, -154],
              [-6, -157],
              [0, -151],
              [6, -157],
              [15, -154],
              [15, -132],
              [13, -116],
              [29, -46 + sway],
              [0, -40],
              [-29, -46 - sway],
              [-13, -116],
              [-15, -132],
            ],
            0.5,
          ),
          o.top,
          o.topCloth,
          8,
        )
      } else if (o.kind === 'coat') {
        wear(
          outline(
            points('-18,-155 -7,-159 7,-159 18,-155 22,-130 21,-100 27,-38 1,-36 -1,-36 -27,-38 -21,-100 -22,-130'),
            0.35,
          ),
          o.top,
          o.topCloth,
          8,
        )
        if (!o.back) {
          fill(pen, o.c1, new Path2D('M-6 -159 L0 -122 L6 -159 Z'))
          fill(
            pen,
            shift(o.top, -0.08),
            new Path2D('M-7 -159 L-14 -142 L0 -116 L-2 -130 Z M7 -159 L14 -142 L0 -116 L2 -130 Z'),
          )
          stroke(
            pen,
            curve([
              [0, -118],
              [0, -38],
            ]),
            1,
            shift(o.top, -0.2),
          )
        }
        rect(pen, -21, -106, 42, 5, shift(o.top, -0.12))
      } else {
        wear(
          outline(
            points('-17.5,-155 -7,-158 7,-158 17.5,-155 20,-132 18.5,-100 19,-94 0,-91 -19,-94 -18.5,-100 -20,-132'),
            0.4,
          ),
          o.top,
          o.kind === 'knit' ? 'knit' : o.topCloth,
        )
        if (o.kind === 'blazer' && !o.back) {
          fill(pen, o.c1, new Path2D('M-6 -158 L0 -120 L6 -158 Z'))
          fill(pen, shift(o.top, -0.08), new Path2D('M-7 -158 L-13 -142 L0 -112 Z M7 -158 L13 -142 L0 -112 Z'))
        } else if (!o.back) {
          stroke(pen, new Path2D('M-7 -158 Q0 -149 7 -158'), 2.2, shift(o.top, -0.12))
        }
      }
      if (o.bag) {
        stroke(
          pen,
          curve([
            [flip * -14, -154],
            [flip * 4, -120],
            [flip * 19, -98],
          ]),
          1.8,
          shift(o.bag, -0.12),
        )
        fill(pen, o.bag, roundedRect(flip * 20 - 11, -100, 22, 18, 4))
        fill(pen, shift(o.bag, -0.07), roundedRect(flip * 20 - 11, -100, 22, 9, 4))
        disc(pen, flip * 20, -91, 1.8, '#e2b65c')
      }
      // head and hair
      const long = o.style === 1 || o.style === 4
      if (long || o.back) {
        fill(
          pen,
          shift(o.hair, -0.03),
          outline(points('-12,-184 -15,-160 -14,-140 -6,-134 6,-134 14,-140 15,-160 12,-184'), 0.8),
        )
      }
      disc(pen, 0, -175, 10, linear(pen, -10, -185, 10, -165, shift(o.skin, 0.02), shift(o.skin, -0.05)), 12.4)
      if (o.back) {
        disc(pen, 0, -175.5, 13, o.hair, 15)
        if (o.style === 2) {
          disc(pen, 0, -194, 7, o.hair)
        }
        if (o.style === 3 || o.style === 5) {
          stroke(pen, curve(points('0,-184 1,-160 0,-136')), 8, shift(o.hair, -0.04))
        }
      } else {
        fill(
          pen,
          o.hair,
          outline(points('-11.6,-172 -12.6,-184 -6,-191 4,-191.5 12,-186 12,-172 9,-180 2,-184 -6,-181'), 0.9),
        )
        if (o.style === 0) {
          fill(pen, o.hair, outline(points('-12,-180 -13,-163 -9,-160 -9.4,-178'), 0.8))
        }
        if (o.style === 0 || o.style === 1) {
          fill(pen, o.hair, outline(points('12,-180 13,-163 9.4,-160 9.6,-178'), 0.8))
        }
        if (o.style === 2) {
          disc(pen, 0, -195, 7, o.hair)
        }
        disc(pen, -5.4, -170, 2.6, alpha('#f0656a', 0.22), 1.8)
        disc(pen, 5.4, -170, 2.6, alpha('#f0656a', 0.22), 1.8)
        if (o.glasses) {
          fill(pen, '#22202a', roundedRect(-9, -178, 8, 5.4, 2.4))
          fill(pen, '#22202a', roundedRect(1, -178, 8, 5.4, 2.4))
          rect(pen, -2, -176.4, 4, 1, '#22202a')
        }
      }
      if (o.hat) {
        disc(pen, 0, -184, 19, o.hat, 4.6)
        fill(pen, o.hat, outline(points('-11,-184 -9,-197 9,-197 11,-184'), 0.7))
        rect(pen, -11, -188, 22, 3, shift(o.hat, -0.16))
      }
      if (o.phone && !o.back) {
        arm(-1, true)
        arm(1, true)
        fill(pen, '#22202a', roundedRect(-8, -184, 16, 28, 3))
        disc(pen, -3.6, -179, 2, '#5a5a6a')
        disc(pen, -3.6, -174, 2, '#5a5a6a')
        fill(pen, o.skin, roundedRect(-11, -169, 6, 4, 2))
        fill(pen, o.skin, roundedRect(5, -169, 6, 4, 2))
      }
    },
    flip,
  )
}
