import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { MediaFailure } from '@cinnabar/contracts/media'
import type { Config } from '../../../platform/config/config.ts'
import type { Log } from '../../../platform/log/log.ts'
import {
  hlsArguments,
  type Input,
  posterArguments,
  previewArguments,
  probeArguments,
  progressSeconds,
} from '../rules/ffmpeg-arguments.ts'
import { judgeProbe, type Probe, probeShape, type Rung, type VideoSource } from '../rules/video-plan.ts'
import { ProgramFailed, runProgram } from './run-program.ts'

/** What video work needs of a transcoder; ffmpeg is the one there is. */
export type Transcoder = {
  /** What the video is, or why it is not taken. */
  probe(input: Input, signal: AbortSignal): Promise<VideoSource | MediaFailure>
  poster(input: Input, source: VideoSource, output: string, signal: AbortSignal): Promise<void>
  preview(input: Input, source: VideoSource, output: string, signal: AbortSignal): Promise<void>
  /** Writes `<prefix>-master.m3u8` and each rung's playlist and file into `directory`. */
  hls(
    input: Input,
    source: VideoSource,
    rungs: readonly Rung[],
    to: { directory: string; prefix: string },
    onSeconds: (seconds: number) => void,
    signal: AbortSignal,
  ): Promise<void>
}

const probeMilliseconds = 20_000
const shortMilliseconds = 120_000

const parseProbe = (text: string): Probe | undefined => {
  const parsed = probeShape.safeParse(JSON.parse(text))
  return parsed.success ? parsed.data : undefined
}

const createTranscoder = (ffmpeg: string, ffprobe: string): Transcoder => {
  const within = (signal: AbortSignal, milliseconds: number) =>
    AbortSignal.any([signal, AbortSignal.timeout(milliseconds)])
  return {
    probe: async (input, signal) => {
      try {
        const probe = parseProbe(
          await runProgram(ffprobe, probeArguments(input), { signal: within(signal, probeMilliseconds) }),
        )
        return probe === undefined ? 'quality_too_low' : judgeProbe(probe)
      } catch (error) {
        if (error instanceof ProgramFailed) return 'quality_too_low'
        throw error
      }
    },
    poster: async (input, source, output, signal) => {
      await runProgram(ffmpeg, posterArguments(input, source, output), { signal: within(signal, shortMilliseconds) })
    },
    preview: async (input, source, output, signal) => {
      await runProgram(ffmpeg, previewArguments(input, source, output), { signal: within(signal, shortMilliseconds) })
    },
    hls: async (input, source, rungs, { directory, prefix }, onSeconds, signal) => {
      const onLine = (line: string) => {
        const seconds = progressSeconds(line)
        if (seconds !== undefined) onSeconds(seconds)
      }
      await runProgram(ffmpeg, hlsArguments(input, source, rungs, prefix), { cwd: directory, signal, onLine })
    },
  }
}

const answers = async (program: string): Promise<boolean> => {
  try {
    await runProgram(program, ['-hide_banner', '-version'], { signal: AbortSignal.timeout(probeMilliseconds) })
    return true
  } catch {
    return false
  }
}

/** `FFMPEG_PATH`, else the PATH, else none; ffprobe is looked for beside it first. Asked once, at the first video. */
export const findTranscoder = (
  config: Pick<Config, 'FFMPEG_PATH'>,
  log: Log,
): (() => Promise<Transcoder | undefined>) => {
  let found: Promise<Transcoder | undefined> | undefined
  const look = async (): Promise<Transcoder | undefined> => {
    const ffmpeg = config.FFMPEG_PATH ?? 'ffmpeg'
    const beside = join(dirname(ffmpeg), process.platform === 'win32' ? 'ffprobe.exe' : 'ffprobe')
    const ffprobe = config.FFMPEG_PATH !== undefined && existsSync(beside) ? beside : 'ffprobe'
    if ((await answers(ffmpeg)) && (await answers(ffprobe))) return createTranscoder(ffmpeg, ffprobe)
    log.warn({ ffmpeg, ffprobe }, 'no ffmpeg: videos are taken as they are when they are MP4 of H.264 and AAC')
    return undefined
  }
  return () => (found ??= look())
}
