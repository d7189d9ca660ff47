import type { Cloth } from '../paint/cloth.ts'
import type { Frame } from '../paint/frame.ts'

export const skins = ['#f6dcc6', '#f2cfb4', '#e8b98f', '#d9a37c', '#b9805a', '#8f5a3c', '#6b4230']

export const hairs = ['#1f1a1c', '#2b2220', '#4a3028', '#6b4530', '#a8703f', '#d9b06a', '#8a8a8f', '#b4524a', '#7a5a9a']

export interface Outfit {
  skin: string
  hair: string
  style: number
  top: string
  topCloth: Cloth
  bottom: string
  botCloth: Cloth
  kind: 'coat' | 'tee' | 'dress' | 'knit' | 'blazer'
  legs: 'trousers' | 'skirt' | 'jeans' | 'shorts'
  shoe: string
  bag?: string | undefined
  hat?: string | undefined
  phone?: boolean
  back?: boolean
  glasses?: boolean
  c1: string
  c2: string
}

export function someOutfit(frame: Frame): Outfit {
  const { random, palette } = frame
  const n = ['#f3ead9', '#2d2d36', '#c9b59b', '#6d7b8c', '#fffaf2']
  return {
    skin: random.pick(skins),
    hair: random.pick(hairs),
    style: random.integer(0, 5),
    top: random.pick([palette.main, palette.mid, palette.second, palette.soft, ...n]),
    topCloth: random.pick(['plain', 'plain', 'stripe', 'check', 'floral', 'knit', 'dot', 'houndstooth']),
    bottom: random.pick([palette.ink, palette.second, palette.main, ...n]),
    botCloth: random.pick(['plain', 'plain', 'check', 'floral', 'pin']),
    kind: random.pick(['coat', 'tee', 'dress', 'knit', 'blazer', 'tee']),
    legs: random.pick(['trousers', 'skirt', 'jeans', 'trousers', 'shorts']),
    shoe: random.pick(['#fffaf2', '#2b2522', '#8a5a38', palette.main]),
    bag: random.chance(0.65) ? random.pick([palette.main, palette.second, '#8a5a38', '#2b2522', '#f3ead9']) : undefined,
    hat: random.chance(0.3) ? random.pick([palette.main, '#e6cd9c', '#2d2d36', palette.second]) : undefined,
    phone: random.chance(0.3),
    back: random.chance(0.3),
    glasses: random.chance(0.25),
    c1: random.pick([palette.paper, palette.ink, palette.main]),
    c2: palette.second,
  }
}
