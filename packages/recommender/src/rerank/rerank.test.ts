import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../random.ts'
import { marginalRelevance } from './marginal-relevance.ts'
import { atMostInRow, type RerankRequest } from './rerank-request.ts'
import { spectrumDecomposition } from './spectrum-decomposition.ts'

const rerankers = [
  ['SSD', spectrumDecomposition],
  ['MMR', marginalRelevance],
] as const

function request(count: number, seed: number, over: Partial<RerankRequest> = {}): RerankRequest {
  const random = seededRandom(seed)
  return {
    count,
    dimensions: 4,
    vectors: new Float32Array(count * 4).map(() => random() - 0.5),
    qualities: Array.from({ length: count }, () => random()),
    take: 8,
    weight: 0.5,
    window: 4,
    ...over,
  }
}

describe.each(rerankers)('%s', (_, rerank) => {
  it('places distinct candidates, as many as there are or as were asked for', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.integer(), (count, seed) => {
        const { order } = rerank(request(count, seed))
        expect(new Set(order).size).toBe(Math.min(count, 8))
        expect(order.every((item) => item >= 0 && item < count)).toBe(true)
      }),
    )
  })

  it('is the order of quality when diversity weighs nothing', () => {
    const asked = request(12, 3, { weight: 0 })
    const expected = [...new Array(12).keys()].sort((a, b) => (asked.qualities[b] ?? 0) - (asked.qualities[a] ?? 0))
    expect(rerank(asked).order).toEqual(expected.slice(0, 8))
  })

  it('puts a new direction before a repetition of slightly higher quality', () => {
    const vectors = Float32Array.of(1, 0, 1, 0, 0, 1)
    const asked = { count: 3, dimensions: 2, vectors, qualities: [1, 0.95, 0.9], take: 3, weight: 0.5, window: 3 }
    expect(rerank(asked).order).toEqual([0, 2, 1])
  })

  it('keeps the hard rules while any candidate can, and says how often none could', () => {
    const groups = [0, 0, 0, 0, 0, 0, 1, 1]
    const result = rerank(request(8, 5, { allowed: atMostInRow(groups, 1, 2) }))
    for (let position = 1; position < 5; position++) {
      expect(groups[result.order[position] ?? 0]).not.toBe(groups[result.order[position - 1] ?? 0])
    }
    expect(result.broken).toBeGreaterThan(0)
  })
})

describe('SSD', () => {
  it('forgets what has left its window', () => {
    const vectors = Float32Array.of(1, 0, 0, 1, 1, 0)
    const asked = { count: 3, dimensions: 2, vectors, qualities: [0.9, 0.8, 0.1], take: 3, weight: 1, window: 2 }
    // With a window of 2 only the last item counts, so the third stands at full length again beside the second.
    expect(spectrumDecomposition(asked).order).toEqual([0, 1, 2])
  })
})
