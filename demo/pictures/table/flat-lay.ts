import { alpha, shift } from '../paint/colour.ts'
import { blob } from '../paint/curves.ts'
import { composition, type Frame, layer } from '../paint/frame.ts'
import { gobo } from '../paint/gobo.ts'
import { nth } from '../paint/random.ts'
import { fill } from '../paint/shapes.ts'
import { layTable } from '../paint/surfaces.ts'
import { accessory } from './accessory.ts'
import { cloths, garment } from './garment.ts'
import type { Garment } from './garment-outlines.ts'

export function flatLay(frame: Frame): void {
  const { random, width, height, palette } = frame
  layTable(frame, random.pick(['linen', 'wood', 'plain', 'marble', 'linen', 'plain']))
  if (random.chance(0.3)) {
    layer(
      frame,
      (l) => fill(l, alpha(shift(palette.soft, -0.05), 0.8), blob(random, width * 0.5, height * 0.5, 300, 400, 0.12)),
      { blur: 1 },
    )
  }
  const neutral = ['#f6efe4', '#e4d7c5', '#c9b59b', '#3a3a44', '#6d7b8c', '#efe9e1']
  const top = random.pick([palette.main, palette.mid, palette.second, palette.soft, ...neutral])
  const bot = random.pick([palette.ink, palette.second, ...neutral, palette.mid].filter((q) => q !== top))
  const kind = composition(frame, 3)
  if (kind === 0) {
    garment(
      frame,
      'dress',
      width * 0.46,
      height * 0.47,
      1.5,
      top,
      random.pick(['floral', 'plain', 'dot', 'check', 'floral']),
      palette.second,
      palette.main,
      random.between(-0.1, 0.1),
    )
    if (random.chance(0.6)) {
      garment(
        frame,
        random.pick(['cardigan', 'blazer']),
        width * 0.8,
        height * 0.3,
        0.86,
        bot,
        'plain',
        palette.main,
        palette.second,
        random.between(0.15, 0.4),
      )
    }
  } else if (kind === 1) {
    garment(
      frame,
      random.pick(['trousers', 'jeans']),
      width * 0.63,
      height * 0.6,
      1.12,
      random.chance(0.5) ? '#5d7da3' : bot,
      'plain',
      palette.main,
      palette.second,
      random.between(0.05, 0.2),
    )
    garment(
      frame,
      random.pick(['coat', 'blazer']),
      width * 0.36,
      height * 0.42,
      1.18,
      top,
      random.pick(['plain', 'check', 'houndstooth', 'plain']),
      palette.ink,
      palette.second,
      random.between(-0.14, 0),
    )
  } else {
    const bk = random.pick<Garment>(['jeans', 'trousers', 'skirt', 'shorts'])
    garment(
      frame,
      bk,
      width * random.between(0.46, 0.6),
      height * (bk === 'skirt' || bk === 'shorts' ? 0.66 : 0.69),
      bk === 'skirt' || bk === 'shorts' ? 1.35 : 1.05,
      bk === 'jeans' ? random.pick(['#5d7da3', '#8fb0cf', '#2f4468']) : bot,
      bk === 'jeans' ? 'denim' : random.pick(['plain', 'check', 'plain', 'floral', 'pin']),
      palette.main,
      palette.second,
      random.between(-0.12, 0.12),
    )
    garment(
      frame,
      random.pick<Garment>(['tee', 'shirt', 'knit', 'cardigan', 'hoodie', 'tee']),
      width * random.between(0.4, 0.54),
      height * 0.32,
      random.between(1.12, 1.32),
      top,
      random.chance(0.4) ? 'knit' : random.pick(cloths),
      random.pick([palette.main, palette.paper, palette.ink]),
      palette.second,
      random.between(-0.12, 0.12),
    )
  }
  const acc = random.shuffle([
    'bag',
    random.pick(['shoes', 'heels']),
    'glasses',
    'watch',
    'hat',
    'lipstick',
    'perfume',
    'earrings',
    'scarf',
  ])
  const spots: [number, number, number][] = [
    [0.14, 0.14, 0.9],
    [0.86, 0.86, 1],
    [0.14, 0.84, 1],
    [0.87, 0.13, 0.85],
    [0.88, 0.52, 0.75],
  ]
  spots.slice(0, random.integer(3, 5)).forEach(([u, v, q], i) => {
    accessory(
      frame,
      nth(acc, i),
      u * width + random.between(-10, 10),
      v * height + random.between(-16, 16),
      q,
      random.between(-0.5, 0.5),
    )
  })
  if (random.chance(0.5)) {
    gobo(frame, random.pick(['window', 'leaves']), 0.22)
  }
}
