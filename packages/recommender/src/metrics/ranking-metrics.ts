/**
 * Accuracy of one ranked list against its relevant ids, each in [0, 1].
 * NDCG: Järvelin & Kekäläinen, TOIS 2002, binary gains, ideal over min(k, relevant). MRR, MAP: Voorhees, TREC-8.
 * MAP divides by min(k, relevant). hits[r] is 1 where the item at rank r is relevant.
 */
export interface RankingScores {
  recall: number
  precision: number
  hitRate: number
  ndcg: number
  reciprocalRank: number
  averagePrecision: number
}

export function rankingScores(hits: ArrayLike<number>, relevant: number, k: number): RankingScores {
  let found = 0
  let gain = 0
  let ideal = 0
  let reciprocalRank = 0
  let precisionSum = 0
  const depth = Math.min(k, hits.length)
  for (let rank = 0; rank < depth; rank++) {
    if (!hits[rank]) continue
    found++
    gain += 1 / Math.log2(rank + 2)
    precisionSum += found / (rank + 1)
    if (reciprocalRank === 0) reciprocalRank = 1 / (rank + 1)
  }
  const possible = Math.min(k, relevant)
  for (let rank = 0; rank < possible; rank++) ideal += 1 / Math.log2(rank + 2)
  return {
    recall: relevant > 0 ? found / relevant : 0,
    precision: k > 0 ? found / k : 0,
    hitRate: found > 0 ? 1 : 0,
    ndcg: ideal > 0 ? gain / ideal : 0,
    reciprocalRank,
    averagePrecision: possible > 0 ? precisionSum / possible : 0,
  }
}

const NAMES: Record<keyof RankingScores, (k: number) => string> = {
  recall: (k) => `recall@${k}`,
  precision: (k) => `precision@${k}`,
  hitRate: (k) => `hr@${k}`,
  ndcg: (k) => `ndcg@${k}`,
  reciprocalRank: (k) => `mrr@${k}`,
  averagePrecision: () => 'map',
}

/** Means over lists at several depths, under the names the evaluation report uses; `map` is that of the greatest depth. */
export function createRankingReport(depths: number[]) {
  const ordered = [...new Set(depths)].sort((left, right) => left - right)
  const sums: Record<string, number> = {}
  let lists = 0
  return {
    add(hits: ArrayLike<number>, relevant: number): void {
      lists++
      for (const k of ordered) {
        const scores = rankingScores(hits, relevant, k)
        for (const key of Object.keys(NAMES) as (keyof RankingScores)[]) {
          if (key === 'averagePrecision' && k !== ordered.at(-1)) continue
          const name = NAMES[key](k)
          sums[name] = (sums[name] ?? 0) + scores[key]
        }
      }
    },
    means(): Record<string, number> {
      return Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, sum / Math.max(1, lists)]))
    },
  }
}
