import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { describe } from '@cinnabar/demo/pictures/spec'
import type { DemoNote } from '@cinnabar/demo/world/index'
import type { MediaId } from '@cinnabar/kernel/ids'
import type { Cast } from './play-people.ts'
import type { Stage } from './stage.ts'

const seconds = 6
const weathers = { travel: 'rain', food: 'steam', home: 'sparkle', fashion: 'petals' } as const

const hasFfmpeg = async (path: string): Promise<boolean> => {
  const child = spawn(path, ['-version'], { stdio: 'ignore' })
  try {
    const [code] = await once(child, 'exit')
    return code === 0
  } catch {
    return false
  }
}

/** A clip of the note's still, uploaded as a person would. Undefined where this machine has no ffmpeg. */
export const makeClip = async (stage: Stage, cast: Cast, note: DemoNote): Promise<MediaId | undefined> => {
  const ffmpegPath = stage.platform.config.FFMPEG_PATH ?? 'ffmpeg'
  const author = cast.get(note.author)
  const [spec] = note.pictures
  if (author === undefined || spec === undefined || !(await hasFfmpeg(ffmpegPath))) return undefined
  const directory = await mkdtemp(join(tmpdir(), 'cinnabar-clip-'))
  try {
    const file = join(directory, 'clip.mp4')
    const weather = weathers[note.channel as keyof typeof weathers] ?? 'sparkle'
    const thread = new Worker(new URL('./clip-thread.ts', import.meta.url), {
      workerData: { spec, seconds, options: { file, ffmpegPath, weather } },
    })
    await once(thread, 'message')
    await thread.terminate()
    const bytes = await readFile(file)
    const id = await stage.upload(author.token, {
      name: 'clip.mp4',
      type: 'video/mp4',
      bytes,
      alt: describe(spec, note.language),
    })
    return id as MediaId
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
