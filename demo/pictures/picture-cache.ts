import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheKey } from './cache-key.ts'
import { committedCover } from './covers/committed-cover.ts'
import { draw } from './draw.ts'
import type { PictureSpec, PlacedObject } from './spec.ts'

interface PictureRecord {
  width: number
  height: number
  objects: PlacedObject[]
}

export interface DrawnFile extends PictureRecord {
  key: string
  file: string
}

/** The picture from the folder; taken from the committed covers or drawn first if it is not there. */
export async function keepPicture(spec: PictureSpec, width: number, directory: string): Promise<DrawnFile> {
  const key = cacheKey(spec, width)
  const record = join(directory, `${key}.json`)
  const file = join(directory, `${key}.webp`)
  const known = await readRecord(record)
  if (known !== undefined) {
    return { ...known, key, file }
  }
  await mkdir(directory, { recursive: true })
  const committed = await committedCover(spec, width)
  const { bytes, height, objects, width: drawnWidth } = committed ?? (await draw(spec, { width }))
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
