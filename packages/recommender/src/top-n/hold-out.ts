import { type Random, seededRandom, shuffle } from '../random.ts'
import { type SparseMatrix, sparseFromTriples } from '../sparse/sparse-matrix.ts'

/** Two disjoint parts of one set of interactions, same shape. */
export interface HeldOut {
  fit: SparseMatrix
  held: SparseMatrix
}

/** Splits each person's interactions at random into parts of the given shares (the last takes the rest). */
export function splitPerPerson(interactions: SparseMatrix, shares: number[], seed: number): SparseMatrix[] {
  const random = seededRandom(seed)
  const partOf = new Uint8Array(interactions.indices.length)
  for (let row = 0; row < interactions.rows; row++) assign(interactions, row, shares, random, partOf)
  return shares.map((_, part) => filtered(interactions, (entry) => partOf[entry] === part))
}

/** Holds out a share of each person's interactions; those with fewer than three keep all. */
export function holdOut(interactions: SparseMatrix, share: number, seed: number): HeldOut {
  const [fit, held] = splitPerPerson(interactions, [1 - share, share], seed)
  if (!fit || !held) throw new Error('a split in two gives two parts')
  return { fit, held }
}

function assign(matrix: SparseMatrix, row: number, shares: number[], random: Random, partOf: Uint8Array): void {
  const start = matrix.offsets[row]!
  const count = matrix.offsets[row + 1]! - start
  const order = shuffle(
    Int32Array.from({ length: count }, (_, index) => index),
    random,
  )
  let from = 0
  let sum = 0
  for (const [part, share] of shares.entries()) {
    sum += share
    const to = part === shares.length - 1 ? count : count < 3 && part === 0 ? count : Math.round(sum * count)
    for (let position = from; position < to; position++) partOf[start + order[position]!] = part
    from = Math.max(from, to)
  }
}

function filtered(matrix: SparseMatrix, keep: (entry: number) => boolean): SparseMatrix {
  const rows: number[] = []
  const columns: number[] = []
  const values: number[] = []
  for (let row = 0; row < matrix.rows; row++) {
    for (let entry = matrix.offsets[row]!; entry < matrix.offsets[row + 1]!; entry++) {
      if (!keep(entry)) continue
      rows.push(row)
      columns.push(matrix.indices[entry]!)
      values.push(matrix.values[entry]!)
    }
  }
  const triples = [Int32Array.from(rows), Int32Array.from(columns), Float32Array.from(values)] as const
  return sparseFromTriples(matrix.rows, matrix.columns, ...triples)
}
