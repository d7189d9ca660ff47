import { type Booster, boosterScore, fitListwiseBooster } from '../ranking/listwise-booster.ts'
import { createCandidateSource, NEXT_ITEM_FEATURES } from './next-item-candidates.ts'
import type { NextItemTables } from './next-item-tables.ts'

/** One question with its answer: what followed this history. */
export interface NextItemExample {
  history: Int32Array
  target: number
}

export interface NextItemOptions {
  depth: number
  repeats: boolean
  seed: number
}

/** Ranks a history's candidates; views are valid until the next call. */
export type NextItemRanker = (history: Int32Array) => Int32Array

/** The order of recency-weighted co-visitation, no learning. */
export function baseRanker(tables: NextItemTables, options: NextItemOptions): NextItemRanker {
  const source = createCandidateSource(tables, options)
  return (history) => source.of(history).ids
}

/** Candidates in the order of a fitted booster. */
export function boostedRanker(tables: NextItemTables, booster: Booster, options: NextItemOptions): NextItemRanker {
  const source = createCandidateSource(tables, options)
  const width = NEXT_ITEM_FEATURES.length
  return (history) => {
    const { ids, features } = source.of(history)
    const scores = Float64Array.from(ids, (_, row) => boosterScore(booster, features, row * width))
    const order = [...ids.keys()].sort((left, right) => scores[right]! - scores[left]! || left - right)
    return Int32Array.from(order, (row) => ids[row]!)
  }
}

/** Learns the order of candidates from examples that the tables have not counted. */
export function fitNextItemBooster(
  tables: NextItemTables,
  examples: NextItemExample[],
  options: NextItemOptions,
): Booster {
  const source = createCandidateSource(tables, options)
  const width = NEXT_ITEM_FEATURES.length
  const kept: { features: Float32Array; hit: number }[] = []
  for (const { history, target } of examples) {
    const { ids, features } = source.of(history)
    const hit = ids.indexOf(target)
    if (hit >= 0) kept.push({ features, hit })
  }
  const offsets = new Int32Array(kept.length + 1)
  for (const [list, { features }] of kept.entries()) offsets[list + 1] = offsets[list]! + features.length / width
  const rows = offsets[kept.length]!
  const values = new Float32Array(rows * width)
  const gains = new Float32Array(rows)
  for (const [list, { features, hit }] of kept.entries()) {
    values.set(features, offsets[list]! * width)
    gains[offsets[list]! + hit] = 1
  }
  return fitListwiseBooster(
    { features: width, offsets, values, gains },
    { trees: 80, shrinkage: 0.12, sample: 0.7, leaves: 20, minimumRows: 50, ridge: 1, seed: options.seed },
  )
}
