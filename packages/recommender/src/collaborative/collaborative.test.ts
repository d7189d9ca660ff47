import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../random.ts'
import { type SparseMatrix, sparseFromTriples } from '../sparse/sparse-matrix.ts'
import type { ScoreModel } from '../top-n/score-model.ts'
import { dualRidgeModel } from './dual-ridge.ts'
import { factorModel } from './factor-model.ts'
import { fitImplicitAls } from './implicit-als.ts'
import { walkNeighbours } from './item-neighbours.ts'
import { createDecayedPopularity, popularityModel } from './popularity.ts'
import { fitSpectralFilter, narrowed, spectralModel } from './spectral-filter.ts'
import { walkModel } from './walk-model.ts'

/** Two worlds of 20 people and 10 items each; everyone takes half of their own world's items. */
function twoWorlds(): SparseMatrix {
  const random = seededRandom(5)
  const rows: number[] = []
  const columns: number[] = []
  for (let person = 0; person < 40; person++) {
    for (let item = 0; item < 10; item++) {
      if (random() < 0.5) rows.push(person) && columns.push((person % 2) * 10 + item)
    }
  }
  return sparseFromTriples(40, 20, Int32Array.from(rows), Int32Array.from(columns))
}

const WORLDS = twoWorlds()
const MODELS: [string, () => ScoreModel][] = [
  ['the walk', () => walkModel(WORLDS, walkNeighbours(WORLDS, { from: 0.8, user: 0.6, to: 0.2 }, 20))],
  ['the spectral filter', () => spectralModel(WORLDS, fitSpectralFilter(WORLDS, 4))],
  ['EASE', () => dualRidgeModel(WORLDS, 5)],
  [
    'iALS++',
    () => factorModel(fitImplicitAls(WORLDS, { dimensions: 8, epochs: 8, unobserved: 0.2, regularisation: 0.01 })),
  ],
]

describe.each(MODELS)('%s', (_, build) => {
  it('ranks a person’s own world above the other', () => {
    const scores = new Float32Array(40 * 20)
    build().score(
      Int32Array.from({ length: 40 }, (_, person) => person),
      scores,
    )
    for (let person = 0; person < 40; person++) {
      const own = new Set(WORLDS.indices.subarray(WORLDS.offsets[person], WORLDS.offsets[person + 1]))
      const mean = (world: number) => {
        const unseen = [...new Array(10).keys()].map((item) => world * 10 + item).filter((item) => !own.has(item))
        return unseen.reduce((sum, item) => sum + (scores[person * 20 + item] ?? 0), 0) / unseen.length
      }
      expect(mean(person % 2)).toBeGreaterThan(mean(1 - (person % 2)))
    }
  })
})

describe('walk neighbours', () => {
  it('weigh a pair by what its definition says', () => {
    // Person 0 has items 0, 1; person 1 has 0, 1, 2.
    const matrix = sparseFromTriples(2, 3, Int32Array.of(0, 0, 1, 1, 1), Int32Array.of(0, 1, 0, 1, 2))
    const table = walkNeighbours(matrix, { from: 1, user: 1, to: 0.5 }, 2)
    expect([...table.ids.subarray(0, 2)]).toEqual([1, 2])
    expect(table.weights[0]).toBeCloseTo((0.5 * (1 / 2 + 1 / 3)) / Math.SQRT2, 6)
    expect(table.weights[1]).toBeCloseTo((0.5 * 1) / 3, 6)
  })
})

describe('EASE on the people’s side', () => {
  it('is the ridge solution on the items’ side', () => {
    // One person with items 0 and 1, one with 1: G = [[1,1],[1,2]], λ = 1, P = [[3,-1],[-1,2]] / 5.
    const matrix = sparseFromTriples(2, 2, Int32Array.of(0, 0, 1), Int32Array.of(0, 1, 1))
    const scores = new Float32Array(2)
    dualRidgeModel(matrix, 1).score(Int32Array.of(1), scores)
    // B(1 → 0) = −P₁₀ / P₀₀ = 1/3.
    expect(scores[0]).toBeCloseTo(1 / 3, 5)
  })
})

describe('iALS++', () => {
  it('lowers its loss with every epoch', () => {
    const loss = (epochs: number) => {
      const { people, items } = fitImplicitAls(WORLDS, {
        dimensions: 4,
        epochs,
        unobserved: 0.1,
        regularisation: 0.001,
      })
      let sum = 0
      for (let person = 0; person < 40; person++) {
        const own = new Set(WORLDS.indices.subarray(WORLDS.offsets[person], WORLDS.offsets[person + 1]))
        for (let item = 0; item < 20; item++) {
          let score = 0
          for (let factor = 0; factor < 4; factor++) {
            score += (people.values[person * 4 + factor] ?? 0) * (items.values[item * 4 + factor] ?? 0)
          }
          sum += 0.1 * score ** 2 + (own.has(item) ? (1 - score) ** 2 : 0)
        }
      }
      return sum
    }
    expect(loss(2)).toBeLessThan(loss(1))
    expect(loss(8)).toBeLessThan(loss(2))
  })
})

describe('the spectral filter', () => {
  it('nests: the narrowed filter is the one of lower rank', () => {
    const scores = [new Float32Array(20), new Float32Array(20)] as const
    spectralModel(WORLDS, narrowed(fitSpectralFilter(WORLDS, 6), 2)).score(Int32Array.of(3), scores[0])
    spectralModel(WORLDS, fitSpectralFilter(WORLDS, 2)).score(Int32Array.of(3), scores[1])
    for (let item = 0; item < 20; item++) expect(scores[0][item]).toBeCloseTo(scores[1][item] ?? 0, 3)
  })
})

describe('popularity', () => {
  it('is the same list for everybody', () => {
    const scores = new Float32Array(40)
    popularityModel(WORLDS).score(Int32Array.of(0, 1), scores)
    expect([...scores.subarray(0, 20)]).toEqual([...scores.subarray(20)])
  })

  it('halves with every half-life and does not depend on the order of events', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 5 })), { minLength: 1 }), (events) => {
        const [forward, backward] = [createDecayedPopularity(1, 100), createDecayedPopularity(1, 100)]
        for (const [seconds, weight] of events) forward.add(0, weight, seconds)
        for (const [seconds, weight] of events.toReversed()) backward.add(0, weight, seconds)
        const expected = events.reduce((sum, [seconds, weight]) => sum + weight * 2 ** (-(2000 - seconds) / 100), 0)
        expect(forward.at(0, 2000)).toBeCloseTo(expected, 6)
        expect(backward.at(0, 2000)).toBeCloseTo(expected, 6)
      }),
    )
  })
})
