import { areaUnderCurve } from '../metrics/binary-metrics.ts'
import { createDeepFactorisation } from './deep-factorisation.ts'
import { type Examples, exampleCount, exampleIds, sigmoid } from './examples.ts'
import { createFactorisationMachine, createProximal } from './factorisation-machine.ts'
import { withCrosses } from './feature-crosses.ts'

/** A fitted model of one action: log-odds of each example. */
export interface ClickModel {
  name: string
  score(examples: Examples): Float64Array
}

const CROSS_BITS = 20
const WIDEST_CROSSED_ROW = 24

/**
 * One pass in the order given: a factorisation machine and, beside it, hashed pairs that learn what it leaves over. What the
 * server's online learner does; never sees an example twice.
 */
export function onlineClickModel(train: Examples, seed: number): ClickModel {
  const machine = createFactorisationMachine({
    features: train.featureCount,
    dimensions: 32,
    heads: 1,
    rate: 0.1,
    ridge: 0.1,
    vectorRate: 0.3,
    vectorRidge: 0.1,
    seed,
  })
  const crossed = exampleCount(train) > 0 && widest(train) <= WIDEST_CROSSED_ROW
  const pairs = createProximal(crossed ? train.featureCount + 2 ** CROSS_BITS : 0, 0.3, 0, 0.3)
  const logits = new Float64Array(1)
  const pairSum = (ids: Int32Array) => {
    let sum = 0
    for (const id of ids) sum += pairs.value[id]!
    return sum
  }
  const crossesOf = (examples: Examples, wide: Examples | undefined, row: number) =>
    wide ? exampleIds(wide, row).subarray(exampleIds(examples, row).length) : new Int32Array(0)
  const wideTrain = crossed ? withCrosses(train, CROSS_BITS) : undefined
  for (let row = 0; row < exampleCount(train); row++) {
    const ids = exampleIds(train, row)
    const label = train.labels[row]!
    const crosses = crossesOf(train, wideTrain, row)
    machine.predict(ids, logits)
    const slope = sigmoid(logits[0]! + pairSum(crosses)) - label
    for (const id of crosses) pairs.step(id, slope)
    machine.learn(ids, [label])
  }
  return {
    name: crossed ? 'online fm + crosses' : 'online fm',
    score(examples) {
      const wide = crossed ? withCrosses(examples, CROSS_BITS) : undefined
      return Float64Array.from({ length: exampleCount(examples) }, (_, row) => {
        machine.predict(exampleIds(examples, row), logits)
        return logits[0]! + pairSum(crossesOf(examples, wide, row))
      })
    },
  }
}

/** Factorisation machine over several passes, the pass count settled on `valid` by AUC. */
export function batchMachine(train: Examples, valid: Examples, dimensions: number, seed: number): ClickModel {
  const options = { features: train.featureCount, dimensions, heads: 1, seed, rate: 0.1, vectorRate: 0.15, ridge: 0.5 }
  const machine = createFactorisationMachine({ ...options, vectorRidge: 1 })
  const logits = new Float64Array(1)
  const score = (examples: Examples) =>
    Float64Array.from({ length: exampleCount(examples) }, (_, row) => {
      machine.predict(exampleIds(examples, row), logits)
      return logits[0]!
    })
  const { linear, vectors, bias } = machine.weights
  let best = { quality: -1, weights: [linear.slice(), vectors.slice(), bias.slice()] }
  for (let epoch = 0, worse = 0; epoch < 12 && worse < 2; epoch++) {
    for (let row = 0; row < exampleCount(train); row++) machine.learn(exampleIds(train, row), [train.labels[row]!])
    const quality = areaUnderCurve(score(valid), valid.labels)
    worse = quality > best.quality ? 0 : worse + 1
    if (worse === 0) best = { quality, weights: [linear.slice(), vectors.slice(), bias.slice()] }
  }
  for (const [index, weights] of [linear, vectors, bias].entries()) weights.set(best.weights[index]!)
  return { name: dimensions > 0 ? 'fm' : 'lr', score }
}

/** DeepFM with the epoch of the best AUC on `valid` kept. */
export function deepClickModel(train: Examples, valid: Examples, seed: number): ClickModel {
  const model = createDeepFactorisation(train, {
    dimensions: 16,
    hidden: [256, 128],
    dropout: 0.3,
    rate: 0.003,
    decay: 1e-6,
    batch: 512,
    seed,
  })
  let best = { quality: -1, weights: model.save() }
  for (let epoch = 0, worse = 0; epoch < 12 && worse < 2; epoch++) {
    model.trainEpoch(train)
    const quality = areaUnderCurve(model.score(valid), valid.labels)
    worse = quality > best.quality ? 0 : worse + 1
    if (worse === 0) best = { quality, weights: model.save() }
  }
  model.restore(best.weights)
  return { name: 'deepfm', score: (examples) => model.score(examples) }
}

function widest(examples: Examples): number {
  let width = 0
  for (let row = 0; row < exampleCount(examples); row++) width = Math.max(width, exampleIds(examples, row).length)
  return width
}
