/** Share of the catalogue that appears in any list. */
export function coverage(lists: Iterable<ArrayLike<number>>, items: number): number {
  const seen = new Set<number>()
  for (const list of lists) for (let rank = 0; rank < list.length; rank++) seen.add(list[rank]!)
  return items > 0 ? seen.size / items : 0
}

/** Gini coefficient of exposures, 0 when all are equal, towards 1 when one has everything. Cost n log n. */
export function gini(exposures: ArrayLike<number>): number {
  const sorted = Float64Array.from(exposures).sort()
  let weighted = 0
  let total = 0
  for (let rank = 0; rank < sorted.length; rank++) {
    weighted += (2 * (rank + 1) - sorted.length - 1) * sorted[rank]!
    total += sorted[rank]!
  }
  return total > 0 ? weighted / (sorted.length * total) : 0
}

/** Shannon entropy of counts, in bits. */
export function entropy(counts: ArrayLike<number>): number {
  let total = 0
  for (let index = 0; index < counts.length; index++) total += counts[index]!
  let bits = 0
  for (let index = 0; index < counts.length; index++) {
    const share = counts[index]! / total
    if (share > 0) bits -= share * Math.log2(share)
  }
  return bits
}

/**
 * Mean pairwise 1 − cosine inside a list (Ziegler et al., WWW 2005). `vectors` is items × dimensions; a zero vector stands
 * at distance 1 from all.
 */
export function intraListDistance(list: ArrayLike<number>, vectors: Float32Array, dimensions: number): number {
  let sum = 0
  let pairs = 0
  for (let left = 0; left < list.length; left++) {
    for (let right = left + 1; right < list.length; right++) {
      sum += 1 - cosine(vectors, list[left]! * dimensions, list[right]! * dimensions, dimensions)
      pairs++
    }
  }
  return pairs > 0 ? sum / pairs : 0
}

function cosine(vectors: Float32Array, one: number, other: number, dimensions: number): number {
  let [inner, left, right] = [0, 0, 0]
  for (let factor = 0; factor < dimensions; factor++) {
    inner += vectors[one + factor]! * vectors[other + factor]!
    left += vectors[one + factor]! ** 2
    right += vectors[other + factor]! ** 2
  }
  return left > 0 && right > 0 ? inner / Math.sqrt(left * right) : 0
}
