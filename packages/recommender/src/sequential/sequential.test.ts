import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../random.ts'
import { coVisitation } from './co-visitation.ts'
import { addMergedScores, addToDeltas, createCoVisitationDeltas } from './co-visitation-deltas.ts'
import { fitSessionRanker } from './fit-next-item.ts'
import { packSequences, sequenceAt, sequenceRange, withoutLast } from './sequences.ts'

describe('sequences', () => {
  it('lose their last items and can be cut to a range', () => {
    const all = packSequences([[1, 2, 3], [4], [5, 6]], 7)
    expect([...sequenceAt(withoutLast(all, 2), 0)]).toEqual([1])
    expect([...sequenceAt(withoutLast(all, 2), 1)]).toEqual([])
    expect([...sequenceAt(sequenceRange(all, 1, 3), 1)]).toEqual([5, 6])
  })
})

describe('co-visitation', () => {
  it('weighs pairs by distance, direction and degree', () => {
    const sequences = packSequences([[0, 1, 2]], 3)
    const table = coVisitation(sequences, { window: 2, decay: 0.5, back: 0.25, from: 0, to: 0, width: 2 })
    const of = (item: number) =>
      [...table.ids.subarray(item * 2, item * 2 + 2)].map((id, slot) => [id, table.weights[item * 2 + slot]])
    expect(of(0)).toEqual([
      [1, 1],
      [2, 0.5],
    ])
    expect(of(1)).toEqual([
      [2, 1],
      [0, 0.25],
    ])
    expect(of(2)).toEqual([
      [1, 0.25],
      [0, 0.125],
    ])
  })

  it('never pairs across sequences or an item with itself', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(5), { maxLength: 6 }), { maxLength: 6 }), (lists) => {
        const table = coVisitation(packSequences(lists, 6), { window: 3, decay: 1, back: 1, from: 0, to: 0, width: 6 })
        for (let item = 0; item < 6; item++) {
          for (const other of table.ids.subarray(item * 6, item * 6 + 6)) {
            if (other < 0) continue
            expect(other).not.toBe(item)
            expect(lists.some((list) => list.includes(item) && list.includes(other))).toBe(true)
          }
        }
      }),
    )
  })
})

describe('co-visitation deltas', () => {
  const events = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(500)), { maxLength: 80 })

  it('hold what a plain map with the same decay holds', () => {
    fc.assert(
      fc.property(events, (pairs) => {
        const deltas = createCoVisitationDeltas({ capacity: 1024, halfLifeSeconds: 100 })
        const plain = new Map<string, number>()
        for (const [from, to, seconds] of pairs) {
          deltas.add(from, to, 1, seconds)
          plain.set(`${from} ${to}`, (plain.get(`${from} ${to}`) ?? 0) + 2 ** (-(1000 - seconds) / 100))
        }
        expect(deltas.size).toBe(plain.size)
        for (let from = 0; from < 10; from++) {
          deltas.forEachFrom(from, 1000, (to, weight) =>
            expect(weight).toBeCloseTo(plain.get(`${from} ${to}`) ?? -1, 5),
          )
        }
      }),
    )
  })

  it('forget the faintest pairs when full, and keep the strongest', () => {
    const deltas = createCoVisitationDeltas({ capacity: 16, halfLifeSeconds: 1e6 })
    for (let pair = 0; pair < 100; pair++) deltas.add(1, 100 + pair, pair === 3 ? 50 : 1, pair)
    expect(deltas.size).toBeLessThanOrEqual(12)
    const kept: number[] = []
    deltas.forEachFrom(1, 100, (to) => kept.push(to))
    expect(kept).toContain(103)
  })

  it('show in the scores of the next request', () => {
    const base = coVisitation(packSequences([[0, 1]], 4), { window: 1, decay: 1, back: 1, from: 0, to: 0, width: 2 })
    const deltas = createCoVisitationDeltas({ capacity: 64, halfLifeSeconds: 1000 })
    addToDeltas(deltas, [0], 3, 10)
    const scores = new Float32Array(4)
    addMergedScores(base, deltas, [0], 10, scores)
    expect(scores[1]).toBe(1)
    expect(scores[3]).toBeCloseTo(0.1, 5)
  })
})

describe('the session ranker', () => {
  /** Walks on a ring of 40 items, one step or, one time in ten, anywhere. */
  function walks(count: number, seed: number): number[][] {
    const random = seededRandom(seed)
    return Array.from({ length: count }, () => {
      let item = Math.floor(random() * 40)
      return Array.from({ length: 5 }, () => {
        item = random() < 0.1 ? Math.floor(random() * 40) : (item + 1) % 40
        return item
      })
    })
  }

  it.each(['co-visitation', 'boosted'] as const)('by %s finds the usual next step', (model) => {
    const options = { model, k: 5, depth: 20, repeats: false, seed: 1, timeOrdered: true }
    const { rank } = fitSessionRanker(packSequences(walks(400, 1), 40), options)
    let found = 0
    for (let item = 0; item < 40; item++) {
      const history = Int32Array.of((item + 39) % 40, item)
      const ids = rank(history)
      expect(ids).not.toContain(item)
      if (ids.subarray(0, 2).includes((item + 1) % 40)) found++
    }
    expect(found).toBeGreaterThan(30)
  })
})
