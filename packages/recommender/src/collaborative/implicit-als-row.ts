import { choleskyInPlace, solveCholesky } from '../algebra/cholesky.ts'
import type { Matrix } from '../algebra/matrix-multiplier.ts'

const BLOCK = 16

interface RowOptions {
  unobserved: number
  regularisation: number
  scaling?: number
}

/** Improves one row's vector against fixed vectors of the other side; also what folds a new person or item in. */
export interface RowSolver {
  /** One Newton step per block of 16 coordinates. `ids` index the other side, `confidence` runs in parallel. */
  improve(vector: Float32Array, ids: Int32Array, confidence: Float32Array): void
}

/** `gram` is that of `other` (d × d). Source: Rendle et al., "iALS++", arXiv 2110.14044, algorithm 2. */
export function createRowSolver(other: Matrix, gram: Matrix, options: RowOptions): RowSolver {
  const { columns: dimensions, rows, values } = other
  const { unobserved, regularisation, scaling = 1 } = options
  let residuals = new Float64Array(64)
  const hessian = new Float64Array(BLOCK * BLOCK)
  const gradient = new Float64Array(BLOCK)

  const predict = (vector: Float32Array, ids: Int32Array) => {
    if (residuals.length < ids.length) residuals = new Float64Array(ids.length * 2)
    for (let position = 0; position < ids.length; position++) {
      const start = ids[position]! * dimensions
      let sum = 0
      for (let factor = 0; factor < dimensions; factor++) sum += values[start + factor]! * vector[factor]!
      residuals[position] = 1 - sum
    }
  }

  return {
    improve(vector, ids, confidence) {
      predict(vector, ids)
      const ridge = regularisation * (ids.length + unobserved * rows) ** scaling
      for (let from = 0; from < dimensions; from += BLOCK) {
        const size = Math.min(BLOCK, dimensions - from)
        for (let row = 0; row < size; row++) {
          const line = (from + row) * dimensions
          let implicit = 0
          for (let factor = 0; factor < dimensions; factor++) implicit += gram.values[line + factor]! * vector[factor]!
          gradient[row] = -unobserved * implicit - ridge * vector[from + row]!
          for (let column = 0; column <= row; column++) {
            hessian[row * size + column] =
              unobserved * gram.values[line + from + column]! + (row === column ? ridge : 0)
          }
        }
        for (let position = 0; position < ids.length; position++) {
          const start = ids[position]! * dimensions + from
          const weight = confidence[position]!
          const pull = weight * residuals[position]!
          for (let row = 0; row < size; row++) {
            const value = values[start + row]!
            gradient[row]! += value * pull
            const scaled = value * weight
            for (let column = 0; column <= row; column++)
              hessian[row * size + column]! += scaled * values[start + column]!
          }
        }
        choleskyInPlace(hessian, size)
        solveCholesky(hessian, size, gradient.subarray(0, size))
        for (let row = 0; row < size; row++) vector[from + row]! += gradient[row]!
        for (let position = 0; position < ids.length; position++) {
          const start = ids[position]! * dimensions + from
          let change = 0
          for (let row = 0; row < size; row++) change += values[start + row]! * gradient[row]!
          residuals[position]! -= change
        }
      }
    },
  }
}
