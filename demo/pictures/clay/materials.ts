import { linearColour, type RGB } from '../paint/colour.ts'

/** How a surface takes light; colours in linear light. */
export interface Material {
  col: RGB
  /** 0 mirrors, 1 is chalk. */
  rough: number
  /** Reflectance looked at straight on. */
  f0: number
  metal?: boolean
  /** Light that wraps round, as in wax, skin and fruit. */
  sss?: number
  /** What a unit of length lets through, for glass. */
  glass?: RGB
  /** Parts of one slot change colour together when another shade is developed. */
  slot?: number
  emit?: RGB
  tex?: (x: number, y: number, z: number, base: RGB) => RGB
}

type MaterialOptions = Partial<Omit<Material, 'col'>>

export const material = (colour: string | RGB, options: MaterialOptions = {}): Material => ({
  col: typeof colour === 'string' ? linearColour(colour) : colour,
  rough: 0.6,
  f0: 0.04,
  ...options,
})

type Preset = (colour: string, options?: MaterialOptions) => Material

export const glossy: Preset = (colour, options) => material(colour, { rough: 0.12, f0: 0.05, ...options })
export const satin: Preset = (colour, options) => material(colour, { rough: 0.35, f0: 0.045, ...options })
export const matte: Preset = (colour, options) => material(colour, { rough: 1, f0: 0, ...options })
export const glass = (tint = '#ffffff', options: MaterialOptions = {}): Material =>
  material(tint, { glass: linearColour(tint), rough: 0.02, f0: 0.05, ...options })
export const gold = (options: MaterialOptions = {}): Material =>
  material('#f3c887', { metal: true, rough: 0.18, ...options })
export const silver = (options: MaterialOptions = {}): Material =>
  material('#e8e6e3', { metal: true, rough: 0.16, ...options })
