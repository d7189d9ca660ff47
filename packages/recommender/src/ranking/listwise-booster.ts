import { seededRandom } from '../random.ts'
import { binFeatures } from './feature-bins.ts'
import { growTree, type RegressionTree, type TreeOptions, treeValue } from './regression-tree.ts'

/** Lists of candidates: list q owns rows `offsets[q] … offsets[q + 1])` of `values` (rows × features). */
export interface CandidateLists {
  features: number
  offsets: Int32Array
  values: Float32Array
  /** Gain of each row; a list whose gains are all zero teaches nothing. */
  gains: Float32Array
}

export interface BoosterOptions extends TreeOptions {
  trees: number
  shrinkage: number
  /** Share of lists drawn for each tree. */
  sample: number
  seed: number
  /** Scores to start from, one per row. */
  initial?: Float32Array
}

export interface Booster {
  trees: RegressionTree[]
  shrinkage: number
}

/**
 * Gradient-boosted trees on the listwise softmax cross-entropy: in each list, gradient p − y with y the gains' shares.
 * Papers: Friedman, Annals of Statistics 2001; Bruch et al., "An Analysis of the Softmax Cross Entropy Loss for
 * Learning-to-Rank", ICTIR 2019. Cost trees · rows · features · log leaves · sample.
 */
export function fitListwiseBooster(lists: CandidateLists, options: BoosterOptions): Booster {
  const rows = lists.gains.length
  const data = binFeatures(lists.values, rows, lists.features)
  const scores = options.initial?.slice() ?? new Float32Array(rows)
  const gradient = new Float32Array(rows)
  const hessian = new Float32Array(rows)
  const random = seededRandom(options.seed)
  const trees: RegressionTree[] = []
  for (let round = 0; round < options.trees; round++) {
    const drawn = new Int32Array(rows)
    let count = 0
    for (let list = 0; list + 1 < lists.offsets.length; list++) {
      if (random() >= options.sample) continue
      const start = lists.offsets[list]!
      const end = lists.offsets[list + 1]!
      if (!derivatives(scores, lists.gains, start, end, gradient, hessian)) continue
      for (let row = start; row < end; row++) drawn[count++] = row
    }
    const tree = growTree(data, drawn.subarray(0, count), gradient, hessian, options)
    trees.push(tree)
    for (let row = 0; row < rows; row++) {
      scores[row]! += options.shrinkage * treeValue(tree, lists.values, row * lists.features)
    }
  }
  return { trees, shrinkage: options.shrinkage }
}

/** The ensemble's score of the feature row that starts at `start`. */
export function boosterScore({ trees, shrinkage }: Booster, values: Float32Array, start: number): number {
  let sum = 0
  for (const tree of trees) sum += treeValue(tree, values, start)
  return sum * shrinkage
}

function derivatives(
  scores: Float32Array,
  gains: Float32Array,
  start: number,
  end: number,
  gradient: Float32Array,
  hessian: Float32Array,
): boolean {
  let highest = -Infinity
  let total = 0
  for (let row = start; row < end; row++) {
    highest = Math.max(highest, scores[row]!)
    total += gains[row]!
  }
  if (total <= 0) return false
  let mass = 0
  for (let row = start; row < end; row++) mass += Math.exp(scores[row]! - highest)
  for (let row = start; row < end; row++) {
    const share = Math.exp(scores[row]! - highest) / mass
    gradient[row] = share - gains[row]! / total
    hessian[row] = Math.max(1e-6, share * (1 - share))
  }
  return true
}
