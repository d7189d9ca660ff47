import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checksum } from './checksum.ts'
import { readSnapshot, SnapshotError, writeSnapshot } from './snapshot.ts'

const sample = () =>
  writeSnapshot({
    about: { trainedOn: 3, name: '笔记' },
    sections: {
      ids: Int32Array.of(1, -2, 3),
      vectors: Float32Array.of(0.5, 1.5),
      codes: Int8Array.of(-1),
      none: new Uint8Array(0),
    },
  })

describe('CRC-32C', () => {
  it('has the check value of its standard', () => {
    expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xe3069283)
  })
})

describe('snapshot', () => {
  it('gives back what was written, as views aligned to 64 bytes', () => {
    const file = sample()
    const { about, sections } = readSnapshot(file.buffer)
    expect(about).toEqual({ trainedOn: 3, name: '笔记' })
    expect(sections.ids).toEqual(Int32Array.of(1, -2, 3))
    expect(sections.vectors).toEqual(Float32Array.of(0.5, 1.5))
    expect(sections.codes).toEqual(Int8Array.of(-1))
    for (const section of Object.values(sections)) {
      expect(section.buffer).toBe(file.buffer)
      expect(section.byteOffset % 64).toBe(0)
    }
  })

  it('can be laid over shared memory', () => {
    const file = sample()
    const shared = new SharedArrayBuffer(file.byteLength)
    new Uint8Array(shared).set(file)
    expect(readSnapshot(shared).sections.ids?.buffer).toBe(shared)
  })

  it('refuses a file with any byte of its header or sections changed, or cut short', () => {
    const whole = sample()
    const { sections } = readSnapshot(whole.buffer)
    const used = new Set([...new Array(16).keys()])
    for (const section of Object.values(sections)) {
      for (let byte = 0; byte < section.byteLength; byte++) used.add(section.byteOffset + byte)
    }
    fc.assert(
      fc.property(fc.constantFrom(...used), fc.integer({ min: 1, max: 255 }), (position, flip) => {
        const damaged = sample()
        damaged[position] = (damaged[position] ?? 0) ^ flip
        expect(() => readSnapshot(damaged.buffer)).toThrow(SnapshotError)
      }),
    )
    expect(() => readSnapshot(whole.slice(0, 100).buffer)).toThrow(SnapshotError)
  })
})
