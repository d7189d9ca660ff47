import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createTopK } from './top-k.ts'

it('keeps what a full sort keeps, ties going to the lower id, whatever the order of offers', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 6 })),
      fc.integer({ min: 1, max: 8 }),
      fc.boolean(),
      (scores, k, back) => {
        const entries = [...scores.entries()]
        const top = createTopK(k)
        for (const [id, score] of back ? entries.toReversed() : entries) top.offer(id, score)
        const ids = new Int32Array(k)
        const kept = new Float32Array(k)
        const count = top.drain(ids, kept)
        const sorted = entries.sort((left, right) => right[1] - left[1] || left[0] - right[0]).slice(0, k)
        expect([...ids.subarray(0, count)]).toEqual(sorted.map(([id]) => id))
        expect([...kept.subarray(0, count)]).toEqual(sorted.map(([, score]) => score))
      },
    ),
  )
})

it('is empty again after it is drained', () => {
  const top = createTopK(2)
  top.offer(1, 1)
  top.drain(new Int32Array(2), new Float32Array(2))
  expect(top.lowest()).toBe(-Infinity)
  expect(top.drain(new Int32Array(2), new Float32Array(2))).toBe(0)
})
