/** One logged decision: what came of it and how likely each policy was to make it. */
export interface LoggedDecision {
  reward: number
  /** Probability with which the logging policy chose this action; above 0. */
  logged: number
  /** Probability with which the policy under test would choose it. */
  target: number
  /** Model's reward for the logged action, and its expectation under the policy under test; for DR. */
  modelLogged?: number
  modelTarget?: number
}

export type OffPolicyEstimate =
  | { ok: true; value: number; low: number; high: number; effectiveSample: number }
  | { ok: false; reason: 'effective-sample-too-small' | 'propensity-missing'; effectiveSample: number }

export interface OffPolicyOptions {
  /** Weights above this are cut. */
  clip?: number
  /** switch-DR trusts the model alone where the weight exceeds this. */
  switchAt?: number
}

const LEAST_SAMPLE = 100
const LEAST_SHARE = 0.01

/** Kish's effective sample, (Σw)² / Σw². */
export function effectiveSample(weights: ArrayLike<number>): number {
  let sum = 0
  let squares = 0
  for (let row = 0; row < weights.length; row++) {
    sum += weights[row]!
    squares += weights[row]! ** 2
  }
  return squares > 0 ? sum ** 2 / squares : 0
}

/** Inverse propensity scoring (Horvitz & Thompson, JASA 1952), the mean of w·r. */
export function ips(log: readonly LoggedDecision[], options: OffPolicyOptions = {}): OffPolicyEstimate {
  return estimate(log, options, (row, weight) => weight * row.reward)
}

/** Self-normalised IPS (Swaminathan & Joachims, NeurIPS 2015), Σwr / Σw, with its delta-method interval. */
export function snips(log: readonly LoggedDecision[], options: OffPolicyOptions = {}): OffPolicyEstimate {
  const weights = weightsOf(log, options)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const ratio = log.reduce((sum, { reward }, row) => sum + weights[row]! * reward, 0) / total
  const mean = total / log.length
  return estimate(log, options, (row, weight) => ratio + (weight * (row.reward - ratio)) / mean)
}

/** Doubly robust (Dudík, Langford & Li, ICML 2011): the model's value plus the weighted residual of the logged action. */
export function doublyRobust(log: readonly LoggedDecision[], options: OffPolicyOptions = {}): OffPolicyEstimate {
  return estimate(log, options, (row, weight) => modelTarget(row) + weight * (row.reward - (row.modelLogged ?? 0)))
}

/** Switch-DR (Wang, Agarwal & Dudík, ICML 2017): DR where the weight is at most `switchAt`, the model alone beyond. */
export function switchDoublyRobust(
  log: readonly LoggedDecision[],
  options: OffPolicyOptions & { switchAt: number },
): OffPolicyEstimate {
  return estimate(log, options, (row, weight) =>
    row.target / row.logged <= options.switchAt
      ? modelTarget(row) + weight * (row.reward - (row.modelLogged ?? 0))
      : modelTarget(row),
  )
}

const modelTarget = (row: LoggedDecision) => row.modelTarget ?? 0

function weightsOf(log: readonly LoggedDecision[], { clip = Infinity }: OffPolicyOptions): Float64Array {
  return Float64Array.from(log, ({ target, logged }) => Math.min(clip, target / logged))
}

/** Mean and 95 % normal interval; refused under an effective sample of 100 or 1 % of the log. */
function estimate(
  log: readonly LoggedDecision[],
  options: OffPolicyOptions,
  value: (row: LoggedDecision, weight: number) => number,
): OffPolicyEstimate {
  if (log.some(({ logged }) => !(logged > 0))) return { ok: false, reason: 'propensity-missing', effectiveSample: 0 }
  const weights = weightsOf(log, options)
  const sample = effectiveSample(weights)
  if (sample < LEAST_SAMPLE || sample < LEAST_SHARE * log.length) {
    return { ok: false, reason: 'effective-sample-too-small', effectiveSample: sample }
  }
  const values = Float64Array.from(log, (row, index) => value(row, weights[index]!))
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length
  const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, values.length - 1)
  const margin = 1.96 * Math.sqrt(variance / values.length)
  return { ok: true, value: mean, low: mean - margin, high: mean + margin, effectiveSample: sample }
}
