import { choleskyInPlace, solveCholesky } from '../algebra/cholesky.ts'
import type { Matrix } from '../algebra/matrix-multiplier.ts'

/** FNV-1a over UTF-16 units. */
export function hashText(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

export interface ItemContent {
  topics: readonly string[]
  title: string
  /** Perceptual hash of the first picture, 64 bits as two unsigned halves. */
  imageHash?: readonly [number, number] | undefined
}

/**
 * Hashes topics, title character bigrams (which serve Chinese and English alike) and image bits into a signed vector of unit
 * length. Paper: Weinberger et al., "Feature Hashing for Large Scale Multitask Learning", ICML 2009.
 */
export function contentFeatures(content: ItemContent, width: number): Float32Array {
  const features = new Float32Array(width)
  const add = (word: string, weight: number) => {
    const hash = hashText(word)
    features[hash % width]! += hash & 0x40000000 ? weight : -weight
  }
  for (const topic of content.topics) add(`topic:${topic.toLowerCase()}`, 2)
  const title = content.title.toLowerCase().replaceAll(/\s+/g, ' ').trim()
  for (let index = 0; index + 1 < title.length; index++) add(`title:${title.slice(index, index + 2)}`, 1)
  for (const [half, bits] of (content.imageHash ?? []).entries()) {
    for (let byte = 0; byte < 4; byte++) add(`image:${half}.${byte}:${(bits >>> (8 * byte)) & 0xff}`, 0.5)
  }
  let length = 0
  for (const value of features) length += value * value
  return length > 0 ? features.map((value) => value / Math.sqrt(length)) : features
}

/** Maps content to the item vectors: `weights` is features × dimensions, `mean` is added to every answer. */
export interface ContentTower {
  features: number
  dimensions: number
  weights: Float32Array
  mean: Float32Array
}

/**
 * Ridge regression of item vectors on content, so that a new note has a vector before anyone has seen it. Lineage: Barkan et
 * al., "CB2CF", RecSys 2019, in its linear form. `content` is items × features, `vectors` items × dimensions, `confidence`
 * weighs each item (its number of interactions, say). Cost items · features² + features³ / 3.
 */
export function fitContentTower(
  content: Matrix,
  vectors: Matrix,
  ridge: number,
  confidence: ArrayLike<number>,
): ContentTower {
  const { columns: features } = content
  const { columns: dimensions } = vectors
  const mean = weightedMean(vectors, confidence)
  const normal = new Float64Array(features * features)
  const right = Array.from({ length: dimensions }, () => new Float64Array(features))
  for (let item = 0; item < content.rows; item++) {
    const weight = confidence[item]!
    const row = content.values.subarray(item * features, (item + 1) * features)
    for (let left = 0; left < features; left++) {
      const value = weight * row[left]!
      if (value === 0) continue
      for (let other = 0; other <= left; other++) normal[left * features + other]! += value * row[other]!
      for (let factor = 0; factor < dimensions; factor++) {
        right[factor]![left]! += value * (vectors.values[item * dimensions + factor]! - mean[factor]!)
      }
    }
  }
  for (let index = 0; index < features; index++) normal[index * features + index]! += ridge
  choleskyInPlace(normal, features)
  const weights = new Float32Array(features * dimensions)
  for (const [factor, column] of right.entries()) {
    solveCholesky(normal, features, column)
    for (let feature = 0; feature < features; feature++) weights[feature * dimensions + factor] = column[feature]!
  }
  return { features, dimensions, weights, mean }
}

/** The vector a tower expects of content. Cost non-zero features · dimensions. */
export function contentVector(tower: ContentTower, features: Float32Array): Float32Array {
  const vector = tower.mean.slice()
  for (let feature = 0; feature < tower.features; feature++) {
    const value = features[feature]!
    if (value === 0) continue
    for (let factor = 0; factor < tower.dimensions; factor++) {
      vector[factor]! += value * tower.weights[feature * tower.dimensions + factor]!
    }
  }
  return vector
}

function weightedMean({ rows, columns, values }: Matrix, confidence: ArrayLike<number>): Float32Array {
  const sums = new Float64Array(columns)
  let total = 0
  for (let row = 0; row < rows; row++) {
    total += confidence[row]!
    for (let column = 0; column < columns; column++) sums[column]! += confidence[row]! * values[row * columns + column]!
  }
  return Float32Array.from(sums, (sum) => (total > 0 ? sum / total : 0))
}
