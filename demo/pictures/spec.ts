import { type SceneName, sceneOf } from './scenes.ts'

export { type Family, type SceneName, sceneNames, sceneOf, scenes } from './scenes.ts'

/** The taste of one author: a palette belongs to a person, not to a picture. */
export const paletteNames = [
  'clay',
  'shore',
  'matcha',
  'lilac',
  'film',
  'rose',
  'butter',
  'cinnabar',
  'glacier',
  'olive',
  'berry',
  'teal',
  'oat',
  'sorbet',
  'ink',
  'plum',
  'sky',
  'cocoa',
  'neon',
  'dusk',
  'pine',
  'midnight',
] as const
export type PaletteName = (typeof paletteNames)[number]

/** How an author finishes pictures; also one per person. */
export const finishes = ['film', 'clean', 'paper', 'fade'] as const
export type Finish = (typeof finishes)[number]

export const ratios = { '3:4': 4 / 3, '1:1': 1, '4:3': 3 / 4 } as const
export type Ratio = keyof typeof ratios

export type PictureLanguage = 'en' | 'zh'

/** Words drawn into the picture, in the author's language; text scenes need them, mixed ones use them when given. */
export interface PictureWords {
  title: string
  subtitle?: string
  /** A short label of one or two words. */
  tag?: string
  /** List points for memo, ranking, numbered, polaroids: at most 5 are drawn. */
  lines?: string[]
  language: PictureLanguage
}

/** Everything a picture is made from: plain JSON, and the same spec always gives the same bytes. */
export interface PictureSpec {
  scene: SceneName
  /** Which composition of the scene; chosen by the seed when absent. */
  arrangement?: number
  seed: string
  palette: PaletteName
  finish: Finish
  ratio: Ratio
  words?: PictureWords
  /** Mixed layouts only: the land, table or life scenes shown inside. */
  inside?: SceneName[]
  /** A detail of the same picture: the part of it that fills the frame, in fractions. For galleries. */
  crop?: { x: number; y: number; scale: number }
}

/** An object's centre in fractions of the picture, so that a product tag points at the thing. */
export interface PlacedObject {
  key: string
  x: number
  y: number
}

/** Alternative text derived from the spec; the words on the picture come first, in their own language. */
export function describe(spec: PictureSpec, language: PictureLanguage): string {
  const entry = sceneOf(spec.scene)
  const inside = (spec.inside ?? []).map((name) => sceneOf(name)[language])
  const said = spec.words ? [spec.words.title, ...(spec.words.lines ?? [])] : []
  if (language === 'zh') {
    const shown = inside.length > 0 ? `${entry.zh}：${[...new Set(inside)].join('、')}` : entry.zh
    const detail = spec.crop ? `${shown}（局部）` : shown
    return said.length > 0 ? `${detail}，写着「${said.join('；')}」` : detail
  }
  const shown = inside.length > 0 ? `${entry.en}: ${[...new Set(inside)].join('; ')}` : entry.en
  const sentence = `${shown.charAt(0).toUpperCase()}${shown.slice(1)}${spec.crop ? ', close up' : ''}`
  return said.length > 0 ? `${sentence}. It reads “${said.join('; ')}”.` : sentence
}
