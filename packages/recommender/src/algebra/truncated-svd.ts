import { seededNormal, seededRandom } from '../random.ts'
import { multiplySparse, type SparseMatrix, transpose } from '../sparse/sparse-matrix.ts'
import { choleskyInPlace, invertedTransposedFactor } from './cholesky.ts'
import { gramMatrix, type Matrix, multiplyMatrices } from './matrix-multiplier.ts'
import { symmetricEigen } from './symmetric-eigen.ts'

/** Singular values, largest first, and right singular vectors as the columns of `right` (`columns × rank`). */
export interface TruncatedSvd {
  singular: Float64Array
  right: Matrix
}

/**
 * Leading singular triples of a sparse matrix by randomised subspace iteration.
 * Paper: Halko, Martinsson & Tropp, SIAM Review 2011, algorithms 4.4 and 5.1; Cholesky QR done twice in place of QR
 * (Yamamoto et al., ETNA 2015). Cost (2·passes + 2)·nnz·d + columns·d²·(passes + 1), d = rank + 16.
 */
export function truncatedSvd(matrix: SparseMatrix, rank: number, passes = 2, seed = 1): TruncatedSvd {
  const width = Math.min(rank + 16, matrix.rows, matrix.columns)
  const kept = Math.min(rank, width)
  const byColumn = transpose(matrix)
  const normal = seededNormal(seededRandom(seed))
  const start = new Float32Array(matrix.rows * width).map(() => normal())
  let basis = orthonormal(multiplySparse(byColumn, start, width), matrix.columns, width)
  for (let pass = 0; pass < passes; pass++) {
    const left = multiplySparse(matrix, basis.values, width)
    basis = orthonormal(multiplySparse(byColumn, left, width), matrix.columns, width)
  }
  const projected = { rows: matrix.rows, columns: width, values: multiplySparse(matrix, basis.values, width) }
  const { values, vectors } = symmetricEigen(Float64Array.from(gramMatrix(projected).values), width)
  const rotation = new Float32Array(width * kept)
  for (let column = 0; column < kept; column++) {
    for (let row = 0; row < width; row++) rotation[row * kept + column] = vectors[column * width + row]!
  }
  return {
    singular: values.slice(0, kept).map((value) => Math.sqrt(Math.max(0, value))),
    right: multiplyMatrices(basis, { rows: width, columns: kept, values: rotation }),
  }
}

function orthonormal(values: Float32Array, rows: number, columns: number): Matrix {
  let basis: Matrix = { rows, columns, values }
  for (let time = 0; time < 2; time++) {
    const factor = Float64Array.from(gramMatrix(basis).values)
    let trace = 0
    for (let index = 0; index < columns; index++) trace += factor[index * columns + index]!
    choleskyInPlace(factor, columns, (1e-7 * trace) / columns)
    basis = multiplyMatrices(basis, { rows: columns, columns, values: invertedTransposedFactor(factor, columns) })
  }
  return basis
}
