import type { Matrix } from '../algebra/matrix-multiplier.ts'
import { addNeighbourScores, type NeighbourTable } from '../collaborative/item-neighbours.ts'
import { createTopK } from '../top-k.ts'
import type { ItemAttributes, NextItemTables } from './next-item-tables.ts'

export const NEXT_ITEM_FEATURES = [
  'base',
  'base-share',
  'base-rank',
  'next-last',
  'ahead-last',
  'around-last',
  'recent-last',
  'around-previous',
  'ahead-history',
  'next-history',
  'recent-history',
  'flat-history',
  'links',
  'vector-last',
  'vector-history',
  'vector-recent',
  'popularity',
  'trend',
  'age',
  'repeats',
  'repeat-rate',
  'history',
  'distinct',
  'last-popularity',
  'attribute-last',
  'attribute-history',
] as const

/** Candidates of one history, best base score first, with their feature rows (candidates × NEXT_ITEM_FEATURES). */
export interface NextItemCandidates {
  ids: Int32Array
  features: Float32Array
}

export interface CandidateOptions {
  depth: number
  /** Items of the history may be recommended again. */
  repeats: boolean
}

const RECALL_HISTORY = 20
const HISTORY_DECAY = 0.8

/** Reusable buffers over one set of tables; `of` costs about |history| · table width · tables. */
export function createCandidateSource(tables: NextItemTables, options: CandidateOptions) {
  const { itemCount } = tables
  const dense = () => new Float32Array(itemCount)
  const base = dense()
  const accumulators: { scores: Float32Array; table: NeighbourTable; weight: (age: number) => number; take: number }[] =
    []
  const source = (table: NeighbourTable | undefined, take: number, weight: (age: number) => number) => {
    const scores = dense()
    if (table) accumulators.push({ scores, table, weight, take })
    return scores
  }
  const nextLast = source(tables.next, 1, () => 1)
  const aheadLast = source(tables.ahead, 1, () => 1)
  const aroundLast = source(tables.around, 1, () => 1)
  const recentLast = source(tables.recent, 1, () => 1)
  const aroundPrevious = source(tables.around, 2, (age) => (age === 1 ? 1 : 0))
  const aheadHistory = source(tables.ahead, RECALL_HISTORY, (age) => HISTORY_DECAY ** age)
  const nextHistory = source(tables.next, RECALL_HISTORY, (age) => HISTORY_DECAY ** age)
  const recentHistory = source(tables.recent, RECALL_HISTORY, (age) => HISTORY_DECAY ** age)
  const flatHistory = source(tables.around, RECALL_HISTORY, () => 1)
  accumulators.push({ scores: base, table: tables.around, weight: (age) => HISTORY_DECAY ** age, take: RECALL_HISTORY })
  const links = dense()
  const top = createTopK(options.depth)
  const topIds = new Int32Array(options.depth)
  const topScores = new Float32Array(options.depth)

  const touched = new Int32Array(itemCount)
  let touchedCount = 0
  const spread = (history: Int32Array) => {
    for (const { scores, table, weight, take } of accumulators) {
      const part = history.subarray(Math.max(0, history.length - take))
      addNeighbourScores(table, part, (position) => weight(part.length - 1 - position), scores)
    }
    touchedCount = 0
    for (const item of history.subarray(Math.max(0, history.length - RECALL_HISTORY))) {
      for (let slot = item * tables.around.width; slot < (item + 1) * tables.around.width; slot++) {
        const other = tables.around.ids[slot]!
        if (other < 0) break
        if (links[other]!++ === 0) touched[touchedCount++] = other
      }
    }
  }
  /** Walks the same rows again, which is far less than the catalogue. */
  const clear = (history: Int32Array) => {
    for (const { scores, table, take } of accumulators) {
      for (const item of history.subarray(Math.max(0, history.length - take))) {
        for (let slot = item * table.width; slot < (item + 1) * table.width; slot++) {
          const other = table.ids[slot]!
          if (other < 0) break
          scores[other] = 0
        }
      }
    }
    for (let position = 0; position < touchedCount; position++) links[touched[position]!] = 0
  }

  const choose = (history: Int32Array): Int32Array => {
    const distinct = new Set(history)
    for (let position = 0; position < touchedCount; position++) {
      const item = touched[position]!
      if (base[item]! < top.lowest() || (!options.repeats && distinct.has(item))) continue
      top.offer(item, base[item]!)
    }
    const count = top.drain(topIds, topScores)
    const chosen = topIds.slice(0, count)
    if (!options.repeats) return chosen
    for (const item of chosen) distinct.delete(item)
    return Int32Array.from([...chosen, ...distinct])
  }

  return {
    of(history: Int32Array): NextItemCandidates {
      spread(history)
      const ids = choose(history)
      const width = NEXT_ITEM_FEATURES.length
      const features = new Float32Array(ids.length * width)
      const lastItem = history.at(-1) ?? 0
      const vectors = historyVectors(tables, history)
      const highest = ids.reduce((best, id) => Math.max(best, base[id]!), 1e-9)
      const distinct = new Set(history).size
      for (const [rank, id] of ids.entries()) {
        const age = history.length - 1 - history.lastIndexOf(id)
        const known = age < history.length
        let repeats = 0
        if (known) for (const item of history) if (item === id) repeats++
        const { output } = tables.vectors
        features.set(
          [
            base[id]!,
            base[id]! / highest,
            rank,
            nextLast[id]!,
            aheadLast[id]!,
            aroundLast[id]!,
            recentLast[id]!,
            aroundPrevious[id]!,
            aheadHistory[id]!,
            nextHistory[id]!,
            recentHistory[id]!,
            flatHistory[id]!,
            links[id]!,
            product(output, id, vectors.last),
            product(output, id, vectors.all),
            product(output, id, vectors.recent),
            tables.popularity[id]!,
            tables.trend[id]!,
            known ? age : 1000,
            repeats,
            tables.repeatRate[id]!,
            history.length,
            distinct,
            tables.popularity[lastItem]!,
            tables.attributes ? overlap(tables.attributes, lastItem, id) : 0,
            tables.attributes ? historyOverlap(tables.attributes, history, id) : 0,
          ],
          rank * width,
        )
      }
      clear(history)
      return { ids, features }
    },
  }
}

