import type { Palette } from '../paint/palettes.ts'
import { createRandom, type Random } from '../paint/random.ts'
import { aimCamera } from './aim-camera.ts'
import { frameCamera } from './camera.ts'
import { type ClaySceneName, clayScenes } from './clay-scenes.ts'
import type { ClaySet, GoboKind } from './clay-set.ts'
import { goboBlinds, goboLeaves, goboWindow } from './gobo.ts'
import { lights } from './lights.ts'
import type { Environment, Scene } from './scene.ts'
import { stage } from './stage.ts'

/** Three ways to stand before a set: at eye level, from higher up at the left, close from the right. */
const standpoints = [
  { turn: 0, rise: 0, nearer: 0 },
  { turn: -0.3, rise: 0.2, nearer: 0.03 },
  { turn: 0.28, rise: 0.06, nearer: 0.08 },
] as const

/** Dresses, lights and frames the set of a scene. `aspect` is width by height. */
export function composeScene(
  name: ClaySceneName,
  seed: string,
  palette: Palette,
  arrangement: number,
  aspect: number,
): Scene {
  const random = createRandom(seed)
  const set = emptySet(name, seed, random, palette)
  clayScenes[name](set)
  const stood = standpoints[arrangement % standpoints.length] ?? standpoints[0]
  const elevation = Math.min(1.1, set.el + stood.rise)
  const azimuth = set.az + stood.turn
  const fill = Math.min(0.96, set.fill + stood.nearer)
  const floor = { ...stage(random, palette, set.floorKind, set.wallKind), ...set.floor }
  if (palette.night && set.light !== 'night') {
    const [red, green, blue] = floor.col
    floor.col = [red * 0.8, green * 0.8, blue * 0.8]
  }
  const scene: Scene = {
    objs: set.objs,
    floor,
    env: environment(set),
    cam: frameCamera(set.objs, aspect, { azimuth, elevation, fov: set.fov, fill }),
    seed,
    exposure: set.light === 'night' ? 1.25 : 0.86,
    contrast: 0.32,
  }
  return { ...scene, cam: aimCamera(scene, aspect, { fillX: Math.min(0.96, fill + 0.1), fillY: fill, middleY: 0.54 }) }
}

function emptySet(scene: ClaySceneName, seed: string, random: Random, palette: Palette): ClaySet {
  return {
    scene,
    seed,
    random,
    palette,
    objs: [],
    el: random.between(0.12, 0.34),
    az: random.between(-0.35, 0.35),
    fov: random.pick([16, 20, 26]),
    fill: random.between(0.76, 0.9),
    light: random.pick(['soft', 'morning', 'noon', 'soft', 'dusk']),
    gobo: random.pick(['none', 'window', 'leaves', 'none', 'blinds']),
    floorKind: undefined,
    wallKind: undefined,
    floor: {},
  }
}

/** Only a low or a high sun falls through windows; a soft sky throws no pattern. */
function environment({ light, gobo, random }: ClaySet): Environment {
  const sunny = light === 'morning' || light === 'noon' || light === 'dusk'
  const pattern = sunny ? goboPattern(gobo, random) : undefined
  return pattern ? { ...lights[light], gobo: pattern } : lights[light]
}

function goboPattern(kind: GoboKind, random: Random): Environment['gobo'] {
  switch (kind) {
    case 'window':
      return goboWindow(1.95, random.between(-0.3, 0.5), random.between(-0.2, 0.8))
    case 'leaves':
      return goboLeaves(random, random.between(-0.6, 0.8), random.between(0, 1))
    case 'blinds':
      return goboBlinds(random.between(0.5, 0.75))
    case 'none':
      return undefined
  }
}
