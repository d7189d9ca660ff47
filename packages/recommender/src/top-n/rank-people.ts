import type { SparseMatrix } from '../sparse/sparse-matrix.ts'
import { createTopK } from '../top-k.ts'
import type { ScoreModel } from './score-model.ts'

const BATCH = 64

/**
 * The k best items of each person without those in `masked`; `visit` gets views that the next call overwrites.
 * Cost of the model's scores plus |people| · items.
 */
export function rankPeople(
  model: ScoreModel,
  people: Int32Array,
  items: number,
  masked: SparseMatrix[],
  k: number,
  visit: (person: number, ids: Int32Array, scores: Float32Array) => void,
): void {
  const out = new Float32Array(BATCH * items)
  const top = createTopK(k)
  const ids = new Int32Array(k)
  const best = new Float32Array(k)
  for (let start = 0; start < people.length; start += BATCH) {
    const batch = people.subarray(start, start + BATCH)
    model.score(batch, out)
    for (const [row, person] of batch.entries()) {
      const scores = out.subarray(row * items, (row + 1) * items)
      for (const { offsets, indices } of masked) {
        for (let entry = offsets[person]!; entry < offsets[person + 1]!; entry++) scores[indices[entry]!] = -Infinity
      }
      let threshold = -Infinity
      for (let item = 0, seen = 0; item < items; item++) {
        const score = scores[item]!
        if (score === -Infinity || score < threshold) continue
        top.offer(item, score)
        if (++seen >= k) threshold = top.lowest()
      }
      const count = top.drain(ids, best)
      visit(person, ids.subarray(0, count), best.subarray(0, count))
    }
  }
}
