import type { Palette } from '../paint/palettes.ts'
import type { Random } from '../paint/random.ts'
import type { SceneName } from '../spec.ts'
import type { Floor, PlacedPart } from './scene.ts'

export type LightName = 'soft' | 'morning' | 'noon' | 'dusk' | 'night' | 'high'
export type FloorKind = 'plain' | 'wood' | 'marble' | 'linen' | 'terrazzo' | 'gingham' | 'check'
export type WallKind = 'plain' | 'tiles' | 'two' | 'disc' | 'arch' | 'stripe'
export type GoboKind = 'none' | 'window' | 'leaves' | 'blinds'

/** A set being dressed: what stands in it, and how it is lit and looked at. Angles in radians, `fov` in degrees. */
export interface ClaySet {
  readonly scene: SceneName
  readonly seed: string
  readonly random: Random
  readonly palette: Palette
  objs: PlacedPart[]
  el: number
  az: number
  fov: number
  fill: number
  light: LightName
  gobo: GoboKind
  floorKind: FloorKind | undefined
  wallKind: WallKind | undefined
  floor: Partial<Floor>
}

const lipShades = ['#a3162c', '#c9434f', '#d97a72', '#8c2b3c', '#e3562f', '#b8576a']

/** Lip and nail colours, with the author's own. */
export const shades = (palette: Palette): string[] => [...lipShades, palette.main]
