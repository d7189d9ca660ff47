import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { draw } from './draw.ts'
import type { PictureSpec, PlacedObject } from './spec.ts'

/** Raise it when a change of the painters should be seen in worlds that exist already. */
export const rendererVersion = 1

interface PictureRecord {
  width: number
  height: number
  objects: PlacedObject[]
}

export interface DrawnFile extends PictureRecord {
  key: string
  file: string
}

/** The name of a picture's content: its spec, with keys in one order, its width and the version of the painters. */
export function cacheKey(spec: PictureSpec, width: number): string {
  return createHash('sha256')
    .update(JSON.stringify([rendererVersion, width, ordered(spec)]))
    .digest('hex')
    .slice(0, 32)
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(ordered)
  }
  if (value === null || typeof value !== 'object') {
    return value
  }
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]))
}

/** The picture from the folder, drawn first if it is not there. */
export async function keepPicture(spec: PictureSpec, width: number, directory: string): Promise<DrawnFile> {
  const key = cacheKey(spec, width)
  const record = join(directory, `${key}.json`)
  const file = join(directory, `${key}.webp`)
  const known = await readRecord(record)
  if (known !== undefined) {
    return { ...known, key, file }
  }
  await mkdir(directory, { recursive: true })
  const { bytes, height, objects, width: drawnWidth } = await draw(spec, { width })
  const made: PictureRecord = { width: drawnWidth, height, objects }
  await writeWhole(file, bytes)
  // The record is written last: where it is, the picture is whole.
  await writeWhole(record, JSON.stringify(made))
  return { ...made, key, file }
}

async function readRecord(file: string): Promise<PictureRecord | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as PictureRecord
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return undefined
    }
    throw error
  }
}

/** A reader never sees half a file. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${file}.${randomUUID()}.part`
  await writeFile(temporary, content)
  await rename(temporary, file)
}
