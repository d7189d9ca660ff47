import type { NeighbourTable } from '../collaborative/item-neighbours.ts'
import { createTopK } from '../top-k.ts'
import { type Sequences, sequenceCount } from './sequences.ts'

export interface CoVisitationOptions {
  /** How many steps away two items may stand. */
  window: number
  /** Factor per step beyond the first. */
  decay: number
  /** Weight of a pair read against time; 0 counts forward pairs only. */
  back: number
  /** Exponents of the degrees of the item left and of the item reached. */
  from: number
  to: number
  width: number
  /** Weight of a whole sequence, for recency; 1 without it. */
  weight?: (sequence: number) => number
}

/**
 * Recency-weighted co-visitation: w(i, j) = Σ weight · decay^(distance − 1) · (1 or back) / (d_i^from · d_j^to).
 * Lineage: Linden, Smith & York, IEEE Internet Computing 2003 (item-to-item); Garg et al., "STAN", SIGIR 2019 (decays).
 * Cost about events · window; memory items · width · 8 bytes. A pair of an item with itself is left out.
 */
export function coVisitation(sequences: Sequences, options: CoVisitationOptions): NeighbourTable {
  const { itemCount, offsets, items } = sequences
  const { window, back, width } = options
  const steps = Float64Array.from({ length: window + 1 }, (_, distance) => options.decay ** (distance - 1))
  const index = occurrences(sequences)
  const degree = (item: number) => index.offsets[item + 1]! - index.offsets[item]!
  const toFactor = Float64Array.from({ length: itemCount }, (_, item) => Math.max(1, degree(item)) ** -options.to)
  const weights = Float64Array.from(
    { length: sequenceCount(sequences) },
    (_, sequence) => options.weight?.(sequence) ?? 1,
  )
  const ids = new Int32Array(itemCount * width).fill(-1)
  const scores = new Float32Array(itemCount * width)
  const sums = new Float64Array(itemCount)
  const touched: number[] = []
  const best = createTopK(width)

  for (let item = 0; item < itemCount; item++) {
    touched.length = 0
    for (let occurrence = index.offsets[item]!; occurrence < index.offsets[item + 1]!; occurrence++) {
      const position = index.positions[occurrence]!
      const sequence = index.sequenceOf[position]!
      const end = Math.min(offsets[sequence + 1]! - 1, position + window)
      const start = back > 0 ? Math.max(offsets[sequence]!, position - window) : position
      for (let other = start; other <= end; other++) {
        const neighbour = items[other]!
        if (neighbour === item) continue
        if (sums[neighbour] === 0) touched.push(neighbour)
        const direction = other > position ? 1 : back
        sums[neighbour]! += weights[sequence]! * direction * steps[Math.abs(other - position)]!
      }
    }
    const fromFactor = Math.max(1, degree(item)) ** -options.from
    for (const neighbour of touched) {
      best.offer(neighbour, sums[neighbour]! * fromFactor * toFactor[neighbour]!)
      sums[neighbour] = 0
    }
    best.drain(ids.subarray(item * width, (item + 1) * width), scores.subarray(item * width, (item + 1) * width))
  }
  return { items: itemCount, width, ids, weights: scores }
}

/** Where each item stands in the flat item array, and the sequence of each position. */
function occurrences(sequences: Sequences) {
  const { itemCount, items } = sequences
  const offsets = new Int32Array(itemCount + 1)
  for (const item of items) offsets[item + 1]!++
  for (let item = 0; item < itemCount; item++) offsets[item + 1]! += offsets[item]!
  const cursor = offsets.slice(0, itemCount)
  const positions = new Int32Array(items.length)
  for (let position = 0; position < items.length; position++) positions[cursor[items[position]!]!++] = position
  const sequenceOf = new Int32Array(items.length)
  for (let sequence = 0; sequence < sequenceCount(sequences); sequence++) {
    sequenceOf.fill(sequence, sequences.offsets[sequence]!, sequences.offsets[sequence + 1]!)
  }
  return { offsets, positions, sequenceOf }
}
