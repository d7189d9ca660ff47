import { describe, expect, it } from 'vitest'
import { seededRandom } from '../random.ts'
import { type SparseMatrix, sparseFromTriples } from '../sparse/sparse-matrix.ts'
import { blendModel, searchBlend } from './blend.ts'
import { fitTopN } from './fit-top-n.ts'
import { friendsModel } from './friends-model.ts'
import { holdOut, splitPerPerson } from './hold-out.ts'
import { rankPeople } from './rank-people.ts'
import type { ScoreModel } from './score-model.ts'

const fixed = (name: string, rows: number[][]): ScoreModel => ({
  name,
  score(users, out) {
    for (const [row, user] of users.entries()) out.set(rows[user] ?? [], row * (rows[user]?.length ?? 0))
  },
})

function matrixOf(lists: number[][], items: number): SparseMatrix {
  const rows = lists.flatMap((list, row) => list.map(() => row))
  return sparseFromTriples(lists.length, items, Int32Array.from(rows), Int32Array.from(lists.flat()))
}

describe('splitting per person', () => {
  it('puts every interaction in exactly one part, in the asked shares, the same for the same seed', () => {
    const lists = Array.from({ length: 30 }, (_, row) => [...new Array(10 + row).keys()])
    const all = matrixOf(lists, 40)
    const parts = splitPerPerson(all, [0.8, 0.1, 0.1], 3)
    for (const [row, list] of lists.entries()) {
      const found = parts.map(({ offsets, indices }) => [...indices.subarray(offsets[row], offsets[row + 1])])
      expect(found.flat().sort((a, b) => a - b)).toEqual(list)
      expect(Math.abs((found[0]?.length ?? 0) - 0.8 * list.length)).toBeLessThanOrEqual(0.5)
    }
    expect(splitPerPerson(all, [0.8, 0.1, 0.1], 3)).toEqual(parts)
    expect(splitPerPerson(all, [0.8, 0.1, 0.1], 4)).not.toEqual(parts)
  })

  it('leaves people with fewer than three interactions whole when holding out', () => {
    const { held } = holdOut(
      matrixOf(
        [
          [1, 2],
          [1, 2, 3, 4],
        ],
        5,
      ),
      0.5,
      1,
    )
    expect([...held.offsets]).toEqual([0, 0, 2])
  })
})

describe('ranking people', () => {
  it('hides what is masked and orders the rest', () => {
    const seen: number[][] = []
    rankPeople(fixed('one', [[3, 2, 1, 0]]), Int32Array.of(0), 4, [matrixOf([[0]], 4)], 2, (_, ids) =>
      seen.push([...ids]),
    )
    expect(seen).toEqual([[1, 2]])
  })
})

describe('blends', () => {
  const people = Int32Array.from({ length: 50 }, (_, person) => person)
  const random = seededRandom(6)
  const wanted = Array.from(people, () => Math.floor(random() * 20))
  const noisy = (strength: number) =>
    wanted.map((item) => [...new Array(20).keys()].map((other) => (other === item ? strength : 0) + random()))
  const held = matrixOf(
    wanted.map((item) => [item]),
    20,
  )
  const none = matrixOf(
    wanted.map(() => []),
    20,
  )

  it('of two noisy models are better than either', () => {
    const models = [fixed('one', noisy(0.4)), fixed('other', noisy(0.4))]
    const alone = models.map((model) => searchBlend([model], people, none, held, 3).quality)
    const { weights, quality } = searchBlend(models, people, none, held, 3)
    expect(weights.every((weight) => weight > 0)).toBe(true)
    expect(quality).toBeGreaterThan(Math.max(...alone) * 0.985)
  })

  it('leave out a model that knows nothing', () => {
    const { weights } = searchBlend([fixed('good', noisy(2)), fixed('bad', noisy(-2))], people, none, held, 3)
    expect(weights[0]).toBe(1)
    expect(weights[1]).toBeLessThan(0.5)
  })

  it('weigh models on one scale, whatever their own', () => {
    const out = new Float32Array(2)
    blendModel([fixed('small', [[1, 0]]), fixed('large', [[0, 1000]])], [1, 0.5], 2).score(Int32Array.of(0), out)
    expect((out[0] ?? 0) / (out[1] ?? 1)).toBeCloseTo(2, 5)
  })
})

describe('friends', () => {
  it('pass on what they took, and nothing to those without friends', () => {
    const interactions = matrixOf([[], [2], []], 3)
    const out = new Float32Array(9)
    friendsModel(interactions, matrixOf([[1], [0], []], 3)).score(Int32Array.of(0, 1, 2), out)
    expect([...out]).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0])
  })
})

describe('the automatic top-N', () => {
  it('finds each person’s world, and gives a stranger what is popular', () => {
    const random = seededRandom(2)
    const lists = Array.from({ length: 60 }, (_, person) =>
      [...new Array(15).keys()]
        .filter((item) => random() < (item === 4 ? 0.95 : 0.5))
        .map((item) => (person % 2) * 15 + item),
    )
    const train = matrixOf([...lists, []], 30)
    const model = fitTopN(train, { model: 'auto', k: 5, seed: 1 })
    const tops = new Map<number, number[]>()
    rankPeople(model, Int32Array.of(0, 1, 60), 30, [train], 4, (person, ids) => tops.set(person, [...ids]))
    expect(tops.get(0)?.every((item) => item < 15)).toBe(true)
    expect(tops.get(1)?.every((item) => item >= 15)).toBe(true)
    expect(
      tops
        .get(60)
        ?.slice(0, 2)
        .sort((a, b) => a - b),
    ).toEqual([4, 19])
  })
})
