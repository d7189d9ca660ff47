import { createMatrixMultiplier, type MatrixMultiplier } from '../algebra/matrix-multiplier.ts'
import { type Random, seededNormal } from '../random.ts'
import { createAdam } from './adam.ts'

/** A fully connected layer with optional ReLU and inverted dropout, trained by Adam; weights `inputs × outputs`. */
export interface DenseLayer {
  inputs: number
  outputs: number
  weights: Float32Array
  bias: Float32Array
  /** Activations of `rows` rows; with `random`, units are dropped. The result is valid until the next call. */
  forward(input: Float32Array, rows: number, random?: Random): Float32Array
  /** Gradient for the last forward's input, after stepping the weights. */
  backward(outputGradient: Float32Array, rate: number): Float32Array
}

export interface DenseLayerOptions {
  inputs: number
  outputs: number
  rectified: boolean
  /** Share of outputs dropped in training (Srivastava et al., JMLR 2014). */
  dropout: number
  random: Random
}

/** Starts from He's deviates (He et al., ICCV 2015). Cost 3 · rows · inputs · outputs for a step. */
export function createDenseLayer(options: DenseLayerOptions, multiplier = createMatrixMultiplier()): DenseLayer {
  const { inputs, outputs, rectified, dropout } = options
  const normal = seededNormal(options.random)
  const weights = new Float32Array(inputs * outputs).map(() => normal() * Math.sqrt((rectified ? 2 : 1) / inputs))
  const bias = new Float32Array(outputs)
  const weightStep = createAdam(weights)
  const biasStep = createAdam(bias)
  let input: Float32Array = new Float32Array(0)
  let rows = 0
  let activation: Float32Array = new Float32Array(0)
  /** Factor each output was multiplied by: 0 where cut by ReLU or dropped. */
  let gate = new Float32Array(0)

  return {
    inputs,
    outputs,
    weights,
    bias,
    forward(values, count, random) {
      input = values
      rows = count
      activation = product(multiplier, values, count, weights, inputs, outputs)
      gate = new Float32Array(count * outputs)
      const keep = random ? 1 - dropout : 1
      for (let row = 0, cell = 0; row < count; row++) {
        for (let unit = 0; unit < outputs; unit++, cell++) {
          const sum = activation[cell]! + bias[unit]!
          const open = (!rectified || sum > 0) && (keep === 1 || !random || random() < keep) ? 1 / keep : 0
          gate[cell] = open
          activation[cell] = sum * open
        }
      }
      return activation
    },
    backward(outputGradient, rate) {
      const slope = outputGradient.map((value, cell) => value * gate[cell]!)
      const inputGradient = product(multiplier, slope, rows, transposed(weights, inputs, outputs), outputs, inputs)
      const weightGradient = product(multiplier, transposed(input, rows, inputs), inputs, slope, rows, outputs)
      const biasGradient = new Float32Array(outputs)
      for (let cell = 0; cell < slope.length; cell++) biasGradient[cell % outputs]! += slope[cell]!
      weightStep.advance()
      biasStep.advance()
      weightStep.step(0, weights.length, weightGradient, 0, rate)
      biasStep.step(0, outputs, biasGradient, 0, rate)
      return inputGradient
    },
  }
}

function product(
  multiplier: MatrixMultiplier,
  left: Float32Array,
  rows: number,
  right: Float32Array,
  depth: number,
  columns: number,
): Float32Array {
  multiplier.loadRight({ rows: depth, columns, values: right })
  const { values, stride } = multiplier.multiply(left, rows)
  const result = new Float32Array(rows * columns)
  for (let row = 0; row < rows; row++) result.set(values.subarray(row * stride, row * stride + columns), row * columns)
  return result
}

function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const turned = new Float32Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) turned[column * rows + row] = values[row * columns + column]!
  }
  return turned
}
