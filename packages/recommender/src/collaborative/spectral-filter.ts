import { createMatrixMultiplier, type Matrix } from '../algebra/matrix-multiplier.ts'
import { truncatedSvd } from '../algebra/truncated-svd.ts'
import { columnSums, powers, rowSums, type SparseMatrix, scaled } from '../sparse/sparse-matrix.ts'
import type { ScoreModel } from '../top-n/score-model.ts'

/** An ideal low-pass filter on the item graph: item i enters as `input[i]` and leaves as `output[i]`, both rank wide. */
export interface SpectralFilter {
  rank: number
  input: Matrix
  output: Matrix
}

/**
 * Projects a history on the leading singular vectors of D_u^-½ R D_i^-½ and back, s = r · D_i^-½ V Vᵀ D_i^½.
 * Paper: Shen et al., "How Powerful is Graph Convolution for Recommendation?", CIKM 2021 (GF-CF). Cost as
 * `truncatedSvd`; vectors also serve as item embeddings. Ranks nest: the first columns are the filter of a lower rank.
 */
export function fitSpectralFilter(interactions: SparseMatrix, rank: number, passes = 2): SpectralFilter {
  const degrees = columnSums(interactions)
  const inverseRoot = powers(degrees, -0.5)
  const normalised = scaled(interactions, powers(rowSums(interactions), -0.5), inverseRoot)
  const { right } = truncatedSvd(normalised, rank, passes)
  return {
    rank: right.columns,
    input: scaleRows(right, inverseRoot),
    output: scaleRows(right, powers(degrees, 0.5)),
  }
}

/** The filter of the first `rank` vectors. */
export function narrowed(filter: SpectralFilter, rank: number): SpectralFilter {
  const width = Math.min(rank, filter.rank)
  const narrow = ({ rows, columns, values }: Matrix): Matrix => {
    const kept = new Float32Array(rows * width)
    for (let row = 0; row < rows; row++) kept.set(values.subarray(row * columns, row * columns + width), row * width)
    return { rows, columns: width, values: kept }
  }
  return { rank: width, input: narrow(filter.input), output: narrow(filter.output) }
}

/** One dense product a batch: rank · items multiply-adds a person. */
export function spectralModel(interactions: SparseMatrix, filter: SpectralFilter): ScoreModel {
  return projectionModel('spectral', interactions, filter.input, filter.output)
}

/** Scores r · In · Outᵀ for two item tables of the same width. */
export function projectionModel(name: string, interactions: SparseMatrix, input: Matrix, output: Matrix): ScoreModel {
  const multiplier = createMatrixMultiplier()
  multiplier.loadRightTransposed(output)
  return {
    name,
    score(users, out) {
      const left = new Float32Array(users.length * input.columns)
      for (const [row, user] of users.entries()) {
        const target = left.subarray(row * input.columns, (row + 1) * input.columns)
        for (let entry = interactions.offsets[user]!; entry < interactions.offsets[user + 1]!; entry++) {
          const weight = interactions.values[entry]!
          const start = interactions.indices[entry]! * input.columns
          for (let factor = 0; factor < target.length; factor++)
            target[factor]! += weight * input.values[start + factor]!
        }
      }
      const { values, stride } = multiplier.multiply(left, users.length)
      for (let row = 0; row < users.length; row++) {
        out.set(values.subarray(row * stride, row * stride + output.rows), row * output.rows)
      }
    },
  }
}

function scaleRows({ rows, columns, values }: Matrix, factor: Float64Array): Matrix {
  const product = new Float32Array(values.length)
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) product[cell] = values[cell]! * factor[row]!
  }
  return { rows, columns, values: product }
}
