import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { MediaId } from '@cinnabar/kernel/ids'
import type { Storage } from '../../../platform/storage/storage.ts'
import { partKey, storageKey } from '../rules/media-names.ts'

/** Joins the parts of an upload, in their order, into one file. */
export const fetchUpload = async (storage: Storage, id: MediaId, partCount: number, path: string): Promise<void> => {
  await pipeline(async function* () {
    for (let index = 0; index < partCount; index += 1) {
      const part = await storage.get(partKey(id, index))
      if (part === undefined) throw new Error(`Part ${index} of the upload ${id} is missing`)
      yield* part.body
    }
  }, createWriteStream(path))
}

export const publishFile = async (
  storage: Storage,
  item: { id: MediaId; token: string },
  file: { name: string; type: string; path: string },
): Promise<number> => {
  const { size } = await stat(file.path)
  await storage.put(storageKey(item.id, item.token, file.name), createReadStream(file.path), file.type, size)
  return size
}
