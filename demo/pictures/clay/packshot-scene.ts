import { linearColour } from '../paint/colour.ts'
import { aimCamera } from './aim-camera.ts'
import { frameCamera } from './camera.ts'
import { lights } from './lights.ts'
import { type Model, place, type Scene } from './scene.ts'

export interface Packshot {
  ground?: string
  /** Radians the object is turned by, and how far above it the camera stands. */
  turn?: number
  elevation?: number
}

/** One object on a plain ground, square: rendered once, then developed in every shade. */
export function packshotScene(model: Model, seed: string, packshot: Packshot = {}): Scene {
  const { ground = '#f4f2ef', turn = 0.35, elevation = 0.18 } = packshot
  const objs = place(model, 0, 0, 0, { ry: turn })
  const colour = linearColour(ground)
  const scene: Scene = {
    objs,
    seed,
    keepsShades: true,
    floor: { col: colour, rough: 0.3, f0: 0.02, wall: colour, back: 3, curve: 2 },
    env: lights.high,
    cam: frameCamera(objs, 1, { azimuth: 0.1, elevation, fov: 18, fill: 0.7 }),
    exposure: 0.92,
    contrast: 0.3,
  }
  return { ...scene, cam: aimCamera(scene, 1, { fillX: 0.82, fillY: 0.74, middleY: 0.53 }) }
}
