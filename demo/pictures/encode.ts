import type { Canvas } from '@napi-rs/canvas'
import sharp from 'sharp'

export type PictureFormat = 'webp' | 'png'

/** Effort 1 takes a third of the time of effort 4 for a quarter more bytes. */
export function encode(canvas: Canvas, format: PictureFormat = 'webp'): Promise<Buffer> {
  const raw = { width: canvas.width, height: canvas.height, channels: 4 as const }
  const image = sharp(canvas.data(), { raw }).removeAlpha()
  return (format === 'png' ? image.png() : image.webp({ quality: 78, effort: 1 })).toBuffer()
}
