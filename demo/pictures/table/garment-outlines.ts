import type { Path2D } from '@napi-rs/canvas'
import { outline, points } from '../paint/curves.ts'

export type Garment =
  | 'tee'
  | 'shirt'
  | 'knit'
  | 'coat'
  | 'blazer'
  | 'dress'
  | 'jeans'
  | 'trousers'
  | 'skirt'
  | 'shorts'
  | 'cardigan'
  | 'hoodie'

/** A top, with sleeves of a length from the shoulder. */
const sleeve = (L: number): Path2D =>
  outline(
    [
      [-82, -128],
      [-40, -150],
      [0, -138],
      [40, -150],
      [82, -128],
      [112 + L * 0.2, -90 + L * 0.5],
      [120 + L * 0.42, -40 + L * 1.02],
      [84 + L * 0.34, -26 + L * 1.06],
      [84, -50],
      [86, 130],
      [0, 138],
      [-86, 130],
      [-84, -50],
      [-84 - L * 0.34, -26 + L * 1.06],
      [-120 - L * 0.42, -40 + L * 1.02],
      [-112 - L * 0.2, -90 + L * 0.5],
    ],
    0.42,
  )
/** One outline each, 380 units wide at most, its middle at 0,0. */
export const garmentOutlines: Record<Garment, Path2D> = {
  tee: sleeve(18),
  shirt: sleeve(120),
  knit: sleeve(128),
  hoodie: sleeve(124),
  cardigan: sleeve(122),
  blazer: outline(
    points(
      '-80,-130 -34,-152 34,-152 80,-130 106,-60 132,110 98,118 82,0 92,160 0,168 -92,160 -82,0 -98,118 -132,110 -106,-60',
    ),
    0.35,
  ),
  coat: outline(
    points(
      '-84,-160 -34,-184 34,-184 84,-160 112,-80 134,90 100,98 86,-20 112,236 0,246 -112,236 -86,-20 -100,98 -134,90 -112,-80',
    ),
    0.35,
  ),
  dress: outline(
    points(
      '-40,-170 -52,-120 -62,-60 -54,-30 -120,190 -60,208 0,212 60,208 120,190 54,-30 62,-60 52,-120 40,-170 22,-136 0,-126 -22,-136',
    ),
    0.4,
  ),
  jeans: outline(points('-62,-160 0,-164 62,-160 72,-90 84,190 26,196 4,-40 -4,-40 -26,196 -84,190 -72,-90'), 0.25),
  trousers: outline(
    points('-58,-160 0,-164 58,-160 76,-80 104,196 34,202 2,-30 -2,-30 -34,202 -104,196 -76,-80'),
    0.25,
  ),
  skirt: outline(points('-54,-96 0,-100 54,-96 110,96 56,112 0,116 -56,112 -110,96'), 0.3),
  shorts: outline(points('-62,-80 0,-84 62,-80 88,60 14,68 0,4 -14,68 -88,60'), 0.25),
}
