import { type MediaFailure, mediaLimits } from '@cinnabar/contracts/media'
import { z } from 'zod'

/** The part of `ffprobe -show_format -show_streams` that is read. */
export const probeShape = z.object({
  format: z.object({ duration: z.coerce.number().optional() }),
  streams: z.array(
    z.object({
      codec_type: z.string().optional(),
      codec_name: z.string().optional(),
      width: z.int().optional(),
      height: z.int().optional(),
      avg_frame_rate: z.string().optional(),
      duration: z.coerce.number().optional(),
      disposition: z.object({ attached_pic: z.int().optional() }).optional(),
      side_data_list: z.array(z.object({ rotation: z.number().optional() })).optional(),
    }),
  ),
})
export type Probe = z.output<typeof probeShape>

/** Width and height as shown, after the rotation a phone wrote beside the pictures. */
export type VideoSource = {
  width: number
  height: number
  framesPerSecond: number
  durationSeconds: number
  hasSound: boolean
}

const shortestSide = 64
const mostPixels = 7_680 * 4_320

const rateOf = (text: string | undefined): number => {
  const [frames = 0, seconds = 1] = (text ?? '').split('/').map(Number)
  return seconds > 0 && frames > 0 ? frames / seconds : 30
}

/** What the video is, or why it is not taken. */
export const judgeProbe = (probe: Probe): VideoSource | MediaFailure => {
  const picture = probe.streams.find(
    (stream) => stream.codec_type === 'video' && stream.disposition?.attached_pic !== 1,
  )
  if (picture === undefined || picture.codec_name === undefined) return 'unsupported_media'
  const { width = 0, height = 0 } = picture
  const durationSeconds = probe.format.duration ?? picture.duration ?? 0
  if (durationSeconds > mediaLimits.video.seconds + 0.5) return 'too_long'
  if (Math.min(width, height) < shortestSide || !(durationSeconds >= 0.1)) return 'quality_too_low'
  if (width * height > mostPixels) return 'too_many_pixels'
  const turned =
    Math.abs(picture.side_data_list?.find((data) => data.rotation !== undefined)?.rotation ?? 0) % 180 === 90
  return {
    width: turned ? height : width,
    height: turned ? width : height,
    framesPerSecond: rateOf(picture.avg_frame_rate),
    durationSeconds,
    hasSound: probe.streams.some((stream) => stream.codec_type === 'audio'),
  }
}

export type Rung = { name: string; width: number; height: number; kilobitsPerSecond: number }

const rungs = [
  { shortSide: 360, kilobitsPerSecond: 700 },
  { shortSide: 540, kilobitsPerSecond: 1_400 },
  { shortSide: 720, kilobitsPerSecond: 2_800 },
] as const

const even = (length: number): number => Math.max(2, Math.round(length / 2) * 2)

/** Scales to a short side, never up; H.264 takes even sides only. */
export const scaledTo = (
  source: { width: number; height: number },
  shortSide: number,
): { width: number; height: number } => {
  const factor = Math.min(1, shortSide / Math.min(source.width, source.height))
  return { width: even(source.width * factor), height: even(source.height * factor) }
}

/** The HLS ladder: every rung that the source fills, or the source's own size where it fills none. */
export const planLadder = (source: { width: number; height: number }): Rung[] => {
  const short = Math.min(source.width, source.height)
  const filled = rungs.filter((rung) => rung.shortSide <= short)
  const chosen = filled.length > 0 ? filled : [{ shortSide: short, kilobitsPerSecond: 500 }]
  return chosen.map((rung) => ({
    name: String(rung.shortSide),
    kilobitsPerSecond: rung.kilobitsPerSecond,
    ...scaledTo(source, rung.shortSide),
  }))
}
