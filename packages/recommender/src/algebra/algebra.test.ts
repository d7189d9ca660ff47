import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededNormal, seededRandom } from '../random.ts'
import { sparseFromTriples } from '../sparse/sparse-matrix.ts'
import { choleskyInPlace, invertedTransposedFactor, solveCholesky } from './cholesky.ts'
import { gramMatrix, type Matrix, multiplyMatrices } from './matrix-multiplier.ts'
import { symmetricEigen } from './symmetric-eigen.ts'
import { truncatedSvd } from './truncated-svd.ts'

function randomMatrix(rows: number, columns: number, seed: number): Matrix {
  const normal = seededNormal(seededRandom(seed))
  return { rows, columns, values: new Float32Array(rows * columns).map(() => normal()) }
}

function plainProduct(left: Matrix, right: Matrix): number[] {
  return Array.from({ length: left.rows * right.columns }, (_, cell) => {
    const row = Math.floor(cell / right.columns)
    const column = cell % right.columns
    let sum = 0
    for (let inner = 0; inner < left.columns; inner++) {
      sum += (left.values[row * left.columns + inner] ?? 0) * (right.values[inner * right.columns + column] ?? 0)
    }
    return sum
  })
}

const size = fc.integer({ min: 1, max: 21 })

describe('dense products', () => {
  it('equal the schoolbook product for any shape', () => {
    fc.assert(
      fc.property(size, size, size, fc.integer(), (rows, inner, columns, seed) => {
        const left = randomMatrix(rows, inner, seed)
        const right = randomMatrix(inner, columns, seed + 1)
        const expected = plainProduct(left, right)
        const product = multiplyMatrices(left, right)
        for (const [cell, value] of expected.entries()) expect(product.values[cell]).toBeCloseTo(value, 3)
      }),
      { numRuns: 40 },
    )
  })

  it('give the Gram matrix over several row blocks', () => {
    const tall = randomMatrix(5000, 3, 7)
    const gram = gramMatrix(tall)
    let expected = 0
    for (let row = 0; row < tall.rows; row++) expected += (tall.values[row * 3] ?? 0) * (tall.values[row * 3 + 2] ?? 0)
    expect(gram.values[2]).toBeCloseTo(expected, 1)
    expect(gram.values[6]).toBeCloseTo(expected, 1)
  })
})

describe('Cholesky', () => {
  it('solves what it has factorised', () => {
    const matrix = Float64Array.of(4, 2, 1, 2, 5, 3, 1, 3, 6)
    const solution = Float64Array.of(1, -2, 3)
    const right = Float64Array.from([0, 1, 2], (row) =>
      [0, 1, 2].reduce((sum, column) => sum + (matrix[row * 3 + column] ?? 0) * (solution[column] ?? 0), 0),
    )
    const factor = matrix.slice()
    choleskyInPlace(factor, 3)
    solveCholesky(factor, 3, right)
    for (const [index, value] of solution.entries()) expect(right[index]).toBeCloseTo(value, 10)
  })

  it('leaves a null direction out instead of dividing by it', () => {
    const factor = Float64Array.of(1, 1, 1, 1)
    choleskyInPlace(factor, 2)
    const right = Float64Array.of(3, 3)
    solveCholesky(factor, 2, right)
    expect([...right]).toEqual([3, 0])
    expect([...invertedTransposedFactor(factor, 2)].every(Number.isFinite)).toBe(true)
  })
})

describe('symmetric eigenvalues', () => {
  it('satisfy A v = λ v with orthonormal vectors, largest first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer(), (order, seed) => {
        const random = seededRandom(seed)
        const matrix = new Float64Array(order * order)
        for (let row = 0; row < order; row++) {
          for (let column = 0; column <= row; column++) {
            matrix[row * order + column] = matrix[column * order + row] = random() - 0.5
          }
        }
        const { values, vectors } = symmetricEigen(matrix, order)
        expect([...values]).toEqual([...values].sort((left, right) => right - left))
        for (let pair = 0; pair < order; pair++) {
          const vector = vectors.subarray(pair * order, (pair + 1) * order)
          for (let row = 0; row < order; row++) {
            const image = vector.reduce((sum, value, column) => sum + value * (matrix[row * order + column] ?? 0), 0)
            expect(image).toBeCloseTo((values[pair] ?? 0) * (vector[row] ?? 0), 9)
          }
          expect(vector.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 9)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('truncated SVD', () => {
  it('finds the singular values and vectors of a matrix of known rank', () => {
    // Two blocks of ones, 6 × 4 and 3 × 5: singular values √24 and √15.
    const rows: number[] = []
    const columns: number[] = []
    for (let row = 0; row < 6; row++) for (let column = 0; column < 4; column++) rows.push(row) && columns.push(column)
    for (let row = 6; row < 9; row++) for (let column = 4; column < 9; column++) rows.push(row) && columns.push(column)
    const matrix = sparseFromTriples(9, 9, Int32Array.from(rows), Int32Array.from(columns))
    const { singular, right } = truncatedSvd(matrix, 2)
    expect(singular[0]).toBeCloseTo(Math.sqrt(24), 4)
    expect(singular[1]).toBeCloseTo(Math.sqrt(15), 4)
    expect(Math.abs(right.values[0] ?? 0)).toBeCloseTo(0.5, 4)
    expect(Math.abs(right.values[1] ?? 0)).toBeCloseTo(0, 4)
  })
})
