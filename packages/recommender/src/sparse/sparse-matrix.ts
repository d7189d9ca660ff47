/** Compressed sparse rows: row r owns `indices[offsets[r] … offsets[r + 1])` and the values beside them. */
export interface SparseMatrix {
  rows: number
  columns: number
  offsets: Int32Array
  indices: Int32Array
  values: Float32Array
}

/** Builds rows from coordinate triples by counting sort, O(nnz + rows); the order within a row is that of arrival. */
export function sparseFromTriples(
  rows: number,
  columns: number,
  rowOf: Int32Array,
  columnOf: Int32Array,
  weight?: Float32Array,
): SparseMatrix {
  const offsets = new Int32Array(rows + 1)
  for (let entry = 0; entry < rowOf.length; entry++) offsets[rowOf[entry]! + 1]!++
  for (let row = 0; row < rows; row++) offsets[row + 1]! += offsets[row]!
  const cursor = offsets.slice(0, rows)
  const indices = new Int32Array(rowOf.length)
  const values = new Float32Array(rowOf.length)
  for (let entry = 0; entry < rowOf.length; entry++) {
    const target = cursor[rowOf[entry]!]!++
    indices[target] = columnOf[entry]!
    values[target] = weight ? weight[entry]! : 1
  }
  return { rows, columns, offsets, indices, values }
}

/** The same entries by column; O(nnz + columns). */
export function transpose(matrix: SparseMatrix): SparseMatrix {
  const rowOf = new Int32Array(matrix.indices.length)
  for (let row = 0; row < matrix.rows; row++) rowOf.fill(row, matrix.offsets[row]!, matrix.offsets[row + 1]!)
  return sparseFromTriples(matrix.columns, matrix.rows, matrix.indices, rowOf, matrix.values)
}

/** Sum of the values of each row. */
export function rowSums({ rows, offsets, values }: SparseMatrix): Float64Array {
  const sums = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry++) sums[row]! += values[entry]!
  }
  return sums
}

/** Sum of the values of each column. */
export function columnSums({ columns, indices, values }: SparseMatrix): Float64Array {
  const sums = new Float64Array(columns)
  for (let entry = 0; entry < indices.length; entry++) sums[indices[entry]!]! += values[entry]!
  return sums
}

/** A copy whose entries are multiplied by a factor of their row and one of their column. */
export function scaled(matrix: SparseMatrix, rowFactor: Float64Array, columnFactor: Float64Array): SparseMatrix {
  const values = new Float32Array(matrix.values.length)
  for (let row = 0; row < matrix.rows; row++) {
    for (let entry = matrix.offsets[row]!; entry < matrix.offsets[row + 1]!; entry++) {
      values[entry] = matrix.values[entry]! * rowFactor[row]! * columnFactor[matrix.indices[entry]!]!
    }
  }
  return { ...matrix, values }
}

/** `sum ** exponent`, with empty rows or columns as 1. */
export function powers(sums: Float64Array, exponent: number): Float64Array {
  return sums.map((sum) => (sum > 0 ? sum ** exponent : 1))
}

/** Sparse (`m × n`) times dense (`n × d`): dense `m × d`; cost nnz·d. */
export function multiplySparse(matrix: SparseMatrix, dense: Float32Array, width: number): Float32Array {
  const product = new Float32Array(matrix.rows * width)
  for (let row = 0; row < matrix.rows; row++) {
    const target = product.subarray(row * width, (row + 1) * width)
    for (let entry = matrix.offsets[row]!; entry < matrix.offsets[row + 1]!; entry++) {
      const weight = matrix.values[entry]!
      const start = matrix.indices[entry]! * width
      for (let column = 0; column < width; column++) target[column]! += weight * dense[start + column]!
    }
  }
  return product
}

/** The same entries, each 1: taste told by presence, not by count. */
export function binary(matrix: SparseMatrix): SparseMatrix {
  return { ...matrix, values: new Float32Array(matrix.values.length).fill(1) }
}
