import { alpha, mix, shift } from './colour.ts'
import { curve, type Point } from './curves.ts'
import { type Frame, layer, TAU } from './frame.ts'
import { linear } from './gradients.ts'
import { createNoise } from './noise.ts'
import { disc, fill, rect, stroke } from './shapes.ts'
import { linenTile, texture } from './tiles.ts'
import { wood } from './wood.ts'

function marble(frame: Frame, base = '#f1eeea', vein = '#8d8a88'): void {
  const { pen, random, width, height } = frame
  rect(pen, 0, 0, width, height, base)
  const n = createNoise(`${frame.seed}m`)
  const a0 = random.between(0.5, 1.1)
  layer(
    frame,
    (l) => {
      for (let i = 0; i < 26; i++) {
        disc(
          l,
          random() * width,
          random() * height,
          random.between(40, 190),
          alpha(mix(base, vein, 0.45), random.between(0.05, 0.16)),
          random.between(20, 90),
          a0,
        )
      }
    },
    { blur: 22 },
  )
  for (let v = 0; v < 13; v++) {
    let x = random.between(-0.3, 1) * width
    let y = -30
    const big = random.chance(0.3)
    const pts: Point[] = []
    while (y < height + 40) {
      pts.push([x, y])
      const t = a0 + n(x / 150 + v * 5, y / 150) * 1.5
      x += Math.cos(t) * 34
      y += Math.abs(Math.sin(t)) * 34 + 6
    }
    const path = curve(pts)
    stroke(pen, path, big ? 9 : 4, alpha(vein, 0.06))
    stroke(pen, path, big ? 2 : 0.9, alpha(vein, big ? 0.38 : 0.25))
  }
}

function linen(frame: Frame, base: string): void {
  const { pen, width, height, random } = frame
  rect(pen, 0, 0, width, height, base)
  texture(frame, linenTile(), 0.5, 'soft-light', 0.8)
  layer(
    frame,
    (l) => {
      for (let i = 0; i < 5; i++) {
        const x = random.between(-0.1, 1.1) * width
        const y = random.between(-0.1, 1.1) * height
        const a = random.between(-0.6, 0.8)
        const L = random.between(300, 800)
        const p = curve([
          [x - Math.cos(a) * L, y - Math.sin(a) * L],
          [x + random.between(-60, 60), y + random.between(-60, 60)],
          [x + Math.cos(a) * L, y + Math.sin(a) * L],
        ])
        l.save()
        l.translate(9, 11)
        stroke(l, p, random.between(14, 40), shift(base, -0.16, 1, 0, 0.4))
        l.restore()
        stroke(l, p, random.between(10, 26), shift(base, 0.1, 1, 0, 0.5))
      }
    },
    { blur: 13 },
  )
}

function terrazzo(frame: Frame, base: string, cols: string[]): void {
  const { pen, width, height, random } = frame
  rect(pen, 0, 0, width, height, base)
  for (let i = 0; i < 330; i++) {
    const x = random() * width
    const y = random() * height
    const s = 3 + 17 * random() ** 3
    const n = random.integer(4, 6)
    const a = random() * TAU
    pen.beginPath()
    for (let j = 0; j < n; j++) {
      const t = a + (j / n) * TAU
      const q = s * random.between(0.6, 1.2)
      pen.lineTo(x + Math.cos(t) * q, y + Math.sin(t) * q)
    }
    pen.closePath()
    fill(pen, alpha(random.pick(cols), random.between(0.5, 0.95)))
  }
}

function checkerTiles(frame: Frame, a: string, b: string, size: number, grout?: string): void {
  const { pen, width, height, random } = frame
  for (let y = 0, j = 0; y < height; y += size, j++) {
    for (let x = 0, i = 0; x < width; x += size, i++) {
      const t = (i + j) % 2 ? a : b
      rect(pen, x, y, size, size, shift(t, random.between(-0.012, 0.012)))
    }
  }
  if (grout) {
    for (let q = 0; q < Math.max(width, height); q += size) {
      rect(pen, q - 1.5, 0, 3, height, grout)
      rect(pen, 0, q - 1.5, width, 3, grout)
    }
  }
}

function gingham(frame: Frame, base: string, col: string, size = 44): void {
  const { pen, width, height } = frame
  rect(pen, 0, 0, width, height, base)
  for (let x = 0; x < width; x += size * 2) {
    rect(pen, x, 0, size, height, alpha(col, 0.45))
  }
  for (let y = 0; y < height; y += size * 2) {
    rect(pen, 0, y, width, size, alpha(col, 0.45))
  }
  texture(frame, linenTile(), 0.4, 'soft-light', 0.6)
}

/** a table or cloth to lay things on, chosen by the palette */
export function layTable(frame: Frame, kind?: string): string {
  const { random, palette } = frame
  const k =
    kind ??
    random.pick(['wood', 'wood', 'marble', 'linen', 'linen', 'gingham', 'terrazzo', 'plain', 'tiles', 'darkwood'])
  if (k === 'wood') {
    wood(frame, random.pick(['#c9a27a', '#b98a5e', '#d9bd98', '#a9764d']), random.integer(3, 5), random.chance(0.4))
  } else if (k === 'darkwood') {
    wood(frame, random.pick(['#5a4032', '#463428', '#6b4b38']), random.integer(3, 5), random.chance(0.4))
  } else if (k === 'marble') {
    marble(frame, random.pick(['#f1eeea', '#e9ece9', mix('#f2efec', palette.soft, 0.25)]))
  } else if (k === 'linen') {
    linen(frame, random.pick([palette.soft, palette.paper, mix(palette.soft, palette.mid, 0.35), '#e6ddcf']))
  } else if (k === 'gingham') {
    gingham(frame, palette.paper, random.pick([palette.mid, palette.main, palette.second]), random.pick([30, 40, 52]))
  } else if (k === 'terrazzo') {
    terrazzo(frame, mix(palette.paper, '#ffffff', 0.3), [
      palette.soft,
      palette.mid,
      palette.main,
      palette.second,
      palette.ink,
    ])
  } else if (k === 'tiles') {
    checkerTiles(
      frame,
      mix(palette.paper, '#ffffff', 0.4),
      mix(palette.paper, palette.soft, 0.7),
      random.pick([90, 120, 72]),
      shift(palette.soft, -0.06, 1, 0, 0.7),
    )
  } else {
    rect(
      frame.pen,
      0,
      0,
      frame.width,
      frame.height,
      linear(frame.pen, 0, 0, frame.width, frame.height, shift(palette.soft, 0.03), shift(palette.mid, 0.02)),
    )
  }
  return k
}
