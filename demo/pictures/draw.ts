import './paint/packaged-fonts-only.ts'
import { encode, type PictureFormat } from './encode.ts'
import { paintSpec } from './paint-spec.ts'
import type { PictureSpec, PlacedObject } from './spec.ts'

export interface DrawnPicture {
  bytes: Buffer
  width: number
  height: number
  objects: PlacedObject[]
}

export interface DrawOptions {
  /** Pixels; 720 for galleries and cards, 1080 for a cover that is opened large. */
  width?: number
  format?: PictureFormat
}

/** Draws a picture: the same spec and width give the same bytes for the same versions of Skia and libwebp. */
export async function draw(spec: PictureSpec, options: DrawOptions = {}): Promise<DrawnPicture> {
  const { canvas, objects } = paintSpec(spec, options.width)
  return { bytes: await encode(canvas, options.format), width: canvas.width, height: canvas.height, objects }
}
