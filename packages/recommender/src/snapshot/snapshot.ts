import { checksum } from './checksum.ts'

/**
 * One model in one file: 8 bytes of magic, the header's length (uint32, little-endian), a JSON header, then sections, each at a
 * multiple of 64 bytes so that a typed array can be laid over the file as it is. Every section and the header carry a CRC-32C.
 * Reading copies nothing: the arrays are views of the buffer given (which may be shared between threads).
 */
export type SectionArray =
  | Float32Array
  | Float64Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array

export interface Snapshot {
  /** When and on what it was trained; anything JSON can hold. */
  about: Record<string, unknown>
  sections: Record<string, SectionArray>
}

interface SectionHeader {
  name: string
  type: keyof typeof TYPES
  offset: number
  length: number
  checksum: number
}

const MAGIC = 'CINNSNP1'
const ALIGNMENT = 64
const PREFIX = 16
const TYPES = {
  Float32Array,
  Float64Array,
  Int32Array,
  Uint32Array,
  Int16Array,
  Uint16Array,
  Int8Array,
  Uint8Array,
} as const

export class SnapshotError extends Error {}

const align = (offset: number) => Math.ceil(offset / ALIGNMENT) * ALIGNMENT
const bytesOf = (array: SectionArray) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)

export function writeSnapshot({ about, sections }: Snapshot): Uint8Array<ArrayBuffer> {
  let offset = 0
  const headers = Object.entries(sections).map(([name, array]): SectionHeader => {
    const header = {
      name,
      type: typeName(array),
      offset,
      length: array.length,
      checksum: checksum(bytesOf(array)),
    }
    offset = align(offset + array.byteLength)
    return header
  })
  const header = new TextEncoder().encode(JSON.stringify({ version: 1, about, sections: headers }))
  const start = align(PREFIX + header.length)
  const file = new Uint8Array(start + offset)
  const view = new DataView(file.buffer)
  file.set(new TextEncoder().encode(MAGIC))
  view.setUint32(8, header.length, true)
  view.setUint32(12, checksum(header), true)
  file.set(header, PREFIX)
  for (const { name, offset: at } of headers) {
    const section = sections[name]
    if (section) file.set(bytesOf(section), start + at)
  }
  return file
}

/** Lays the sections over `buffer`, which must hold the whole file from its first byte; throws on any damage. */
export function readSnapshot(buffer: ArrayBuffer | SharedArrayBuffer): Snapshot {
  const file = new Uint8Array(buffer)
  // A text decoder takes no shared memory, so the header is copied.
  const text = (from: number, to: number) => new TextDecoder().decode(file.slice(from, to))
  if (file.length < PREFIX || text(0, 8) !== MAGIC) throw new SnapshotError('not a snapshot')
  const view = new DataView(buffer)
  const end = PREFIX + view.getUint32(8, true)
  if (end > file.length || checksum(file.subarray(PREFIX, end)) !== view.getUint32(12, true)) {
    throw new SnapshotError('the header is damaged')
  }
  const header = JSON.parse(text(PREFIX, end)) as {
    version: number
    about: Snapshot['about']
    sections: SectionHeader[]
  }
  if (header.version !== 1) throw new SnapshotError(`version ${header.version} is not known`)
  const start = align(end)
  const sections: Snapshot['sections'] = {}
  for (const { name, type, offset, length, checksum: expected } of header.sections) {
    const bytes = length * TYPES[type].BYTES_PER_ELEMENT
    if (start + offset + bytes > file.length) throw new SnapshotError(`section ${name} is cut short`)
    if (checksum(file.subarray(start + offset, start + offset + bytes)) !== expected) {
      throw new SnapshotError(`section ${name} is damaged`)
    }
    // The constructors take shared memory too, which their common signature does not say.
    sections[name] = new TYPES[type](buffer as ArrayBuffer, start + offset, length)
  }
  return { about: header.about, sections }
}

function typeName(array: SectionArray): SectionHeader['type'] {
  const name = (Object.keys(TYPES) as SectionHeader['type'][]).find((type) => array instanceof TYPES[type])
  if (!name) throw new SnapshotError('a section is one of the plain numeric arrays')
  return name
}
