import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverage, entropy, gini, intraListDistance } from './beyond-accuracy.ts'
import { areaUnderCurve, calibrationError, logLoss } from './binary-metrics.ts'
import { createRankingReport, rankingScores } from './ranking-metrics.ts'

describe('ranking metrics', () => {
  it('give the known values of a worked list', () => {
    const scores = rankingScores([1, 0, 1, 0], 3, 4)
    expect(scores.recall).toBeCloseTo(2 / 3)
    expect(scores.precision).toBe(0.5)
    expect(scores.reciprocalRank).toBe(1)
    expect(scores.averagePrecision).toBeCloseTo((1 + 2 / 3) / 3)
    expect(scores.ndcg).toBeCloseTo(1.5 / (1 + 1 / Math.log2(3) + 0.5))
  })

  it('take the ideal over min(k, relevant), so that a perfect list scores 1', () => {
    expect(rankingScores([1, 1], 9, 2).ndcg).toBe(1)
    expect(rankingScores([1, 1, 0], 2, 3).ndcg).toBe(1)
  })

  it('are reported as means at each depth', () => {
    const report = createRankingReport([1, 2])
    report.add([0, 1], 1)
    report.add([1, 0], 1)
    expect(report.means()).toMatchObject({ 'hr@1': 0.5, 'hr@2': 1, 'mrr@2': 0.75 })
  })
})

describe('AUC', () => {
  it('is the share of pairs in the right order, ties half', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.boolean()), { minLength: 1, maxLength: 40 }), (rows) => {
        const positives = rows.filter(([, label]) => label)
        const negatives = rows.filter(([, label]) => !label)
        let right = 0
        for (const [high] of positives) for (const [low] of negatives) right += high > low ? 1 : high === low ? 0.5 : 0
        const pairs = positives.length * negatives.length
        const auc = areaUnderCurve(
          rows.map(([score]) => score),
          rows.map(([, label]) => (label ? 1 : 0)),
        )
        expect(auc).toBeCloseTo(pairs > 0 ? right / pairs : 0.5)
      }),
    )
  })
})

describe('probabilities', () => {
  it('cost ln 2 each when they say one half', () => {
    expect(logLoss([0.5, 0.5], [0, 1])).toBeCloseTo(Math.log(2))
  })

  it('have no calibration error when each bin keeps its promise, and the gap when they do not', () => {
    expect(calibrationError([0.5, 0.5], [0, 1], 1)).toBeCloseTo(0)
    expect(calibrationError([0.9, 0.9], [0, 1], 1)).toBeCloseTo(0.4)
  })
})

describe('beyond accuracy', () => {
  it('tells equal from concentrated exposure', () => {
    expect(gini([3, 3, 3, 3])).toBeCloseTo(0)
    expect(gini([0, 0, 0, 12])).toBeCloseTo(0.75)
    expect(entropy([1, 1, 1, 1])).toBe(2)
    expect(entropy([4, 0])).toBe(0)
  })

  it('counts the catalogue shown and the distance inside a list', () => {
    expect(coverage([[0, 1], [1]], 4)).toBe(0.5)
    const vectors = Float32Array.of(1, 0, 0, 2, 3, 0)
    expect(intraListDistance([0, 1], vectors, 2)).toBe(1)
    expect(intraListDistance([0, 2], vectors, 2)).toBeCloseTo(0)
  })
})
