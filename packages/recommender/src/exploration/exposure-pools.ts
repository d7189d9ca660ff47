import type { Random } from '../random.ts'
import { createTopK } from '../top-k.ts'
import { sampleBeta } from './beta-sampling.ts'

export interface ExposurePoolOptions {
  /** Views after which an item climbs from each pool, such as [200, 1000, 5000]; past the last it has left the pools. */
  stages: number[]
  /** Share of a stage's items (by posterior mean) that climb; the rest leave. */
  promoted: number
  /** Beta prior: expected rate and its weight in views. */
  priorRate: number
  priorViews: number
  /** Views and successes halve after so many seconds. */
  halfLifeSeconds: number
}

/** One new item's record. */
export interface ExposureRecord {
  item: number
  stage: number
  views: number
  successes: number
  viewsInStage: number
  touchedAt: number
}

/**
 * Graded pools for new items: each item is owed the views of its stage; within a stage Thompson sampling chooses whom to
 * show. Papers: Thompson, Biometrika 1933; Chapelle & Li, NIPS 2011; discounting: Raj & Kalyani, arXiv 1707.09727.
 * Cost of a draw O(items in the pools · log take); of feedback O(1).
 */
export interface ExposurePools {
  add(item: number, seconds: number): void
  remove(item: number): void
  /** Shown, and whether it was liked. Counts towards the stage. */
  feedback(item: number, success: boolean, seconds: number): void
  /** The items to try next among those `fits` lets through: lowest stage's debts first, then by sampled rate. */
  draw(take: number, seconds: number, random: Random, fits?: (item: number) => boolean): number[]
  record(item: number): Readonly<ExposureRecord> | undefined
  /** Views still owed in the first stage, over all items. */
  deficit(): number
}

export function createExposurePools(options: ExposurePoolOptions): ExposurePools {
  const records = new Map<number, ExposureRecord>()
  const { stages, priorRate, priorViews } = options

  const fade = (record: ExposureRecord, seconds: number) => {
    const factor = 2 ** -(Math.max(0, seconds - record.touchedAt) / options.halfLifeSeconds)
    record.views *= factor
    record.successes *= factor
    record.touchedAt = Math.max(record.touchedAt, seconds)
  }
  const mean = ({ successes, views }: ExposureRecord) => (successes + priorRate * priorViews) / (views + priorViews)
  /** Whether the rate is among the promoted share of those that have finished or are in the same stage. */
  const climbs = (record: ExposureRecord) => {
    const rivals = [...records.values()].filter(({ stage }) => stage === record.stage)
    const better = rivals.filter((rival) => mean(rival) > mean(record)).length
    return better < Math.max(1, Math.ceil(options.promoted * rivals.length))
  }

  return {
    add(item, seconds) {
      if (records.has(item)) return
      records.set(item, { item, stage: 0, views: 0, successes: 0, viewsInStage: 0, touchedAt: seconds })
    },
    remove: (item) => void records.delete(item),
    feedback(item, success, seconds) {
      const record = records.get(item)
      if (!record) return
      fade(record, seconds)
      record.views++
      record.viewsInStage++
      if (success) record.successes++
      if (record.viewsInStage < (stages[record.stage] ?? 0)) return
      if (record.stage + 1 < stages.length && climbs(record)) {
        record.stage++
        record.viewsInStage = 0
      } else records.delete(item)
    },
    draw(take, seconds, random, fits = () => true) {
      const top = createTopK(take)
      for (const record of records.values()) {
        if (!fits(record.item)) continue
        fade(record, seconds)
        const successes = record.successes + priorRate * priorViews
        const failures = record.views - record.successes + (1 - priorRate) * priorViews
        // The first stage is owed to everyone: it goes before any sampled rate, which is at most 1.
        const owed = record.stage === 0 ? 1 - record.viewsInStage / (stages[0] ?? 1) : 0
        top.offer(record.item, sampleBeta(successes, failures, random) + 2 * owed)
      }
      const ids = new Int32Array(take)
      return [...ids.subarray(0, top.drain(ids, new Float32Array(take)))]
    },
    record: (item) => records.get(item),
    deficit() {
      let owed = 0
      for (const { stage, viewsInStage } of records.values()) if (stage === 0) owed += (stages[0] ?? 0) - viewsInStage
      return owed
    },
  }
}
