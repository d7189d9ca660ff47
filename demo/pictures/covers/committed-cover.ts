import { readFile } from 'node:fs/promises'
import { cacheKey } from '../cache-key.ts'
import type { DrawnPicture } from '../draw.ts'
import type { PictureSpec } from '../spec.ts'

export const coverWidth = 720

export interface CoverEntry {
  spec: PictureSpec
  file: string
  sha256: string
  height: number
}

const manifestFile = new URL('./manifest.json', import.meta.url)
let entries: Promise<readonly CoverEntry[]> | undefined

/** Covers that cost seconds to render and are therefore kept in the repository. */
export function committedCovers(): Promise<readonly CoverEntry[]> {
  entries ??= readFile(manifestFile, 'utf8').then((text) => JSON.parse(text) as CoverEntry[])
  return entries
}

export const coverFile = (entry: CoverEntry): URL => new URL(`./${entry.file}`, import.meta.url)

/** The committed picture of exactly this spec, if there is one: as wide as it was rendered, when more is asked for. */
export async function committedCover(spec: PictureSpec, width: number): Promise<DrawnPicture | undefined> {
  if (width < coverWidth) {
    return undefined
  }
  const key = cacheKey(spec, coverWidth)
  const entry = (await committedCovers()).find((cover) => cacheKey(cover.spec, coverWidth) === key)
  return entry && { bytes: await readFile(coverFile(entry)), width: coverWidth, height: entry.height, objects: [] }
}
