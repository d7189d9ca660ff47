import { PassThrough, Readable } from 'node:stream'
import { Unzip, type UnzipFile, UnzipInflate, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { type ArchiveLimits, archiveLimits } from '../rules/archive.ts'

type ZipWriter = {
  /** The archive as it grows; hand it to storage before the first entry. */
  stream: Readable
  addJson(path: string, value: unknown): void
  addFile(path: string, body: Buffer | Readable): Promise<void>
  end(): void
  fail(error: Error): void
}

/** Writes an archive entry by entry, so that only one file is in memory. Files that are packed already are only stored. */
export const createZipWriter = (): ZipWriter => {
  const stream = new PassThrough({ highWaterMark: 1 << 20 })
  const zip = new Zip((error, chunk, final) => {
    if (error !== null) stream.destroy(error)
    else {
      stream.write(chunk)
      if (final) stream.end()
    }
  })
  const drained = (): Promise<void> =>
    stream.writableNeedDrain ? new Promise((resolve) => stream.once('drain', () => resolve())) : Promise.resolve()
  return {
    stream,
    addJson: (path, value) => {
      const entry = new ZipDeflate(path, { level: 6 })
      zip.add(entry)
      entry.push(new TextEncoder().encode(JSON.stringify(value, null, 2)), true)
    },
    addFile: async (path, body) => {
      const entry = new ZipPassThrough(path)
      zip.add(entry)
      for await (const chunk of body instanceof Readable ? body : [body]) {
        entry.push(chunk as Buffer, false)
        await drained()
      }
      entry.push(new Uint8Array(0), true)
    },
    end: () => zip.end(),
    fail: (error) => {
      zip.terminate()
      stream.destroy(error)
    },
  }
}

const bite = 16 * 1_024

export class UnreadableArchive extends Error {}

/** Every entry by path. Counts what comes out while it comes, so that a small archive cannot fill the memory. */
export const readZip = async (
  source: Readable,
  limits: ArchiveLimits = archiveLimits,
): Promise<Map<string, Buffer>> => {
  const entries = new Map<string, Buffer>()
  const open = new Map<string, Uint8Array[]>()
  let expanded = 0
  let broken: Error | undefined
  const unzip = new Unzip((file: UnzipFile) => {
    if (file.name.endsWith('/')) return
    if (entries.size + open.size >= limits.entries || entries.has(file.name)) {
      broken = new UnreadableArchive('Too many entries, or one twice')
      return
    }
    const chunks: Uint8Array[] = []
    open.set(file.name, chunks)
    file.ondata = (error, chunk, final) => {
      if (error !== null) {
        broken ??= new UnreadableArchive(error.message)
        return
      }
      expanded += chunk.length
      if (expanded > limits.expandedBytes) {
        broken ??= new UnreadableArchive('The archive is too large when unpacked')
        file.terminate()
        return
      }
      chunks.push(chunk)
      if (final) {
        open.delete(file.name)
        entries.set(file.name, Buffer.concat(chunks))
      }
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for await (const chunk of source) {
      const bytes = chunk as Buffer
      // Packed bytes can be a thousandth of what they unpack to: small bites keep each step short.
      for (let at = 0; at < bytes.length; at += bite) {
        unzip.push(bytes.subarray(at, at + bite), false)
        if (broken !== undefined) throw broken
      }
    }
    unzip.push(new Uint8Array(0), true)
  } catch (error) {
    source.destroy()
    // A limit of the rim keeps its own name.
    if (
      error instanceof UnreadableArchive ||
      (error instanceof Error && 'code' in error && String(error.code).startsWith('FST_'))
    )
      throw error
    throw new UnreadableArchive(error instanceof Error ? error.message : String(error))
  }
  if (broken !== undefined) throw broken
  if (open.size > 0) throw new UnreadableArchive('The archive is cut off')
  return entries
}
