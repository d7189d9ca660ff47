import type { Matrix } from '../algebra/matrix-multiplier.ts'
import { createTopK } from '../top-k.ts'
import { miniBatchKMeans, nearestCentroids } from './k-means.ts'

/** Plain arrays, so that an index goes into a snapshot as it is. */
export interface InvertedFile {
  dimensions: number
  /** lists × dimensions. */
  centroids: Float32Array
  /** List l owns entries `starts[l] … starts[l + 1])`. */
  starts: Int32Array
  ids: Int32Array
  /** entries × dimensions; the vector is `codes / scales[entry]`. */
  codes: Int8Array
  scales: Float32Array
}

export interface InvertedFileOptions {
  lists: number
  rounds?: number
  seed?: number
}

/**
 * Inverted lists over int8 vectors for greatest inner product. Papers: Sivic & Zisserman, ICCV 2003; Jégou, Douze & Schmid,
 * TPAMI 2011 (IVF; here with scalar codes in place of product codes). Memory items · (dimensions + 8) bytes; build
 * items · lists · dimensions.
 */
export function buildInvertedFile(points: Matrix, options: InvertedFileOptions): InvertedFile {
  const { rows, columns } = points
  const lists = Math.max(1, Math.min(options.lists, rows))
  const centroids = miniBatchKMeans(points, lists, options.rounds ?? 100, options.seed ?? 1)
  const nearest = nearestCentroids(points, centroids)
  const starts = new Int32Array(lists + 1)
  for (const list of nearest) starts[list + 1]!++
  for (let list = 0; list < lists; list++) starts[list + 1]! += starts[list]!
  const cursor = starts.slice(0, lists)
  const ids = new Int32Array(rows)
  const codes = new Int8Array(rows * columns)
  const scales = new Float32Array(rows)
  for (let row = 0; row < rows; row++) {
    const entry = cursor[nearest[row]!]!++
    ids[entry] = row
    scales[entry] = encode(points.values.subarray(row * columns, (row + 1) * columns), codes, entry * columns)
  }
  return { dimensions: columns, centroids: centroids.values, starts, ids, codes, scales }
}

/** The best `take` ids by inner product among the `probe` nearest lists; cost lists · d + probe/lists · items · d. */
export function searchInvertedFile(
  index: InvertedFile,
  query: Float32Array,
  take: number,
  probe: number,
): { ids: Int32Array; scores: Float32Array } {
  const { dimensions, starts, codes } = index
  const lists = starts.length - 1
  const nearest = createTopK(Math.min(probe, lists))
  for (let list = 0; list < lists; list++) {
    let sum = 0
    for (let factor = 0; factor < dimensions; factor++)
      sum += index.centroids[list * dimensions + factor]! * query[factor]!
    nearest.offer(list, sum)
  }
  const probed = new Int32Array(Math.min(probe, lists))
  nearest.drain(probed, new Float32Array(probed.length))
  const coded = new Int8Array(dimensions)
  const queryScale = encode(query, coded, 0)
  const top = createTopK(take)
  for (const list of probed) {
    for (let entry = starts[list]!; entry < starts[list + 1]!; entry++) {
      let sum = 0
      for (let factor = 0, cell = entry * dimensions; factor < dimensions; factor++, cell++) {
        sum += codes[cell]! * coded[factor]!
      }
      const score = sum / (index.scales[entry]! * queryScale)
      if (score >= top.lowest()) top.offer(index.ids[entry]!, score)
    }
  }
  const ids = new Int32Array(take)
  const scores = new Float32Array(take)
  const count = top.drain(ids, scores)
  return { ids: ids.subarray(0, count), scores: scores.subarray(0, count) }
}

/** Writes a vector as int8 and answers the factor it was multiplied by. */
function encode(vector: Float32Array, codes: Int8Array, start: number): number {
  let highest = 0
  for (const value of vector) highest = Math.max(highest, Math.abs(value))
  const scale = highest > 0 ? 127 / highest : 1
  for (let factor = 0; factor < vector.length; factor++) codes[start + factor] = Math.round(vector[factor]! * scale)
  return scale
}
