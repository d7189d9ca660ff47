import { seededNormal, seededRandom } from '../random.ts'
import { sigmoid } from './examples.ts'

export interface FactorisationMachineOptions {
  features: number
  dimensions: number
  /** Actions predicted side by side, each with its own linear weights over the shared vectors. */
  heads: number
  /** Learning rate of the linear weights and of the vectors. */
  rate?: number
  vectorRate?: number
  /** L1 and L2 of the linear weights, L2 of the vectors. */
  sparsity?: number
  ridge?: number
  vectorRidge?: number
  seed?: number
}

/** A label that is not known (yet): the head learns nothing from the example. */
export const UNKNOWN = -1

/**
 * Factorisation machine with one head per action: logit_h = b_h + Σ w_hi + Σ_{i<j} v_i·v_j over binary features, the vectors
 * shared and their gradients summed over heads; learned online by FTRL-proximal, one example at a time.
 * Papers: Rendle, ICDM 2010; McMahan et al., "Ad Click Prediction", KDD 2013; Ta, "Factorization Machines with
 * Follow-the-Regularized-Leader", BigData 2015. Cost |features|·(heads + dimensions) an example; memory 3 floats a weight.
 */
export interface FactorisationMachine {
  /** Log-odds per head, into `logits`. */
  predict(ids: ArrayLike<number>, logits: Float64Array): void
  /** One step; `labels` per head 0, 1 or UNKNOWN; `weight` scales the example (importance, correction). */
  learn(ids: ArrayLike<number>, labels: ArrayLike<number>, weight?: number): void
  /** The weights as they stand, for snapshots and for serving with cached sums. */
  readonly weights: { bias: Float32Array; linear: Float32Array; vectors: Float32Array }
}

export function createFactorisationMachine(options: FactorisationMachineOptions): FactorisationMachine {
  const { features, dimensions, heads } = options
  const linear = createProximal(features * heads, options.rate ?? 0.1, options.sparsity ?? 0, options.ridge ?? 0.5)
  const bias = createProximal(heads, options.rate ?? 0.1, 0, 0)
  const vectors = createProximal(features * dimensions, options.vectorRate ?? 0.1, 0, options.vectorRidge ?? 0.5)
  const normal = seededNormal(seededRandom(options.seed ?? 1))
  for (let cell = 0; cell < vectors.value.length; cell++) vectors.begin(cell, 0.05 * normal())
  const sum = new Float64Array(dimensions)
  const logits = new Float64Array(heads)

  const predict = (ids: ArrayLike<number>, target: Float64Array) => {
    sum.fill(0)
    let squares = 0
    for (let head = 0; head < heads; head++) target[head] = bias.value[head]!
    for (let index = 0; index < ids.length; index++) {
      const feature = ids[index]!
      for (let head = 0; head < heads; head++) target[head]! += linear.value[feature * heads + head]!
      for (let factor = 0, cell = feature * dimensions; factor < dimensions; factor++, cell++) {
        const value = vectors.value[cell]!
        sum[factor]! += value
        squares += value * value
      }
    }
    let interaction = -squares
    for (let factor = 0; factor < dimensions; factor++) interaction += sum[factor]! * sum[factor]!
    for (let head = 0; head < heads; head++) target[head]! += interaction / 2
  }

  return {
    predict,
    weights: { bias: bias.value, linear: linear.value, vectors: vectors.value },
    learn(ids, labels, weight = 1) {
      predict(ids, logits)
      let shared = 0
      for (let head = 0; head < heads; head++) {
        if (labels[head] === UNKNOWN) continue
        const slope = weight * (sigmoid(logits[head]!) - labels[head]!)
        shared += slope
        bias.step(head, slope)
        for (let index = 0; index < ids.length; index++) linear.step(ids[index]! * heads + head, slope)
      }
      if (shared === 0) return
      for (let index = 0; index < ids.length; index++) {
        for (let factor = 0, cell = ids[index]! * dimensions; factor < dimensions; factor++, cell++) {
          vectors.step(cell, shared * (sum[factor]! - vectors.value[cell]!))
        }
      }
    },
  }
}

/** FTRL-proximal state of many coordinates: value = argmin of the regularised linearised loss (McMahan et al., algorithm 1). */
export function createProximal(size: number, rate: number, sparsity: number, ridge: number, smoothing = 1) {
  const value = new Float32Array(size)
  const pull = new Float32Array(size)
  const energy = new Float32Array(size)
  return {
    value,
    /** Sets a starting value that the first steps move away from. */
    begin(cell: number, start: number): void {
      value[cell] = start
      pull[cell] = -start * (smoothing / rate + ridge)
    },
    step(cell: number, gradient: number): void {
      const before = energy[cell]!
      const after = before + gradient * gradient
      const drift = (Math.sqrt(after) - Math.sqrt(before)) / rate
      const linear = pull[cell]! + gradient - drift * value[cell]!
      energy[cell] = after
      pull[cell] = linear
      const excess = linear > sparsity ? linear - sparsity : linear < -sparsity ? linear + sparsity : 0
      value[cell] = -excess / ((smoothing + Math.sqrt(after)) / rate + ridge)
    },
  }
}
