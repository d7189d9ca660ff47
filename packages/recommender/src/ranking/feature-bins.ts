/** Rows × features as bytes, with the upper edge of each bin; a value above every edge is in the last bin. */
export interface BinnedFeatures {
  rows: number
  features: number
  /** Row-major, so that one pass over a row fills every histogram. */
  bins: Uint8Array
  edges: Float32Array[]
}

export const BINS = 64
const SAMPLE = 50_000

/** Quantile bins of each column; cost rows · features · log BINS. */
export function binFeatures(values: Float32Array, rows: number, features: number): BinnedFeatures {
  const bins = new Uint8Array(rows * features)
  const edges: Float32Array[] = []
  const stride = Math.max(1, Math.floor(rows / SAMPLE))
  for (let feature = 0; feature < features; feature++) {
    const sample: number[] = []
    for (let row = 0; row < rows; row += stride) sample.push(values[row * features + feature]!)
    const edge = quantileEdges(Float32Array.from(sample).sort())
    edges.push(edge)
    for (let row = 0; row < rows; row++) bins[row * features + feature] = binOf(edge, values[row * features + feature]!)
  }
  return { rows, features, bins, edges }
}

function quantileEdges(sorted: Float32Array): Float32Array {
  const edges: number[] = []
  for (let bin = 1; bin < BINS; bin++) {
    const edge = sorted[Math.floor((bin * sorted.length) / BINS)]
    if (edge === undefined || edge === edges.at(-1) || edge === sorted.at(-1)) continue
    edges.push(edge)
  }
  return Float32Array.from(edges)
}

function binOf(edges: Float32Array, value: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= edges[middle]!) high = middle
    else low = middle + 1
  }
  return low
}
