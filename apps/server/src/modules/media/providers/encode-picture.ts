import { copyFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type MediaFailure, mediaLimits } from '@cinnabar/contracts/media'
import sharp, { type Metadata, type OutputInfo, type Sharp } from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'
import { animatedWidth, cardWidths, largestWidth, mostFrames, planWidths, tallest } from '../rules/rendition-plan.ts'
import type { EncodedFile, EncodeRequest, EncodeStep, PictureFacts } from './encode-request.ts'

/** The picture is at fault, not we: told to its owner, never tried again. */
export class PictureRefused extends Error {
  readonly reason: MediaFailure

  constructor(reason: MediaFailure) {
    super(reason)
    this.reason = reason
  }
}

type Base = { data: Buffer; info: OutputInfo }

const options = { limitInputPixels: mediaLimits.picture.pixels, failOn: 'error', sequentialRead: true } as const

const refusalOf = (error: unknown): PictureRefused => {
  if (error instanceof PictureRefused) return error
  const message = error instanceof Error ? error.message : String(error)
  if (/exceeds pixel limit/i.test(message)) return new PictureRefused('too_many_pixels')
  if (/unsupported image format/i.test(message)) return new PictureRefused('unsupported_media')
  return new PictureRefused('quality_too_low')
}

/** Dimensions come from the header, before a single pixel is unpacked. */
const inspect = async ({ input, format }: EncodeRequest): Promise<Metadata> => {
  const found = await sharp(input, { ...options, limitInputPixels: false })
    .metadata()
    .catch((error: unknown) => {
      throw refusalOf(error)
    })
  if (found.format !== format) throw new PictureRefused('unsupported_media')
  if (found.width * found.height > mediaLimits.picture.pixels) throw new PictureRefused('too_many_pixels')
  if (Math.min(found.width, found.height) < mediaLimits.picture.shortestSide)
    throw new PictureRefused('quality_too_low')
  return found
}

/** Decoded once: upright, sRGB, 8 bits, no larger than the largest rendition, and with nothing of the file but pixels. */
const decode = (input: string, width: number): Promise<Base> =>
  sharp(input, options)
    .autoOrient()
    .resize({ width, height: width * tallest, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch((error: unknown) => {
      throw refusalOf(error)
    })

const again = ({ data, info }: Base): Sharp =>
  sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0')

const factsOf = async (base: Base, found: Metadata): Promise<PictureFacts> => {
  const small = await again(base)
    .resize({ width: 100, height: 100, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { dominant } = await sharp(small.data, {
    raw: { width: small.info.width, height: small.info.height, channels: 4 },
  })
    .flatten({ background: '#ffffff' })
    .stats()
  return {
    width: found.autoOrient.width,
    height: found.autoOrient.height,
    color: `#${hex(dominant.r)}${hex(dominant.g)}${hex(dominant.b)}`,
    thumbhash: Buffer.from(rgbaToThumbHash(small.info.width, small.info.height, small.data)).toString('base64'),
  }
}

const write = async (pipeline: Sharp, directory: string, name: string, type: string): Promise<EncodedFile> => {
  const path = join(directory, name)
  const made = await pipeline.toFile(path)
  return { name, type, width: made.width, height: made.height, bytes: made.size, path }
}

type Format = 'webp' | 'avif' | 'jpg'

const encodeAt = (base: Base, directory: string, width: number, format: Format): Promise<EncodedFile> => {
  const sized = again(base).resize({ width, withoutEnlargement: true })
  const name = `${width}.${format}`
  if (format === 'webp') return write(sized.webp({ quality: 78, effort: 2 }), directory, name, 'image/webp')
  // AVIF's default effort costs seconds a picture; 1 is some percent larger.
  if (format === 'avif') return write(sized.avif({ quality: 52, effort: 1 }), directory, name, 'image/avif')
  return write(sized.flatten({ background: '#ffffff' }).jpeg({ quality: 80 }), directory, name, 'image/jpeg')
}

const encodeMoving = async ({ input, directory }: EncodeRequest, found: Metadata): Promise<EncodedFile | undefined> => {
  const frames = found.pages ?? 1
  const height = found.pageHeight ?? found.height
  if (frames < 2 || frames > mostFrames || found.width * height * frames > mediaLimits.picture.pixels) return undefined
  const moving = sharp(input, { ...options, animated: true }).resize({ width: animatedWidth, withoutEnlargement: true })
  const file = await write(moving.webp({ quality: 70, effort: 2 }), directory, 'animated.webp', 'image/webp')
  return { ...file, height: Math.round(file.height / frames) }
}

const keepAsItIs = async (
  { input, directory }: EncodeRequest,
  found: Metadata,
  width: number,
): Promise<EncodedFile> => {
  const path = join(directory, `${width}.webp`)
  await copyFile(input, path)
  const { size: bytes } = await stat(path)
  return { name: `${width}.webp`, type: 'image/webp', width: found.width, height: found.height, bytes, path }
}

type Tell = (step: EncodeStep) => void

/** For pictures of our own making: what a card shows, decoded no larger than what must still be made. */
const encodeCard = async (request: EncodeRequest, found: Metadata, tell: Tell): Promise<void> => {
  const { input, directory, format } = request
  const isKept = format === 'webp' && found.width <= 1_080 && found.height <= found.width * tallest
  const widths = planWidths(isKept ? found.width : Math.min(found.width, 720))
  const kept = isKept ? widths.pop() : undefined
  const base = await decode(input, widths.at(-1) ?? 360)
  tell({ kind: 'facts', facts: await factsOf(base, found) })
  for (const width of widths) tell({ kind: 'file', file: await encodeAt(base, directory, width, 'webp') })
  if (kept !== undefined) tell({ kind: 'file', file: await keepAsItIs(request, found, kept) })
  tell({ kind: 'card' })
}

const encodeAll = async (request: EncodeRequest, found: Metadata, tell: Tell): Promise<void> => {
  const { input, directory, plan } = request
  const base = await decode(input, largestWidth(found.autoOrient.width))
  tell({ kind: 'facts', facts: await factsOf(base, found) })
  const widths = planWidths(base.info.width)
  const make = async (width: number, format: Format) =>
    tell({ kind: 'file', file: await encodeAt(base, directory, width, format) })
  const isForCard = (width: number) => cardWidths.some((step) => step === width)
  for (const width of widths.filter(isForCard)) await make(width, 'webp')
  tell({ kind: 'card' })
  for (const width of widths) if (!isForCard(width)) await make(width, 'webp')
  if (plan === 'full') for (const width of widths) await make(width, 'avif')
  await make(Math.min(widths.at(-1) ?? 360, 1_080), 'jpg')
  const moving = await encodeMoving(request, found)
  if (moving !== undefined) tell({ kind: 'file', file: moving })
}

/** Makes every file of a picture, the card's first, and tells each as it is made. */
export const encodePicture = async (request: EncodeRequest, tell: Tell): Promise<void> => {
  const found = await inspect(request)
  await (request.plan === 'card' ? encodeCard : encodeAll)(request, found, tell)
}
