/**
 * Area under the ROC curve by ranks, ties counted half (Hanley & McNeil, Radiology 1982); ½ when one class is missing.
 * Cost n log n.
 */
export function areaUnderCurve(scores: ArrayLike<number>, labels: ArrayLike<number>): number {
  const order = Int32Array.from({ length: scores.length }, (_, row) => row)
  order.sort((left, right) => scores[left]! - scores[right]!)
  let rankSum = 0
  let positives = 0
  for (let start = 0; start < order.length; ) {
    let end = start + 1
    while (end < order.length && scores[order[end]!] === scores[order[start]!]) end++
    const rank = (start + 1 + end) / 2
    for (let position = start; position < end; position++) {
      if (!labels[order[position]!]) continue
      positives++
      rankSum += rank
    }
    start = end
  }
  const negatives = order.length - positives
  if (positives === 0 || negatives === 0) return 0.5
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives)
}

/** Mean negative log-likelihood in nats, probabilities clipped to [1e-7, 1 − 1e-7]. */
export function logLoss(probabilities: ArrayLike<number>, labels: ArrayLike<number>): number {
  let sum = 0
  for (let row = 0; row < labels.length; row++) {
    const chance = Math.min(1 - 1e-7, Math.max(1e-7, probabilities[row]!))
    sum -= Math.log(labels[row] ? chance : 1 - chance)
  }
  return labels.length > 0 ? sum / labels.length : 0
}

/** Expected calibration error: |mean prediction − rate| averaged over equal-count bins, weighted by size. */
export function calibrationError(probabilities: ArrayLike<number>, labels: ArrayLike<number>, bins = 15): number {
  const order = Int32Array.from({ length: labels.length }, (_, row) => row)
  order.sort((left, right) => probabilities[left]! - probabilities[right]!)
  let error = 0
  for (let bin = 0; bin < bins; bin++) {
    const part = order.subarray(Math.floor((bin * order.length) / bins), Math.floor(((bin + 1) * order.length) / bins))
    let gap = 0
    for (const row of part) gap += probabilities[row]! - (labels[row] ? 1 : 0)
    error += Math.abs(gap)
  }
  return labels.length > 0 ? error / labels.length : 0
}
