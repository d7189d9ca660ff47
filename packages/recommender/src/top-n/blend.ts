import { rankingScores } from '../metrics/ranking-metrics.ts'
import type { SparseMatrix } from '../sparse/sparse-matrix.ts'
import { createTopK } from '../top-k.ts'
import type { ScoreModel } from './score-model.ts'

/** Weighted sum of models, each divided by the root mean square of its scores over a person's items. */
export function blendModel(models: ScoreModel[], weights: number[], items: number): ScoreModel {
  const used = models
    .map((model, index) => ({ model, weight: weights[index] ?? 0 }))
    .filter(({ weight }) => weight !== 0)
  let scratch = new Float32Array(0)
  return {
    name: used.map(({ model, weight }) => `${model.name}*${weight}`).join(' + '),
    score(users, out) {
      const length = users.length * items
      if (scratch.length < length) scratch = new Float32Array(length)
      out.fill(0, 0, length)
      for (const { model, weight } of used) {
        model.score(users, scratch)
        for (let start = 0; start < length; start += items) {
          const factor = weight / (rootMeanSquare(scratch, start, items) || 1)
          for (let cell = start; cell < start + items; cell++) out[cell]! += factor * scratch[cell]!
        }
      }
    },
  }
}

function rootMeanSquare(scores: Float32Array, start: number, length: number): number {
  let sum = 0
  for (let cell = start; cell < start + length; cell++) sum += scores[cell]! * scores[cell]!
  return Math.sqrt(sum / length)
}

interface Candidates {
  relevant: number
  hit: Uint8Array
  /** One row per candidate, one column per model. */
  scores: Float32Array
}

const DEPTH = 150
const BATCH = 64
const STEPS = [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.7, 1, 1.5, 2, 3]

const INDIFFERENCE = 0.015

/**
 * Weights by NDCG@k plus Recall@k on held-out interactions: coordinate search over a grid on the union of each model's best
 * 150. Among trials within 1.5 % of the best the most even one is taken: gains that small do not survive a shift between
 * validation and use, and even blends have the least variance (compare the one-standard-error rule, Breiman et al. 1984).
 */
export function searchBlend(
  models: ScoreModel[],
  people: Int32Array,
  masked: SparseMatrix,
  held: SparseMatrix,
  k: number,
): { weights: number[]; quality: number } {
  const pools = collect(models, people, masked, held)
  const trials: { weights: number[]; quality: number }[] = []
  const attempt = (weights: number[]) => {
    const trial = { weights, quality: quality(pools, weights, k) }
    trials.push(trial)
    return trial
  }
  const alone = models.map((_, index) => attempt(unit(models.length, index)))
  let best = alone.reduce((left, right) => (right.quality > left.quality ? right : left))
  const first = alone.indexOf(best)
  for (let round = 0; round < 3; round++) {
    const before = best
    for (let index = 0; index < models.length; index++) {
      if (index === first) continue
      const from = best
      for (const step of STEPS) {
        const trial = attempt(from.weights.with(index, step))
        if (trial.quality > best.quality) best = trial
      }
    }
    if (best === before) break
  }
  const near = trials.filter((trial) => trial.quality >= best.quality * (1 - INDIFFERENCE))
  return near.reduce((left, right) => (evenness(right.weights) > evenness(left.weights) ? right : left))
}

/** The effective number of models, (Σw)² / Σw². */
function evenness(weights: number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return total ** 2 / weights.reduce((sum, weight) => sum + weight * weight, 0)
}

const unit = (length: number, index: number) => new Array<number>(length).fill(0).with(index, 1)

function quality(pools: Candidates[], weights: number[], k: number): number {
  const top = createTopK(k)
  const ids = new Int32Array(k)
  const scores = new Float32Array(k)
  const width = weights.length
  let sum = 0
  for (const pool of pools) {
    for (let candidate = 0; candidate < pool.hit.length; candidate++) {
      let score = 0
      for (let model = 0; model < width; model++) score += weights[model]! * pool.scores[candidate * width + model]!
      top.offer(candidate, score)
    }
    const count = top.drain(ids, scores)
    const hits = Uint8Array.from(ids.subarray(0, count), (candidate) => pool.hit[candidate]!)
    const { ndcg, recall } = rankingScores(hits, pool.relevant, k)
    sum += ndcg + recall
  }
  return pools.length > 0 ? sum / pools.length : 0
}

function collect(models: ScoreModel[], people: Int32Array, masked: SparseMatrix, held: SparseMatrix): Candidates[] {
  const items = masked.columns
  const pools: Candidates[] = []
  for (let start = 0; start < people.length; start += BATCH) {
    const batch = people.subarray(start, start + BATCH)
    const tables = models.map((model) => {
      const out = new Float32Array(batch.length * items)
      model.score(batch, out)
      return out
    })
    for (const [row, person] of batch.entries()) {
      const rows = tables.map((table) => table.subarray(row * items, (row + 1) * items))
      pools.push(pool(rows, person, masked, held))
    }
  }
  return pools
}

function pool(rows: Float32Array[], person: number, masked: SparseMatrix, held: SparseMatrix): Candidates {
  const scales = rows.map((row) => rootMeanSquare(row, 0, row.length) || 1)
  const union = new Set<number>()
  const top = createTopK(DEPTH)
  const ids = new Int32Array(DEPTH)
  const best = new Float32Array(DEPTH)
  for (const row of rows) {
    for (let entry = masked.offsets[person]!; entry < masked.offsets[person + 1]!; entry++) {
      row[masked.indices[entry]!] = -Infinity
    }
    for (let item = 0; item < row.length; item++) if (row[item]! > top.lowest()) top.offer(item, row[item]!)
    const count = top.drain(ids, best)
    for (let rank = 0; rank < count; rank++) union.add(ids[rank]!)
  }
  const wanted = new Set(held.indices.subarray(held.offsets[person]!, held.offsets[person + 1]!))
  const candidates = [...union]
  const scores = new Float32Array(candidates.length * rows.length)
  for (const [line, item] of candidates.entries()) {
    for (const [column, row] of rows.entries()) scores[line * rows.length + column] = row[item]! / scales[column]!
  }
  const hit = Uint8Array.from(candidates, (item) => (wanted.has(item) ? 1 : 0))
  return { relevant: wanted.size, hit, scores }
}
