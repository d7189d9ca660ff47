import { PartTracer } from './part-tracer.ts'
import type { Camera, Scene } from './scene.ts'
import { View } from './view.ts'

interface Covered {
  left: number
  top: number
  right: number
  bottom: number
}

interface Aim {
  /** Shares of the picture's width and height that the group may take. */
  fillX: number
  fillY: number
  /** Where its middle stands, from the top. */
  middleY: number
}

/**
 * Looks once at postage-stamp size and crops to what is covered: boxes alone always frame too loosely. Shifts the lens
 * and does not turn the camera, so that uprights stay upright.
 */
export function aimCamera(scene: Scene, aspect: number, { fillX, fillY, middleY }: Aim): Camera {
  const wide = { ...scene.cam, fov: Math.min(60, scene.cam.fov * 1.15) }
  const covered = coveredPart({ ...scene, cam: wide }, Math.round(64 * aspect), 64)
  if (covered === undefined) {
    return wide
  }
  const { left, top, right, bottom } = covered
  const zoom = Math.max((right - left) / fillX, (bottom - top) / fillY)
  const reach = Math.tan((wide.fov * Math.PI) / 360)
  return {
    ...wide,
    fov: (Math.atan(reach * zoom) * 360) / Math.PI,
    ox: (left + right - 1) / zoom,
    oy: (1 - top - bottom) / zoom - (1 - 2 * middleY),
  }
}

function coveredPart(scene: Scene, width: number, height: number): Covered | undefined {
  const view = new View(scene.cam, width, height)
  const tracer = new PartTracer(scene.objs)
  const candidatesAt = view.partsByBlock(scene.objs)
  const [px, py, pz] = scene.cam.pos
  let left = width
  let top = height
  let right = -1
  let bottom = -1
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [dx, dy, dz] = view.direction(x + 0.5, y + 0.5)
      if (tracer.trace(candidatesAt(x, y), [px, py, pz, dx, dy, dz], 200, -1, 90, 0.0015)) {
        left = Math.min(left, x)
        right = Math.max(right, x)
        top = Math.min(top, y)
        bottom = Math.max(bottom, y)
      }
    }
  }
  if (right < left) {
    return undefined
  }
  return { left: left / width, top: top / height, right: (right + 1) / width, bottom: (bottom + 1) / height }
}
