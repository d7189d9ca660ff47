import { createMatrixMultiplier, type Matrix } from '../algebra/matrix-multiplier.ts'
import { seededRandom } from '../random.ts'

const BATCH = 1024

/**
 * Centroids by mini-batch k-means (Sculley, WWW 2010), started from distinct rows. Cost rounds · 1024 · lists · dimensions.
 */
export function miniBatchKMeans(points: Matrix, lists: number, rounds: number, seed: number): Matrix {
  const { rows, columns, values } = points
  const random = seededRandom(seed)
  const centroids: Matrix = { rows: lists, columns, values: new Float32Array(lists * columns) }
  const stride = rows / lists
  for (let list = 0; list < lists; list++) {
    const row = Math.min(rows - 1, Math.floor((list + random()) * stride))
    centroids.values.set(values.subarray(row * columns, (row + 1) * columns), list * columns)
  }
  const counts = new Float64Array(lists)
  for (let round = 0; round < rounds; round++) {
    const size = Math.min(BATCH, rows)
    const batch: Matrix = { rows: size, columns, values: new Float32Array(size * columns) }
    for (let line = 0; line < size; line++) {
      const row = Math.floor(random() * rows)
      batch.values.set(values.subarray(row * columns, (row + 1) * columns), line * columns)
    }
    const nearest = nearestCentroids(batch, centroids)
    for (let line = 0; line < size; line++) {
      const list = nearest[line]!
      const rate = 1 / ++counts[list]!
      for (let factor = 0; factor < columns; factor++) {
        const cell = list * columns + factor
        centroids.values[cell]! += rate * (batch.values[line * columns + factor]! - centroids.values[cell]!)
      }
    }
  }
  return centroids
}

/** The nearest centroid of each point in Euclidean distance. Cost rows · lists · dimensions. */
export function nearestCentroids(points: Matrix, centroids: Matrix): Int32Array {
  const multiplier = createMatrixMultiplier()
  multiplier.loadRightTransposed(centroids)
  const half = Float64Array.from({ length: centroids.rows }, (_, list) => {
    let sum = 0
    for (const value of centroids.values.subarray(list * centroids.columns, (list + 1) * centroids.columns)) {
      sum += value * value
    }
    return sum / 2
  })
  const nearest = new Int32Array(points.rows)
  for (let start = 0; start < points.rows; start += BATCH) {
    const size = Math.min(BATCH, points.rows - start)
    const part = points.values.subarray(start * points.columns, (start + size) * points.columns)
    const { values, stride } = multiplier.multiply(part, size)
    for (let line = 0; line < size; line++) {
      let best = 0
      let highest = -Infinity
      for (let list = 0; list < centroids.rows; list++) {
        const score = values[line * stride + list]! - half[list]!
        if (score > highest) {
          highest = score
          best = list
        }
      }
      nearest[start + line] = best
    }
  }
  return nearest
}