function historyVectors({ vectors: { input } }: NextItemTables, history: Int32Array) {
  const width = input.columns
  const sum = (weight: (age: number) => number) => {
    const vector = new Float64Array(width)
    for (const [position, item] of history.entries()) {
      const share = weight(history.length - 1 - position)
      if (share < 1e-3) continue
      for (let factor = 0; factor < width; factor++) vector[factor]! += share * input.values[item * width + factor]!
    }
    return vector
  }
  return { last: sum((age) => (age === 0 ? 1 : 0)), all: sum(() => 1), recent: sum((age) => HISTORY_DECAY ** age) }
}

function product({ columns, values }: Matrix, row: number, vector: Float64Array): number {
  let sum = 0
  for (let factor = 0, cell = row * columns; factor < columns; factor++, cell++) sum += values[cell]! * vector[factor]!
  return sum
}

/** Summed rarity of the attributes two items share. */
function overlap({ offsets, values, rarity }: ItemAttributes, left: number, right: number): number {
  let sum = 0
  let one = offsets[left]!
  let other = offsets[right]!
  while (one < offsets[left + 1]! && other < offsets[right + 1]!) {
    const difference = values[one]! - values[other]!
    if (difference === 0) sum += rarity[values[one]!]!
    if (difference <= 0) one++
    if (difference >= 0) other++
  }
  return sum
}

function historyOverlap(attributes: ItemAttributes, history: Int32Array, id: number): number {
  let sum = 0
  for (let age = 0; age < Math.min(history.length, RECALL_HISTORY); age++) {
    sum += HISTORY_DECAY ** age * overlap(attributes, history[history.length - 1 - age]!, id)
  }
  return sum
}
