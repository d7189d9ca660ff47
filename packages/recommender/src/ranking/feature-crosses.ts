import { type Examples, exampleCount, exampleIds } from './examples.ts'

/**
 * Adds to each row its pairs of features, hashed into `2^bits` further ids (Weinberger et al., "Feature Hashing", ICML 2009;
 * crosses as in Cheng et al., "Wide & Deep", DLRS 2016). A row of n features gets n(n − 1)/2 more.
 */
export function withCrosses(examples: Examples, bits: number): Examples {
  const rows = exampleCount(examples)
  const offsets = new Int32Array(rows + 1)
  for (let row = 0; row < rows; row++) {
    const width = exampleIds(examples, row).length
    offsets[row + 1] = offsets[row]! + width + (width * (width - 1)) / 2
  }
  const ids = new Int32Array(offsets[rows]!)
  for (let row = 0; row < rows; row++) {
    const own = exampleIds(examples, row)
    ids.set(own, offsets[row]!)
    let target = offsets[row]! + own.length
    for (let left = 0; left < own.length; left++) {
      for (let right = left + 1; right < own.length; right++) {
        ids[target++] = examples.featureCount + crossOf(own[left]!, own[right]!, bits)
      }
    }
  }
  return { featureCount: examples.featureCount + 2 ** bits, offsets, ids, labels: examples.labels }
}

/** The hash of an unordered pair. */
export function crossOf(one: number, other: number, bits: number): number {
  const low = Math.min(one, other)
  const high = Math.max(one, other)
  let hash = Math.imul(low + 1, 0x9e3779b1) ^ Math.imul(high + 1, 0x85ebca77)
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae3d)
  return (hash ^ (hash >>> 13)) >>> (32 - bits)
}
