import { choleskyInPlace, invertedTransposedFactor } from '../algebra/cholesky.ts'
import { createMatrixMultiplier, type Matrix, multiplyMatrices } from '../algebra/matrix-multiplier.ts'
import { columnSums, type SparseMatrix, transpose } from '../sparse/sparse-matrix.ts'
import type { ScoreModel } from '../top-n/score-model.ts'

/**
 * EASE: the ridge regression of each item on all others, B = I − P · diag(P)⁻¹, P = (XᵀX + λI)⁻¹.
 * Paper: Steck, "Embarrassingly Shallow Autoencoders for Sparse Data", WWW 2019. Solved on the people's side by the
 * Woodbury identity, P = (I − Xᵀ (XXᵀ + λI)⁻¹ X) / λ, so the cost is people³ and not items³: for few people and any
 * number of items. Memory people · items floats. Input people × items.
 */
export function dualRidgeModel(interactions: SparseMatrix, ridge: number): ScoreModel {
  const { rows: people, columns: items } = interactions
  const gram = personGram(interactions)
  const lowerInverse = invertedFactor(gram, people, ridge)
  // With L Lᵀ = XXᵀ + λI and Z = L⁻¹ X, Xᵀ (XXᵀ + λI)⁻¹ X is Zᵀ Z; row u of G L⁻ᵀ is Z · x_u.
  const whitened = multiplyMatrices(lowerInverse, dense(interactions))
  const profiles = multiplyMatrices(
    { rows: people, columns: people, values: Float32Array.from(gram) },
    transposed(lowerInverse),
  )
  const gain = columnSquares(whitened).map((square) => 1 / Math.max(1e-6, 1 - square))
  const degrees = columnSums(interactions)
  const multiplier = createMatrixMultiplier()
  multiplier.loadRight(whitened)
  return {
    name: 'ease',
    // The identity term would only touch a person's own items, which no list shows.
    score(users, out) {
      const left = new Float32Array(users.length * people)
      for (const [row, user] of users.entries()) {
        left.set(profiles.values.subarray(user * people, (user + 1) * people), row * people)
      }
      const { values, stride } = multiplier.multiply(left, users.length)
      for (let row = 0; row < users.length; row++) {
        for (let item = 0; item < items; item++) {
          out[row * items + item] = degrees[item]! > 0 ? values[row * stride + item]! * gain[item]! : 0
        }
      }
    },
  }
}

function personGram(interactions: SparseMatrix): Float64Array {
  const people = interactions.rows
  const { offsets, indices, values } = transpose(interactions)
  const gram = new Float64Array(people * people)
  for (let item = 0; item < interactions.columns; item++) {
    for (let one = offsets[item]!; one < offsets[item + 1]!; one++) {
      const target = indices[one]! * people
      for (let other = offsets[item]!; other < offsets[item + 1]!; other++) {
        gram[target + indices[other]!]! += values[one]! * values[other]!
      }
    }
  }
  return gram
}

function invertedFactor(gram: Float64Array, size: number, ridge: number): Matrix {
  const factor = gram.slice()
  for (let index = 0; index < size; index++) factor[index * size + index]! += ridge
  choleskyInPlace(factor, size)
  return transposed({ rows: size, columns: size, values: invertedTransposedFactor(factor, size) })
}

function transposed({ rows, columns, values }: Matrix): Matrix {
  const turned = new Float32Array(values.length)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) turned[column * rows + row] = values[row * columns + column]!
  }
  return { rows: columns, columns: rows, values: turned }
}

function dense({ rows, columns, offsets, indices, values }: SparseMatrix): Matrix {
  const cells = new Float32Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry++)
      cells[row * columns + indices[entry]!] = values[entry]!
  }
  return { rows, columns, values: cells }
}

function columnSquares({ rows, columns, values }: Matrix): Float64Array {
  const sums = new Float64Array(columns)
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) sums[column]! += values[cell]! ** 2
  }
  return sums
}
