import type { Readable } from 'node:stream'
import { mediaLimits } from '@cinnabar/contracts/media'
import type { MediaId } from '@cinnabar/kernel/ids'
import { isRefusal, type Refusal, refuse } from '@cinnabar/kernel/refusals'
import { fileTypeFromBuffer } from 'file-type'
import type { Platform } from '../../../platform/module.ts'
import { partKey } from '../rules/media-names.ts'
import { sourceOf, takenTypes } from '../rules/source-types.ts'
import { addPart, type MediaKind, setSource } from '../store.ts'

/** One part in memory at a time, whatever is uploaded; a broken line loses none of what had arrived. */
const partBytes = 4 * 1_024 * 1_024
const headBytes = 65_536

export type Receiving = {
  id: MediaId
  offset: number
  partCount: number
  kind: MediaKind | null
  hint?: MediaKind | undefined
}
type Refused = Refusal<'unsupported_media' | 'payload_too_large' | 'conflict'>

/** Looks at the bytes, never at a name or a declared type. */
const recognise = async (platform: Platform, item: Receiving, head: Buffer): Promise<MediaKind | Refused> => {
  const type = (await fileTypeFromBuffer(head))?.mime
  const source = sourceOf(type)
  if (source === undefined) return refuse('unsupported_media', { found: type ?? 'unknown', taken: takenTypes })
  if (item.hint !== undefined && item.hint !== source.kind)
    return refuse('unsupported_media', { found: type, expected: item.hint })
  await setSource(platform.db, item.id, source.kind, type ?? '')
  return source.kind
}

/**
 * Stores a stream as parts that follow those already there; answers how many bytes are stored now. When the stream
 * breaks, what had arrived is kept and the error is passed on.
 */
export const receiveUpload =
  (platform: Platform) =>
  async (item: Receiving, stream: Readable): Promise<number | Refused> => {
    let { offset, partCount, kind } = item
    let pending: Buffer[] = []
    let pendingBytes = 0

    const flush = async (): Promise<Refused | undefined> => {
      if (pendingBytes === 0) return undefined
      const part = Buffer.concat(pending)
      pending = []
      pendingBytes = 0
      if (kind === null) {
        const found = await recognise(platform, item, part.subarray(0, headBytes))
        if (isRefusal(found)) return found
        kind = found
      }
      if (offset + part.length > mediaLimits[kind].bytes)
        return refuse('payload_too_large', { limit: mediaLimits[kind].bytes, kind })
      await platform.storage.put(partKey(item.id, partCount), part, 'application/octet-stream')
      if ((await addPart(platform.db, item.id, offset, part.length, platform.clock.now())) === 0)
        return refuse('conflict')
      offset += part.length
      partCount += 1
      return undefined
    }

    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        pending.push(chunk)
        pendingBytes += chunk.length
        const isEnough = pendingBytes >= (kind === null ? headBytes : partBytes)
        const refused = isEnough ? await flush() : undefined
        if (refused !== undefined) return refused
      }
    } catch (error) {
      await flush()
      throw error
    }
    return (await flush()) ?? offset
  }
