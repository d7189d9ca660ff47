import { rankingScores } from '../metrics/ranking-metrics.ts'
import { seededRandom, shuffle } from '../random.ts'
import type { Booster } from '../ranking/listwise-booster.ts'
import {
  baseRanker,
  boostedRanker,
  fitNextItemBooster,
  type NextItemExample,
  type NextItemOptions,
  type NextItemRanker,
} from './next-item-ranker.ts'
import { buildNextItemTables, type NextItemTables, type TableOptions } from './next-item-tables.ts'
import { type Sequences, sequenceAt, sequenceCount, sequenceRange } from './sequences.ts'

export const NEXT_ITEM_MODELS = ['auto', 'co-visitation', 'boosted'] as const
export type NextItemModelName = (typeof NEXT_ITEM_MODELS)[number]

export interface FitNextItemOptions extends NextItemOptions, TableOptions {
  model: NextItemModelName
  k: number
}

const LARGEST_SAMPLE = 24_000

/** A ranker and what it is called. */
export interface FittedNextItem {
  name: string
  rank: NextItemRanker
}

/** Counts tables on `train` and learns the order of candidates on `tuning`, which the tables have not seen. */
export function fitSequenceRanker(
  train: Sequences,
  tuning: NextItemExample[],
  options: FitNextItemOptions,
): FittedNextItem {
  const tables = buildNextItemTables(train, options)
  const booster = chooseBooster(tables, sampled(tuning, options.seed), options)
  return finish(tables, booster, options)
}

/**
 * Sessions in time order: tables of the older nine tenths and the prefixes of the latest tenth teach the order; then the
 * tables are counted again on all sessions.
 */
export function fitSessionRanker(sessions: Sequences, options: FitNextItemOptions): FittedNextItem {
  const total = sequenceCount(sessions)
  const cut = Math.floor(total * 0.9)
  const booster =
    options.model === 'co-visitation'
      ? undefined
      : chooseBooster(
          buildNextItemTables(sequenceRange(sessions, 0, cut), options),
          sampled(prefixes(sequenceRange(sessions, cut, total)), options.seed),
          options,
        )
  return finish(buildNextItemTables(sessions, options), booster, options)
}

function finish(tables: NextItemTables, booster: Booster | undefined, options: FitNextItemOptions): FittedNextItem {
  return booster
    ? { name: `co-visitation + ${booster.trees.length} trees`, rank: boostedRanker(tables, booster, options) }
    : { name: 'co-visitation', rank: baseRanker(tables, options) }
}

/** The booster, when it beats the base order on a fifth of the examples kept from it (or when asked for by name). */
function chooseBooster(
  tables: NextItemTables,
  examples: NextItemExample[],
  options: FitNextItemOptions,
): Booster | undefined {
  if (options.model === 'co-visitation' || examples.length === 0) return undefined
  if (options.model === 'boosted') return fitNextItemBooster(tables, examples, options)
  const cut = Math.floor(examples.length * 0.8)
  const booster = fitNextItemBooster(tables, examples.slice(0, cut), options)
  const kept = examples.slice(cut)
  const gain = quality(boostedRanker(tables, booster, options), kept, options.k)
  return gain > quality(baseRanker(tables, options), kept, options.k) ? booster : undefined
}

function quality(rank: NextItemRanker, examples: NextItemExample[], k: number): number {
  let sum = 0
  for (const { history, target } of examples) {
    const hits = Uint8Array.from(rank(history).subarray(0, k), (id) => (id === target ? 1 : 0))
    sum += rankingScores(hits, 1, k).ndcg
  }
  return sum
}

function sampled(examples: NextItemExample[], seed: number): NextItemExample[] {
  return shuffle([...examples], seededRandom(seed)).slice(0, LARGEST_SAMPLE)
}

function prefixes(sequences: Sequences): NextItemExample[] {
  const examples: NextItemExample[] = []
  for (let index = 0; index < sequenceCount(sequences); index++) {
    const whole = sequenceAt(sequences, index)
    for (let length = 1; length < whole.length; length++) {
      examples.push({ history: whole.subarray(0, length), target: whole[length]! })
    }
  }
  return examples
}
