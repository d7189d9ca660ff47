import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDictionary } from './dictionary.ts'
import { kCore } from './k-core.ts'
import { sparseFromTriples, transpose } from './sparse-matrix.ts'

const pairs = fc.array(fc.tuple(fc.nat(7), fc.nat(9)), { maxLength: 60 })

describe('dictionary', () => {
  it('gives dense ids in order of first sight and finds no stranger', () => {
    const names = createDictionary(['b', 'a', 'b'])
    expect([names.find('b'), names.find('a'), names.find('c'), names.size]).toEqual([0, 1, -1, 2])
    expect(names.intern('c')).toBe(2)
    expect(names.keyOf(2)).toBe('c')
    expect(() => names.keyOf(3)).toThrow(RangeError)
  })
})

describe('sparse matrix', () => {
  it('is itself again when transposed twice, but for the order within rows', () => {
    fc.assert(
      fc.property(pairs, (entries) => {
        const rows = Int32Array.from(entries, ([row]) => row)
        const columns = Int32Array.from(entries, ([, column]) => column)
        const twice = transpose(transpose(sparseFromTriples(8, 10, rows, columns)))
        const listed = [...new Array(8).keys()].flatMap((row) =>
          [...twice.indices.subarray(twice.offsets[row], twice.offsets[row + 1])].map((column) => `${row} ${column}`),
        )
        expect(listed.sort()).toEqual(entries.map(([row, column]) => `${row} ${column}`).sort())
      }),
    )
  })
})

describe('k-core', () => {
  it('keeps exactly what repeated removal keeps', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 4 }), (entries, k) => {
        const kept = kCore(
          Int32Array.from(entries, ([user]) => user),
          Int32Array.from(entries, ([, item]) => item),
          8,
          10,
          k,
        )
        let left = entries.map((pair, entry) => ({ pair, entry }))
        for (let before = -1; before !== left.length; ) {
          before = left.length
          const count = (side: 0 | 1, id: number) => left.filter(({ pair }) => pair[side] === id).length
          left = left.filter(({ pair }) => count(0, pair[0]) >= k && count(1, pair[1]) >= k)
        }
        const expected = new Set(left.map(({ entry }) => entry))
        expect([...kept]).toEqual(entries.map((_, entry) => (expected.has(entry) ? 1 : 0)))
      }),
    )
  })
})
