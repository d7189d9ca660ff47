import { type NeighbourTable, type WalkExponents, walkNeighbours } from '../collaborative/item-neighbours.ts'
import { rankingScores } from '../metrics/ranking-metrics.ts'
import { columnSums, powers, type SparseMatrix } from '../sparse/sparse-matrix.ts'
import { createTopK } from '../top-k.ts'

const USER = [0.4, 0.6, 0.8, 1]
const FROM = [0.4, 0.6, 0.7, 0.8, 0.9, 1]
const TO = [0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5]

/**
 * The walk exponents with the best NDCG@k plus Recall@k on held-out interactions. One co-occurrence count per user
 * exponent serves the whole grid of the other two, which only multiply it.
 */
export function tuneWalk(
  fit: SparseMatrix,
  held: SparseMatrix,
  people: Int32Array,
  width: number,
  k: number,
): { exponents: WalkExponents; quality: number } {
  const degrees = columnSums(fit)
  const toFactors = TO.map((exponent) => powers(degrees, -exponent))
  let best = { exponents: { from: 0.8, user: 0.6, to: 0.2 }, quality: -1 }
  let previous = -1
  for (const user of USER) {
    const counts = walkNeighbours(fit, { from: 0, user, to: 0.25 }, width)
    let reached = -1
    for (const from of FROM) {
      const qualities = measure(fit, held, people, counts, powers(degrees, -from), toFactors, k)
      for (const [index, quality] of qualities.entries()) {
        reached = Math.max(reached, quality)
        if (quality > best.quality) best = { exponents: { from, user, to: TO[index]! }, quality }
      }
    }
    if (reached < previous) break
    previous = reached
  }
  return best
}

function measure(
  fit: SparseMatrix,
  held: SparseMatrix,
  people: Int32Array,
  counts: NeighbourTable,
  fromFactor: Float64Array,
  toFactors: Float64Array[],
  k: number,
): number[] {
  const sums = new Float64Array(fit.columns)
  const touched = new Int32Array(fit.columns)
  const sampled = powers(columnSums(fit), 0.25)
  const top = createTopK(k)
  const ids = new Int32Array(k)
  const scores = new Float32Array(k)
  const totals = toFactors.map(() => 0)
  for (const person of people) {
    let count = 0
    for (let entry = fit.offsets[person]!; entry < fit.offsets[person + 1]!; entry++) {
      const item = fit.indices[entry]!
      const step = fit.values[entry]! * fromFactor[item]!
      for (let slot = item * counts.width; slot < (item + 1) * counts.width; slot++) {
        const other = counts.ids[slot]!
        if (other < 0) break
        if (sums[other] === 0) touched[count++] = other
        sums[other]! += step * counts.weights[slot]!
      }
    }
    // The person's own items are not candidates.
    for (let entry = fit.offsets[person]!; entry < fit.offsets[person + 1]!; entry++) sums[fit.indices[entry]!] = 0
    const wanted = new Set(held.indices.subarray(held.offsets[person]!, held.offsets[person + 1]!))
    for (const [index, toFactor] of toFactors.entries()) {
      for (let position = 0; position < count; position++) {
        const item = touched[position]!
        // The counts were pruned with exponent ¼, which is taken back here.
        const score = sums[item]! * sampled[item]! * toFactor[item]!
        if (score > top.lowest()) top.offer(item, score)
      }
      const found = top.drain(ids, scores)
      const hits = Uint8Array.from(ids.subarray(0, found), (item) => (wanted.has(item) ? 1 : 0))
      const { ndcg, recall } = rankingScores(hits, wanted.size, k)
      totals[index]! += ndcg + recall
    }
    for (let position = 0; position < count; position++) sums[touched[position]!] = 0
  }
  return totals.map((total) => total / Math.max(1, people.length))
}
