import { describe, expect, it } from 'vitest'
import { seededNormal, seededRandom } from '../random.ts'
import { buildInvertedFile, searchInvertedFile } from './inverted-file.ts'

/** 4,000 points of 16 dimensions around 50 centres. */
function points() {
  const normal = seededNormal(seededRandom(1))
  const centres = new Float32Array(50 * 16).map(() => normal())
  const values = new Float32Array(4000 * 16).map((_, cell) => {
    const centre = Math.floor(cell / 16) % 50
    return (centres[centre * 16 + (cell % 16)] ?? 0) + 0.3 * normal()
  })
  return { rows: 4000, columns: 16, values }
}

function exact(values: Float32Array, query: Float32Array, take: number): number[] {
  const scores = Array.from({ length: 4000 }, (_, row) =>
    query.reduce((sum, value, factor) => sum + value * (values[row * 16 + factor] ?? 0), 0),
  )
  return [...scores.keys()].sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0)).slice(0, take)
}

describe('inverted file', () => {
  const table = points()
  const index = buildInvertedFile(table, { lists: 40, rounds: 30 })

  it('holds every item once', () => {
    expect([...index.ids].sort((left, right) => left - right)).toEqual([...new Array(4000).keys()])
  })

  it('finds nine of ten true neighbours with a fifth of the lists', () => {
    let found = 0
    for (let query = 0; query < 40; query++) {
      const vector = table.values.subarray(query * 16, (query + 1) * 16)
      const answer = new Set(searchInvertedFile(index, vector, 10, 8).ids)
      for (const id of exact(table.values, vector, 10)) if (answer.has(id)) found++
    }
    expect(found / 400).toBeGreaterThan(0.9)
  })

  it('answers inner products within the error of eight bits, best first', () => {
    const vector = table.values.subarray(0, 16)
    const { ids, scores } = searchInvertedFile(index, vector, 20, 40)
    for (const [rank, id] of ids.entries()) {
      const truth = vector.reduce((sum, value, factor) => sum + value * (table.values[id * 16 + factor] ?? 0), 0)
      expect(Math.abs((scores[rank] ?? 0) - truth)).toBeLessThan(0.5)
      expect(scores[rank]).toBeLessThanOrEqual(scores[rank - 1] ?? Infinity)
    }
  })
})
