import { createRandom, nth } from './paint/random.ts'
import { type Family, type PictureSpec, sceneOf } from './spec.ts'

/** How the camera looks at a finished scene; `x` and `y` are the middle of what is seen, in fractions of the scene. */
export interface Shot {
  zoom: number
  x: number
  y: number
  /** Radians; only for what is seen from above, where any direction may be up. */
  turn: number
  /** Left and right exchanged; only where no words and no cast shadows are. */
  mirror: boolean
}

const shot = (zoom: number, x: number, y: number, turn = 0, mirror = false): Shot => ({ zoom, x, y, turn, mirror })
export const wide = shot(1, 0.5, 0.5)

const landscape = [wide, shot(1.28, 0.42, 0.57), shot(1.08, 0.5, 0.52, 0, true)]
const withSigns = [wide, shot(1.25, 0.42, 0.56), shot(1.4, 0.6, 0.58)]
const fromAbove = [wide, shot(1.22, 0.46, 0.48, 0.14), shot(1.3, 0.54, 0.52, -0.12)]
const upright = [wide, shot(1.2, 0.46, 0.55), shot(1.32, 0.56, 0.5)]

const shotsOf: Partial<Record<PictureSpec['scene'], readonly Shot[]>> = {
  city: withSigns,
  'rain-street': withSigns,
  'old-town': withSigns,
  cafe: withSigns,
  ink: [wide],
  'plane-window': [wide, shot(1.22, 0.5, 0.48), shot(1.45, 0.56, 0.54)],
  rack: upright,
  swatches: [wide],
  outfit: [wide],
  pets: [wide],
  yoga: [wide],
}
const shotsOfFamily: Record<Family, readonly Shot[]> = {
  land: landscape,
  table: fromAbove,
  life: upright,
  text: [wide],
  mix: [wide],
  clay: [wide],
}

/** The arrangement asked for or, without one, chosen by the seed. */
export function arrangementOf(spec: PictureSpec): number {
  const { arrangements } = sceneOf(spec.scene)
  return spec.arrangement === undefined
    ? createRandom(`${spec.seed}/arrangement`).integer(0, arrangements - 1)
    : Math.abs(Math.trunc(spec.arrangement)) % arrangements
}

/** The shot of an arrangement, nearer and moved for a detail. */
export function shotFor(spec: PictureSpec): Shot {
  const shots = shotsOf[spec.scene] ?? shotsOfFamily[sceneOf(spec.scene).family]
  const taken = nth(shots, arrangementOf(spec) % shots.length)
  if (spec.crop === undefined) {
    return taken
  }
  return { ...taken, zoom: spec.crop.scale, x: spec.crop.x, y: spec.crop.y }
}
