import { BINS, type BinnedFeatures } from './feature-bins.ts'

/** A binary tree in arrays; node 0 is the root; `feature` is -1 at a leaf; `value ≤ threshold` goes left. */
export interface RegressionTree {
  feature: Int16Array
  threshold: Float32Array
  left: Int16Array
  right: Int16Array
  value: Float32Array
}

export interface TreeOptions {
  leaves: number
  minimumRows: number
  /** L2 on leaf values. */
  ridge: number
}

interface Leaf {
  node: number
  rows: Int32Array
  histogram: Float64Array
  gradient: number
  hessian: number
  split: { gain: number; feature: number; bin: number } | undefined
}

/**
 * Grows one tree best-first on first and second derivatives (gain and leaf value as in Chen & Guestrin, "XGBoost", KDD 2016;
 * histograms and sibling subtraction as in Ke et al., "LightGBM", NeurIPS 2017). Cost about rows · features · log leaves.
 */
export function growTree(
  data: BinnedFeatures,
  rows: Int32Array,
  gradient: Float32Array,
  hessian: Float32Array,
  options: TreeOptions,
): RegressionTree {
  const nodes = 2 * options.leaves - 1
  const tree: RegressionTree = {
    feature: new Int16Array(nodes).fill(-1),
    threshold: new Float32Array(nodes),
    left: new Int16Array(nodes),
    right: new Int16Array(nodes),
    value: new Float32Array(nodes),
  }
  const open: Leaf[] = [makeLeaf(0, rows, histogramOf(data, rows, gradient, hessian), data, options)]
  let count = 1
  while (open.length < options.leaves) {
    const best = open.reduce((left, right) => ((right.split?.gain ?? 0) > (left.split?.gain ?? 0) ? right : left))
    if (!best.split || best.split.gain <= 1e-9) break
    const { feature, bin } = best.split
    const [leftRows, rightRows] = partition(data, best.rows, feature, bin)
    const smaller = leftRows.length <= rightRows.length ? leftRows : rightRows
    const histogram = histogramOf(data, smaller, gradient, hessian)
    const sibling = best.histogram.map((sum, cell) => sum - histogram[cell]!)
    const [left, right] = smaller === leftRows ? [histogram, sibling] : [sibling, histogram]
    tree.feature[best.node] = feature
    tree.threshold[best.node] = data.edges[feature]![bin]!
    tree.left[best.node] = count
    tree.right[best.node] = count + 1
    open.splice(
      open.indexOf(best),
      1,
      makeLeaf(count, leftRows, left, data, options),
      makeLeaf(count + 1, rightRows, right, data, options),
    )
    count += 2
  }
  for (const leaf of open) tree.value[leaf.node] = -leaf.gradient / (leaf.hessian + options.ridge)
  return tree
}

/** The leaf value for the feature row that starts at `start`. */
export function treeValue(tree: RegressionTree, values: Float32Array, start: number): number {
  let node = 0
  for (let feature = tree.feature[0]!; feature >= 0; feature = tree.feature[node]!) {
    node = values[start + feature]! <= tree.threshold[node]! ? tree.left[node]! : tree.right[node]!
  }
  return tree.value[node]!
}

function histogramOf(
  { bins, features }: BinnedFeatures,
  rows: Int32Array,
  gradient: Float32Array,
  hessian: Float32Array,
): Float64Array {
  const histogram = new Float64Array(features * BINS * 3)
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!
    const slope = gradient[row]!
    const curve = hessian[row]!
    let cell = 0
    for (let at = row * features, end = at + features; at < end; at++, cell += BINS * 3) {
      const target = cell + bins[at]! * 3
      histogram[target]! += slope
      histogram[target + 1]! += curve
      histogram[target + 2]! += 1
    }
  }
  return histogram
}

function makeLeaf(
  node: number,
  rows: Int32Array,
  histogram: Float64Array,
  data: BinnedFeatures,
  options: TreeOptions,
): Leaf {
  let gradient = 0
  let hessian = 0
  for (let bin = 0; bin < BINS; bin++) {
    gradient += histogram[bin * 3]!
    hessian += histogram[bin * 3 + 1]!
  }
  const score = (slope: number, curve: number) => (slope * slope) / (curve + options.ridge)
  const whole = score(gradient, hessian)
  let split: Leaf['split']
  for (let feature = 0; feature < data.features; feature++) {
    let slope = 0
    let curve = 0
    let count = 0
    for (let bin = 0; bin < data.edges[feature]!.length; bin++) {
      const cell = (feature * BINS + bin) * 3
      slope += histogram[cell]!
      curve += histogram[cell + 1]!
      count += histogram[cell + 2]!
      if (count < options.minimumRows || rows.length - count < options.minimumRows) continue
      const gain = score(slope, curve) + score(gradient - slope, hessian - curve) - whole
      if (gain > (split?.gain ?? 0)) split = { gain, feature, bin }
    }
  }
  return { node, rows, histogram, gradient, hessian, split }
}

function partition({ bins, features }: BinnedFeatures, rows: Int32Array, feature: number, bin: number) {
  const left = new Int32Array(rows.length)
  const right = new Int32Array(rows.length)
  let leftCount = 0
  let rightCount = 0
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!
    if (bins[row * features + feature]! <= bin) left[leftCount++] = row
    else right[rightCount++] = row
  }
  return [left.slice(0, leftCount), right.slice(0, rightCount)] as const
}
