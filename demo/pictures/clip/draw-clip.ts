import '../paint/packaged-fonts-only.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rename } from 'node:fs/promises'
import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { createRandom } from '../paint/random.ts'
import { paintSpec } from '../paint-spec.ts'
import type { PictureSpec } from '../spec.ts'
import { type PaintWeather, type Weather, weathers } from './weather.ts'

export interface ClipOptions {
  /** The MP4 to write; whole or not at all. */
  file: string
  ffmpegPath: string
  weather: Weather
  width?: number
  height?: number
  framesPerSecond?: number
  signal?: AbortSignal
}

/** A still under a slow camera with weather over it, H.264 without sound. Draws in the calling thread. */
export async function drawClip(spec: PictureSpec, seconds: number, options: ClipOptions): Promise<void> {
  const { file, ffmpegPath, weather, width = 540, height = 720, framesPerSecond = 24, signal } = options
  const still = paintSpec({ ...spec, ratio: '3:4' }, Math.round(width * 1.25)).canvas
  const temporary = `${file}.part.mp4`
  const encoder = spawn(ffmpegPath, encoderArguments(width, height, framesPerSecond, temporary), {
    stdio: ['pipe', 'ignore', 'pipe'],
    ...(signal ? { signal } : {}),
  })
  let complaint = ''
  encoder.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  const closed = once(encoder, 'close')
  // A dying encoder breaks the pipe; what it said is told below, with its exit code.
  encoder.stdin.on('error', () => encoder.stdin.destroy())
  const frames = moveCamera(still, spec.seed, { width, height, count: Math.round(seconds * framesPerSecond) })
  for (const [index, canvas] of frames) {
    paintOver(canvas, weathers[weather], index / framesPerSecond)
    if (encoder.stdin.destroyed) {
      break
    }
    if (!encoder.stdin.write(Buffer.from(canvas.data()))) {
      await Promise.race([once(encoder.stdin, 'drain'), closed])
    }
  }
  encoder.stdin.end()
  const [code] = await closed
  if (code !== 0) {
    throw new Error(`ffmpeg ended with ${code}: ${complaint.trim()}`)
  }
  await rename(temporary, file)
}

function encoderArguments(width: number, height: number, framesPerSecond: number, file: string): string[] {
  const input = [
    '-f',
    'rawvideo',
    '-pix_fmt',
    'rgba',
    '-s',
    `${width}x${height}`,
    '-r',
    String(framesPerSecond),
    '-i',
    '-',
  ]
  const codec = ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '25', '-pix_fmt', 'yuv420p']
  return ['-loglevel', 'error', '-y', ...input, ...codec, '-movflags', '+faststart', file]
}

interface Film {
  width: number
  height: number
  count: number
}

/** The same canvas again and again, each time with the still a little nearer or farther. */
function* moveCamera(still: Canvas, seed: string, { width, height, count }: Film): Generator<[number, Canvas]> {
  const canvas = createCanvas(width, height)
  const pen = canvas.getContext('2d')
  const random = createRandom(`${seed}/camera`)
  const driftX = random.between(-1, 1)
  const driftY = random.between(-1, 1)
  const nearer = random.chance(0.5)
  pen.lineCap = 'round'
  pen.imageSmoothingQuality = 'medium'
  for (let index = 0; index < count; index++) {
    const part = count > 1 ? index / (count - 1) : 0
    const eased = part * part * (3 - 2 * part)
    const zoom = 1.06 + 0.12 * (nearer ? eased : 1 - eased)
    const offset = (drift: number, size: number) => -(size * zoom - size) * (0.5 + 0.35 * drift * (eased - 0.5))
    pen.setTransform(1, 0, 0, 1, 0, 0)
    pen.drawImage(still, offset(driftX, width), offset(driftY, height), width * zoom, height * zoom)
    yield [index, canvas]
  }
}

function paintOver(canvas: Canvas, paint: PaintWeather, time: number): void {
  const pen = canvas.getContext('2d')
  const scale = canvas.width / 720
  pen.setTransform(scale, 0, 0, scale, 0, 0)
  paint(pen, time, 720, canvas.height / scale)
}
