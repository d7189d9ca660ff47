import type { RGB } from '../paint/colour.ts'
import { isEmpty, unionBox } from './bounds.ts'
import type { Camera, PlacedPart } from './scene.ts'

interface Standpoint {
  /** Radians round and above the group. */
  azimuth: number
  elevation: number
  /** Degrees. */
  fov: number
  /** Share of the picture the group's boxes may take. */
  fill: number
}

const along = (from: RGB, direction: RGB, by: number): RGB => [
  from[0] + direction[0] * by,
  from[1] + direction[1] * by,
  from[2] + direction[2] * by,
]

/** Stands as near as lets every box into the picture. */
export function frameCamera(parts: readonly PlacedPart[], aspect: number, standpoint: Standpoint): Camera {
  const { azimuth, elevation, fov, fill } = standpoint
  const box = unionBox(parts)
  const middle: RGB = box
    ? [(box.ax + box.bx) / 2, (Math.min(0, box.ay) + box.by) / 2, (box.az + box.bz) / 2]
    : [0, 0, 0]
  const cosine = Math.cos(elevation)
  const back: RGB = [Math.sin(azimuth) * cosine, Math.sin(elevation), Math.cos(azimuth) * cosine]
  const right: RGB = [Math.cos(azimuth), 0, -Math.sin(azimuth)]
  const up: RGB = [-Math.sin(azimuth) * Math.sin(elevation), cosine, -Math.cos(azimuth) * Math.sin(elevation)]
  const corners = parts.flatMap((part) => cornersOf(part, middle))
  const reach = Math.tan((fov * Math.PI) / 360) * fill
  for (let distance = 2; distance < 140; distance *= 1.03) {
    const seen = extent(corners, back, right, up, distance)
    if (seen && seen.right - seen.left < 2 * reach * aspect && seen.top - seen.bottom < 2 * reach) {
      const sideways = ((seen.left + seen.right) / 2) * distance
      const upward = ((seen.bottom + seen.top) / 2) * distance
      const at = along(along(middle, right, sideways), up, upward)
      return { pos: along(at, back, distance), at, fov }
    }
  }
  throw new RangeError('The group is too large for any camera')
}

function cornersOf(part: PlacedPart, middle: RGB): RGB[] {
  if (isEmpty(part)) {
    return []
  }
  return Array.from(
    { length: 8 },
    (_, corner): RGB => [
      (corner & 1 ? part.ax : part.bx) - middle[0],
      (corner & 2 ? part.ay : part.by) - middle[1],
      (corner & 4 ? part.az : part.bz) - middle[2],
    ],
  )
}

const dot = (a: RGB, b: RGB): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/** How far the corners reach on the picture plane; nothing when one is at or behind the camera. */
function extent(corners: readonly RGB[], back: RGB, right: RGB, up: RGB, distance: number) {
  const seen = { left: 1e9, right: -1e9, bottom: 1e9, top: -1e9 }
  for (const corner of corners) {
    const depth = distance - dot(corner, back)
    if (depth < 0.3) {
      return undefined
    }
    const x = dot(corner, right) / depth
    const y = dot(corner, up) / depth
    seen.left = Math.min(seen.left, x)
    seen.right = Math.max(seen.right, x)
    seen.bottom = Math.min(seen.bottom, y)
    seen.top = Math.max(seen.top, y)
  }
  return seen
}
