import type { NeighbourTable } from '../collaborative/item-neighbours.ts'
import { fitSpectralFilter, type SpectralFilter } from '../collaborative/spectral-filter.ts'
import { sparseFromTriples } from '../sparse/sparse-matrix.ts'
import { coVisitation } from './co-visitation.ts'
import { type Sequences, sequenceCount } from './sequences.ts'

/** What the next-item ranker reads about items, all counted from sequences. */
export interface NextItemTables {
  itemCount: number
  /** Normalised both ways, forward and back: the base score. */
  around: NeighbourTable
  /** Share of directly following items. */
  next: NeighbourTable
  /** Forward pairs, fading with distance. */
  ahead: NeighbourTable
  /** As `ahead`, with sequences fading by age; present where sequences stand in time order. */
  recent?: NeighbourTable
  vectors: SpectralFilter
  popularity: Float32Array
  /** Popularity with sequences fading by age, or plain. */
  trend: Float32Array
  /** Share of an item's appearances that repeat an earlier one in the sequence. */
  repeatRate: Float32Array
  attributes?: ItemAttributes
}

/** Item i has `values[offsets[i] … offsets[i + 1])`, sorted; `rarity` weighs each attribute. */
export interface ItemAttributes {
  offsets: Int32Array
  values: Int32Array
  rarity: Float32Array
}

const WIDTH = 200

export interface TableOptions {
  /** Sequences come in time order, so old ones may fade. */
  timeOrdered: boolean
  attributes?: ItemAttributes | undefined
}

export function buildNextItemTables(sequences: Sequences, options: TableOptions): NextItemTables {
  const total = sequenceCount(sequences)
  const width = Math.min(WIDTH, sequences.itemCount)
  const fade = (sequence: number) => (options.timeOrdered ? 2 ** (-(total - 1 - sequence) / (0.15 * total)) : 1)
  const forward = { window: 10, decay: 0.75, back: 0, from: 1, to: 0.15, width }
  return {
    itemCount: sequences.itemCount,
    around: coVisitation(sequences, { window: 10, decay: 0.9, back: 0.7, from: 0.5, to: 0.3, width }),
    next: coVisitation(sequences, { window: 1, decay: 1, back: 0, from: 1, to: 0, width }),
    ahead: coVisitation(sequences, forward),
    ...(options.timeOrdered ? { recent: coVisitation(sequences, { ...forward, weight: fade }) } : {}),
    vectors: sequenceVectors(sequences),
    popularity: popularity(sequences, () => 1),
    trend: popularity(sequences, fade),
    repeatRate: repeatRate(sequences),
    ...(options.attributes ? { attributes: options.attributes } : {}),
  }
}

function sequenceVectors(sequences: Sequences): SpectralFilter {
  const total = sequenceCount(sequences)
  const sequenceOf = new Int32Array(sequences.items.length)
  for (let sequence = 0; sequence < total; sequence++) {
    sequenceOf.fill(sequence, sequences.offsets[sequence]!, sequences.offsets[sequence + 1]!)
  }
  const rank = Math.min(128, Math.floor(Math.min(total, sequences.itemCount) / 2))
  return fitSpectralFilter(sparseFromTriples(total, sequences.itemCount, sequenceOf, sequences.items), rank)
}

function popularity(sequences: Sequences, weight: (sequence: number) => number): Float32Array {
  const counts = new Float32Array(sequences.itemCount)
  for (let sequence = 0; sequence < sequenceCount(sequences); sequence++) {
    const share = weight(sequence)
    for (let at = sequences.offsets[sequence]!; at < sequences.offsets[sequence + 1]!; at++) {
      counts[sequences.items[at]!]! += share
    }
  }
  return counts
}

function repeatRate(sequences: Sequences): Float32Array {
  const seen = new Int32Array(sequences.itemCount).fill(-1)
  const repeats = new Float32Array(sequences.itemCount)
  const total = new Float32Array(sequences.itemCount)
  for (let sequence = 0; sequence < sequenceCount(sequences); sequence++) {
    for (let at = sequences.offsets[sequence]!; at < sequences.offsets[sequence + 1]!; at++) {
      const item = sequences.items[at]!
      total[item]!++
      if (seen[item] === sequence) repeats[item]!++
      seen[item] = sequence
    }
  }
  return repeats.map((count, item) => (count + 0.5) / (total[item]! + 5))
}
