import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { PictureSpec } from '../spec.ts'
import { drawClip } from './draw-clip.ts'

const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0
const spec: PictureSpec = { scene: 'cabin', seed: 'c', palette: 'pine', finish: 'film', ratio: '3:4' }

it.skipIf(!hasFfmpeg)('films a still as H.264 (needs ffmpeg)', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'clip-'))
  const file = join(directory, 'snow.mp4')
  await drawClip(spec, 0.5, { file, ffmpegPath: 'ffmpeg', weather: 'snow', width: 90, height: 120 })
  expect((await readFile(file)).subarray(4, 8).toString()).toBe('ftyp')
  expect(await readdir(directory)).toEqual(['snow.mp4'])
  await rm(directory, { recursive: true })
})

it('says why when the encoder cannot be started', async () => {
  const options = { file: join(tmpdir(), 'never.mp4'), ffmpegPath: 'no-such-encoder', weather: 'rain' as const }
  await expect(drawClip(spec, 0.5, { ...options, width: 90, height: 120 })).rejects.toThrow(/ENOENT/)
})
