import { linearColour, mix } from '../paint/colour.ts'
import type { Palette } from '../paint/palettes.ts'
import type { Random } from '../paint/random.ts'
import type { FloorKind, WallKind } from './clay-set.ts'
import type { Floor } from './scene.ts'
import {
  checker,
  gingham,
  linen,
  marble,
  terrazzo,
  wallArch,
  wallDisc,
  wallStripe,
  wallTiles,
  wallTwo,
  wood,
} from './surfaces.ts'

const floorKinds: readonly FloorKind[] = ['plain', 'plain', 'wood', 'marble', 'linen', 'terrazzo', 'gingham', 'check']
const wallKinds: readonly WallKind[] = ['plain', 'plain', 'tiles', 'two', 'disc', 'arch', 'stripe']

/** The ground and the wall of a set, in the author's colours. */
export function stage(random: Random, palette: Palette, kind?: FloorKind, wallKind?: WallKind): Floor {
  const k = kind ?? random.pick(floorKinds)
  const sd = String(random())
  const wallBase = random.pick([
    palette.soft,
    palette.paper,
    mix(palette.soft, palette.mid, 0.4),
    palette.mid,
    mix(palette.paper, palette.second, 0.3),
  ])
  const fl: Floor = {
    col: linearColour(mix(wallBase, '#ffffff', 0.12)),
    rough: 0.5,
    f0: 0,
    wall: linearColour(wallBase),
    back: random.between(2.2, 3.4),
    curve: 0,
  }
  if (k === 'plain') {
    fl.curve = random.chance(0.5) ? 1.4 : 0
    if (fl.curve) {
      fl.col = linearColour(wallBase)
    } else {
      fl.col = linearColour(random.pick([palette.paper, palette.soft, palette.mid]))
    }
    if (random.chance(0.35)) {
      fl.rough = 0.12
      fl.f0 = 0.045
    }
  } else if (k === 'wood') {
    const [a, b] = random.pick([
      ['#d9b48a', '#b98655'],
      ['#8d5d3c', '#6b4229'],
      ['#e6cfae', '#cfae84'],
      ['#59402f', '#402c20'],
    ] as const)
    fl.col = linearColour(a)
    fl.tex = wood(sd, a, b)
    fl.rough = 0.35
    fl.f0 = 0.02
  } else if (k === 'marble') {
    const a = random.pick(['#f2f0ed', '#e9ecea', mix('#f4f1ee', palette.soft, 0.4), '#2c2b2e'])
    fl.col = linearColour(a)
    fl.tex = marble(sd, a, a === '#2c2b2e' ? '#c9c2b8' : '#a7a19d')
    fl.rough = 0.14
    fl.f0 = 0.045
  } else if (k === 'linen') {
    const a = random.pick([palette.paper, palette.soft, palette.mid])
    fl.col = linearColour(a)
    fl.tex = linen(sd, a)
    fl.rough = 1
  } else if (k === 'terrazzo') {
    const a = mix(palette.paper, '#ffffff', 0.5)
    fl.col = linearColour(a)
    fl.tex = terrazzo(sd, a, [palette.mid, palette.main, palette.second, palette.ink, palette.soft])
    fl.rough = 0.18
    fl.f0 = 0.03
  } else if (k === 'gingham') {
    fl.col = linearColour(palette.soft)
    fl.tex = gingham(mix(palette.paper, '#ffffff', 0.5), random.pick([palette.main, palette.mid, palette.second]), 0.28)
    fl.rough = 1
  } else if (k === 'check') {
    fl.col = linearColour(palette.soft)
    fl.tex = checker(mix(palette.paper, '#ffffff', 0.5), random.pick([palette.mid, palette.second, palette.ink]), 0.62)
    fl.rough = 0.15
    fl.f0 = 0.03
  }
  if (!fl.curve) {
    const wk = wallKind ?? random.pick(wallKinds)
    const other = random.pick([palette.main, palette.second, palette.mid, palette.paper].filter((c) => c !== wallBase))
    if (wk === 'tiles') {
      fl.wallTex = wallTiles(mix(wallBase, '#ffffff', 0.3), mix(wallBase, palette.ink, 0.25), random.between(0.32, 0.5))
    } else if (wk === 'two') {
      fl.wallTex = wallTwo(other, wallBase, random.between(0.9, 1.6))
    } else if (wk === 'disc') {
      fl.wallTex = wallDisc(
        wallBase,
        other,
        random.between(-0.9, 0.9),
        random.between(1.3, 2.2),
        random.between(1, 1.6),
      )
    } else if (wk === 'arch') {
      fl.wallTex = wallArch(
        wallBase,
        other,
        random.between(-0.6, 0.6),
        random.between(0.9, 1.3),
        random.between(0.9, 1.5),
      )
    } else if (wk === 'stripe') {
      fl.wallTex = wallStripe(wallBase, mix(wallBase, '#ffffff', 0.35), random.between(0.2, 0.45))
    }
  }
  return fl
}
