import { sigmoid } from './examples.ts'

/** Maps a raw log-odds to a probability that can be summed and compared across heads. */
export type Calibration = (logit: number) => number

/**
 * Platt scaling p = σ(a·logit + b) by Newton's method on the log-loss, with Platt's smoothed targets.
 * Papers: Platt 1999; Lin, Lin & Weng, Machine Learning 2007. Cost about 20 passes.
 */
export function fitPlatt(logits: ArrayLike<number>, labels: ArrayLike<number>): Calibration {
  let positives = 0
  for (let row = 0; row < labels.length; row++) if (labels[row]) positives++
  const negatives = labels.length - positives
  const high = (positives + 1) / (positives + 2)
  const low = 1 / (negatives + 2)
  let slope = 1
  let offset = 0
  for (let round = 0; round < 30; round++) {
    let [gradientA, gradientB, aa, ab, bb] = [0, 0, 1e-9, 0, 1e-9]
    for (let row = 0; row < labels.length; row++) {
      const chance = sigmoid(slope * logits[row]! + offset)
      const error = chance - (labels[row] ? high : low)
      const curve = chance * (1 - chance)
      gradientA += error * logits[row]!
      gradientB += error
      aa += curve * logits[row]! * logits[row]!
      ab += curve * logits[row]!
      bb += curve
    }
    const determinant = aa * bb - ab * ab
    if (!(Math.abs(determinant) > 1e-12)) break
    const stepA = (bb * gradientA - ab * gradientB) / determinant
    const stepB = (aa * gradientB - ab * gradientA) / determinant
    slope -= Math.max(-1, Math.min(1, stepA))
    offset -= Math.max(-1, Math.min(1, stepB))
    if (Math.abs(stepA) + Math.abs(stepB) < 1e-8) break
  }
  return (logit) => sigmoid(slope * logit + offset)
}

/**
 * Isotonic regression by pooling adjacent violators (Ayer et al., 1955; Zadrozny & Elkan, KDD 2002): the best rising step
 * function, read with straight lines between the middles of its steps. Cost n log n.
 */
export function fitIsotonic(scores: ArrayLike<number>, labels: ArrayLike<number>): Calibration {
  const order = Int32Array.from({ length: labels.length }, (_, row) => row)
  order.sort((left, right) => scores[left]! - scores[right]!)
  const blocks: { sum: number; weight: number; position: number }[] = []
  for (const row of order) {
    let block = { sum: labels[row] ? 1 : 0, weight: 1, position: scores[row]! }
    for (let last = blocks.at(-1); last && last.sum * block.weight >= block.sum * last.weight; last = blocks.at(-1)) {
      blocks.pop()
      const weight = last.weight + block.weight
      const position = (last.position * last.weight + block.position * block.weight) / weight
      block = { sum: last.sum + block.sum, weight, position }
    }
    blocks.push(block)
  }
  const positions = blocks.map(({ position }) => position)
  const rates = blocks.map(({ sum, weight }) => sum / weight)
  return (score) => {
    const next = positions.findIndex((position) => position > score)
    if (next < 0) return rates.at(-1) ?? 0
    const right = rates[next] ?? 0
    if (next === 0) return right
    const left = rates[next - 1] ?? 0
    const from = positions[next - 1] ?? 0
    return left + ((right - left) * (score - from)) / ((positions[next] ?? from) - from)
  }
}
