import { seededNormal, seededRandom, shuffle } from '../random.ts'
import { createAdam } from './adam.ts'
import { createDenseLayer } from './dense-layer.ts'
import { type Examples, exampleCount, exampleIds, fieldCount, sigmoid } from './examples.ts'

export interface DeepFactorisationOptions {
  dimensions: number
  hidden: number[]
  dropout: number
  rate: number
  /** L2 on vectors and linear weights, per touched row and batch. */
  decay: number
  batch: number
  seed: number
}

/** DeepFM held ready for training epochs and scoring. */
export interface DeepFactorisation {
  /** One pass over shuffled examples; answers the mean training loss in nats. */
  trainEpoch(examples: Examples): number
  /** Log-odds of each example. */
  score(examples: Examples): Float64Array
  save(): Float32Array[]
  restore(saved: Float32Array[]): void
}

/**
 * logit = b + Σ w_i + Σ_{i<j} v_i·v_j + MLP(x) over shared vectors; x is the concatenated vectors when every row has the same
 * number of fields, else their pairwise products summed. Papers: Guo et al., "DeepFM", IJCAI 2017; He & Chua, "Neural
 * Factorization Machines", SIGIR 2017. Cost an example about 3·(fields·d·h₁ + h₁·h₂ + …).
 */
export function createDeepFactorisation(shape: Examples, options: DeepFactorisationOptions): DeepFactorisation {
  const { dimensions, batch } = options
  const fields = fieldCount(shape)
  const random = seededRandom(options.seed)
  const normal = seededNormal(random)
  const vectors = new Float32Array(shape.featureCount * dimensions).map(() => normal() * 0.03)
  const linear = new Float32Array(shape.featureCount)
  const bias = new Float32Array(1)
  const vectorStep = createAdam(vectors, options.decay)
  const linearStep = createAdam(linear, options.decay)
  const biasStep = createAdam(bias)
  const inputs = (fields || 1) * dimensions
  const widths = [inputs, ...options.hidden, 1]
  const layers = widths.slice(1).map((outputs, index) => {
    const last = index === widths.length - 2
    const dropout = last ? 0 : options.dropout
    return createDenseLayer({ inputs: widths[index]!, outputs, rectified: !last, dropout, random })
  })
  const sums = new Float32Array(batch * dimensions)

  /** Fills the network's input and answers the linear and pairwise part of each logit. */
  const gather = (examples: Examples, rows: Int32Array, input: Float32Array): Float64Array => {
    const shallow = new Float64Array(rows.length)
    for (let line = 0; line < rows.length; line++) {
      const ids = exampleIds(examples, rows[line]!)
      const sum = sums.subarray(line * dimensions, (line + 1) * dimensions).fill(0)
      const start = line * inputs
      let logit = bias[0]!
      for (let field = 0; field < ids.length; field++) {
        logit += linear[ids[field]!]!
        for (let factor = 0, cell = ids[field]! * dimensions; factor < dimensions; factor++, cell++) {
          const value = vectors[cell]!
          sum[factor]! += value
          if (fields) input[start + field * dimensions + factor] = value
          else input[start + factor]! -= value * value * 0.5
        }
      }
      for (let factor = 0; factor < dimensions; factor++) {
        if (!fields) input[start + factor]! += sum[factor]! * sum[factor]! * 0.5
        logit += sum[factor]! * sum[factor]! * 0.5
      }
      for (const id of ids) {
        for (let cell = id * dimensions; cell < (id + 1) * dimensions; cell++) logit -= vectors[cell]! ** 2 * 0.5
      }
      shallow[line] = logit
    }
    return shallow
  }

  const forward = (examples: Examples, rows: Int32Array, dropping: boolean) => {
    const input = new Float32Array(rows.length * inputs)
    const shallow = gather(examples, rows, input)
    let activation: Float32Array = input
    for (const layer of layers) activation = layer.forward(activation, rows.length, dropping ? random : undefined)
    return shallow.map((logit, line) => logit + activation[line]!)
  }

  const step = (examples: Examples, rows: Int32Array): number => {
    const logits = forward(examples, rows, true)
    let loss = 0
    const slopes = new Float32Array(rows.length)
    for (let line = 0; line < rows.length; line++) {
      const label = examples.labels[rows[line]!]!
      const chance = sigmoid(logits[line]!)
      loss -= Math.log(Math.max(1e-12, label ? chance : 1 - chance))
      slopes[line] = (chance - label) / rows.length
    }
    let gradient: Float32Array = slopes
    for (const layer of layers.toReversed()) gradient = layer.backward(gradient, options.rate)
    const touched = new Map<number, number>()
    const vectorGradient = new Float32Array(rows.length * Math.max(1, maxWidth(examples, rows)) * dimensions)
    const linearGradient = new Float32Array(vectorGradient.length / dimensions)
    for (let line = 0; line < rows.length; line++) {
      const ids = exampleIds(examples, rows[line]!)
      for (let field = 0; field < ids.length; field++) {
        const id = ids[field]!
        let slot = touched.get(id)
        if (slot === undefined) {
          slot = touched.size
          touched.set(id, slot)
        }
        linearGradient[slot]! += slopes[line]!
        for (let factor = 0; factor < dimensions; factor++) {
          const other = sums[line * dimensions + factor]! - vectors[id * dimensions + factor]!
          const deep = fields
            ? gradient[line * inputs + field * dimensions + factor]!
            : gradient[line * inputs + factor]! * other
          vectorGradient[slot * dimensions + factor]! += slopes[line]! * other + deep
        }
      }
    }
    for (const adam of [vectorStep, linearStep, biasStep]) adam.advance()
    for (const [id, slot] of touched) {
      vectorStep.step(id * dimensions, dimensions, vectorGradient, slot * dimensions, options.rate)
      linearStep.step(id, 1, linearGradient, slot, options.rate)
    }
    biasStep.step(0, 1, Float32Array.of(slopes.reduce((sum, slope) => sum + slope, 0)), 0, options.rate)
    return loss
  }

  const all = () => [vectors, linear, bias, ...layers.flatMap((layer) => [layer.weights, layer.bias])]
  return {
    trainEpoch(examples) {
      const order = shuffle(
        Int32Array.from({ length: exampleCount(examples) }, (_, row) => row),
        random,
      )
      let loss = 0
      for (let start = 0; start < order.length; start += batch)
        loss += step(examples, order.subarray(start, start + batch))
      return loss / Math.max(1, order.length)
    },
    score(examples) {
      const rows = Int32Array.from({ length: exampleCount(examples) }, (_, row) => row)
      const scores = new Float64Array(rows.length)
      for (let start = 0; start < rows.length; start += batch) {
        scores.set(forward(examples, rows.subarray(start, start + batch), false), start)
      }
      return scores
    },
    save: () => all().map((weights) => weights.slice()),
    restore(saved) {
      for (const [index, weights] of all().entries()) weights.set(saved[index]!)
    },
  }
}

function maxWidth(examples: Examples, rows: Int32Array): number {
  let width = 0
  for (const row of rows) width = Math.max(width, examples.offsets[row + 1]! - examples.offsets[row]!)
  return width
}
