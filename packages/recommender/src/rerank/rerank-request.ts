/** Candidates for one page. */
export interface RerankRequest {
  count: number
  dimensions: number
  /** count × dimensions. */
  vectors: Float32Array
  qualities: ArrayLike<number>
  take: number
  /** How much diversity counts against quality. */
  weight: number
  /** Diversity looks at this many last items. */
  window: number
  /** Hard rules: whether `item` may stand after those placed. A position nobody may take stays with the best by score. */
  allowed?: (item: number, placed: readonly number[]) => boolean
}

/** Candidate indices in page order, and how many positions no candidate could take by the rules. */
export interface RerankResult {
  order: number[]
  broken: number
}

/** Greedy bookkeeping shared by the re-rankers. */
export function createRerankState(request: RerankRequest) {
  const used = new Uint8Array(request.count)
  const order: number[] = []
  let broken = 0
  return {
    /** The unused candidate with the best score that the rules allow; -1 when none is left. */
    best(score: (item: number) => number): number {
      let best = -1
      let highest = -Infinity
      let any = -1
      let anyHighest = -Infinity
      for (let item = 0; item < request.count; item++) {
        if (used[item]) continue
        const value = score(item)
        if (value > anyHighest) {
          any = item
          anyHighest = value
        }
        if (value > highest && (request.allowed?.(item, order) ?? true)) {
          best = item
          highest = value
        }
      }
      if (best < 0 && any >= 0) broken++
      return best < 0 ? any : best
    },
    place(item: number): void {
      used[item] = 1
      order.push(item)
    },
    result: (): RerankResult => ({ order, broken }),
  }
}

/** A rule: at most `most` of the last `span` placed items may share a group (author, topic, shop). */
export function atMostInRow(groups: ArrayLike<number>, most: number, span: number) {
  return (item: number, placed: readonly number[]): boolean => {
    let same = 0
    for (const other of placed.slice(Math.max(0, placed.length - span + 1))) if (groups[other] === groups[item]) same++
    return same < most
  }
}
