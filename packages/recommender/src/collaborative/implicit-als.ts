import { gramMatrix, type Matrix } from '../algebra/matrix-multiplier.ts'
import { seededNormal, seededRandom } from '../random.ts'
import { type SparseMatrix, transpose } from '../sparse/sparse-matrix.ts'
import { createRowSolver } from './implicit-als-row.ts'

export interface ImplicitAlsOptions {
  dimensions: number
  epochs: number
  /** Weight of each unobserved pair against 1 for an observed one; try 400 to 1,000 divided by the number of items. */
  unobserved: number
  /** L2 strength, scaled by (|row| + unobserved · |other side|) ^ scaling. */
  regularisation: number
  scaling?: number
  seed?: number
  /** Factors to start from: those of yesterday for a warm start. */
  start?: { people: Matrix; items: Matrix } | undefined
}

export interface ImplicitAlsFactors {
  people: Matrix
  items: Matrix
}

/**
 * Matrix factorisation of implicit feedback: min Σ_observed c(1 − w·h)² + α₀ Σ_all (w·h)² + λ Σ scale ‖·‖².
 * Papers: Hu, Koren & Volinsky, ICDM 2008; Rendle et al., "iALS++", arXiv 2110.14044 (blocks of 16), and "Revisiting the
 * Performance of iALS", RecSys 2022 (scaled regularisation). Values of `interactions` are the confidences c.
 * Cost an epoch: nnz·d·(16 + 2) + (people + items)·d·(d + 16²); memory (people + items)·d floats.
 */
export function fitImplicitAls(interactions: SparseMatrix, options: ImplicitAlsOptions): ImplicitAlsFactors {
  const { dimensions, epochs, seed = 1 } = options
  const byItem = transpose(interactions)
  const normal = seededNormal(seededRandom(seed))
  const fresh = (rows: number): Matrix => {
    const values = new Float32Array(rows * dimensions).map(() => (0.1 * normal()) / Math.sqrt(dimensions))
    return { rows, columns: dimensions, values }
  }
  const people = copy(options.start?.people) ?? fresh(interactions.rows)
  const items = copy(options.start?.items) ?? fresh(interactions.columns)
  for (let epoch = 0; epoch < epochs; epoch++) {
    solveSide(interactions, people, items, options)
    solveSide(byItem, items, people, options)
  }
  return { people, items }
}

/** One pass over the rows of one side with the other side held still. */
export function solveSide(observed: SparseMatrix, side: Matrix, other: Matrix, options: ImplicitAlsOptions): void {
  const solver = createRowSolver(other, gramMatrix(other), options)
  for (let row = 0; row < observed.rows; row++) {
    const start = observed.offsets[row]!
    const end = observed.offsets[row + 1]!
    const target = side.values.subarray(row * side.columns, (row + 1) * side.columns)
    solver.improve(target, observed.indices.subarray(start, end), observed.values.subarray(start, end))
  }
}

const copy = (matrix: Matrix | undefined) => matrix && { ...matrix, values: matrix.values.slice() }
