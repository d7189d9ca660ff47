import { areaUnderCurve } from '../metrics/binary-metrics.ts'
import { seededRandom, shuffle } from '../random.ts'
import { fitPlatt } from './calibration.ts'
import { batchMachine, type ClickModel, deepClickModel, onlineClickModel } from './click-models.ts'
import { type Examples, exampleCount, pickExamples, sigmoid } from './examples.ts'

export const CLICK_MODELS = ['auto', 'lr', 'fm', 'deepfm', 'online'] as const
export type ClickModelName = (typeof CLICK_MODELS)[number]

/** Calibrated probabilities of an action. */
export interface FittedClickModel {
  name: string
  probabilities(examples: Examples): Float64Array
}

const SHARES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]

/**
 * Fits on `train`; `valid` (or a tenth of `train` when there is none) stops training, picks the blend and calibrates.
 * `online` makes one pass in file order and neither holds out nor looks back.
 */
export function fitClickModel(
  train: Examples,
  valid: Examples | undefined,
  options: { model: ClickModelName; online: boolean; seed: number },
): FittedClickModel {
  const { model, seed } = options
  if (options.online || model === 'online') {
    const online = onlineClickModel(train, seed)
    return { name: online.name, probabilities: (examples) => online.score(examples).map(sigmoid) }
  }
  const parts = valid ? { fit: train, held: valid } : heldOut(train, seed)
  const chosen = batchModel(model, parts.fit, parts.held, seed)
  const calibrate = fitPlatt(chosen.score(parts.held), parts.held.labels)
  return { name: chosen.name, probabilities: (examples) => chosen.score(examples).map(calibrate) }
}

function batchModel(model: ClickModelName, fit: Examples, held: Examples, seed: number): ClickModel {
  if (model === 'lr') return batchMachine(fit, held, 0, seed)
  if (model === 'fm') return batchMachine(fit, held, 16, seed)
  const deep = deepClickModel(fit, held, seed)
  if (model === 'deepfm') return deep
  return blendPair(blendPair(deep, deepClickModel(fit, held, seed + 1), held), onlineClickModel(fit, seed), held)
}

/** The weighted mean of two models' log-odds with the best AUC on `held`. */
function blendPair(one: ClickModel, other: ClickModel, held: Examples): ClickModel {
  const left = one.score(held)
  const right = other.score(held)
  const mix = (share: number, from: Float64Array, to: Float64Array) =>
    from.map((logit, row) => (1 - share) * logit + share * to[row]!)
  const trials = SHARES.map((share) => ({ share, auc: areaUnderCurve(mix(share, left, right), held.labels) }))
  const { share } = trials.reduce((best, trial) => (trial.auc > best.auc ? trial : best))
  if (share === 0) return one
  if (share === 1) return other
  return {
    name: `${1 - share} ${one.name} + ${share} ${other.name}`.replaceAll(/(\.\d)\d+/g, '$1'),
    score: (examples) => mix(share, one.score(examples), other.score(examples)),
  }
}

function heldOut(train: Examples, seed: number): { fit: Examples; held: Examples } {
  const order = shuffle(
    Int32Array.from({ length: exampleCount(train) }, (_, row) => row),
    seededRandom(seed),
  )
  const cut = Math.floor(order.length * 0.9)
  return { fit: pickExamples(train, order.subarray(0, cut)), held: pickExamples(train, order.subarray(cut)) }
}
