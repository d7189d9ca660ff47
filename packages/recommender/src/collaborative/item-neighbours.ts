import { columnSums, powers, rowSums, type SparseMatrix, transpose } from '../sparse/sparse-matrix.ts'
import { createTopK } from '../top-k.ts'

/** Row i holds at most `width` neighbours of item i, best first; `ids` is -1 where there are fewer. */
export interface NeighbourTable {
  items: number
  width: number
  ids: Int32Array
  weights: Float32Array
}

/**
 * Exponents of the three-step walk item → user → item: from the item's degree, the user's and the reached item's.
 * RP3beta is from 1, user 1, to beta; the symmetric graph filter is ½, 1, ½; values between them win on most data.
 */
export interface WalkExponents {
  from: number
  user: number
  to: number
}

/**
 * Item–item weights by a degree-normalised walk: w(i, j) = d_i^-from · Σ_u r_ui r_uj d_u^-user · d_j^-to.
 * Paper: Paudel et al., "Updatable, Accurate, Diverse and Scalable Recommendations", TiiS 2017 (RP3beta); Christoffel et
 * al., RecSys 2015. Input users × items, weights ≥ 0. Cost Σ_u |items of u|²; memory items · width · 8 bytes.
 */
export function walkNeighbours(interactions: SparseMatrix, exponents: WalkExponents, width: number): NeighbourTable {
  const items = interactions.columns
  const byItem = transpose(interactions)
  const userFactor = powers(rowSums(interactions), -exponents.user)
  const degrees = columnSums(interactions)
  const fromFactor = powers(degrees, -exponents.from)
  const toFactor = powers(degrees, -exponents.to)
  const ids = new Int32Array(items * width).fill(-1)
  const weights = new Float32Array(items * width)
  const sums = new Float64Array(items)
  const touched = new Int32Array(items)
  const best = createTopK(width)

  for (let item = 0; item < items; item++) {
    let count = 0
    for (let seen = byItem.offsets[item]!; seen < byItem.offsets[item + 1]!; seen++) {
      const user = byItem.indices[seen]!
      const step = byItem.values[seen]! * userFactor[user]!
      for (let entry = interactions.offsets[user]!; entry < interactions.offsets[user + 1]!; entry++) {
        const other = interactions.indices[entry]!
        if (sums[other] === 0) touched[count++] = other
        sums[other]! += step * interactions.values[entry]!
      }
    }
    for (let position = 0; position < count; position++) {
      const other = touched[position]!
      if (other !== item) best.offer(other, sums[other]! * fromFactor[item]! * toFactor[other]!)
      sums[other] = 0
    }
    best.drain(ids.subarray(item * width, (item + 1) * width), weights.subarray(item * width, (item + 1) * width))
  }
  return { items, width, ids, weights }
}

/**
 * Adds the weighted neighbours of one history to `scores` (length items). Cost |history| · width.
 * `history` and `weight` run in parallel.
 */
export function addNeighbourScores(
  table: NeighbourTable,
  history: ArrayLike<number>,
  weight: (position: number) => number,
  scores: Float32Array,
): void {
  for (let position = 0; position < history.length; position++) {
    const factor = weight(position)
    const start = history[position]! * table.width
    for (let slot = start; slot < start + table.width; slot++) {
      const other = table.ids[slot]!
      if (other < 0) break
      scores[other]! += factor * table.weights[slot]!
    }
  }
}
