/**
 * Lower Cholesky factor of a symmetric positive definite `size × size` matrix, in place in its lower triangle.
 * A pivot under `floor` is taken for a null direction: its column becomes zero. Cost size³ / 3.
 */
export function choleskyInPlace(matrix: Float64Array, size: number, floor = 1e-12): void {
  for (let column = 0; column < size; column++) {
    const start = column * size
    let pivot = matrix[start + column]!
    for (let inner = 0; inner < column; inner++) pivot -= matrix[start + inner]! ** 2
    const root = pivot > floor ? Math.sqrt(pivot) : 0
    matrix[start + column] = root
    const inverse = root > 0 ? 1 / root : 0
    for (let row = column + 1; row < size; row++) {
      const from = row * size
      let rest = matrix[from + column]!
      for (let inner = 0; inner < column; inner++) rest -= matrix[from + inner]! * matrix[start + inner]!
      matrix[from + column] = rest * inverse
    }
  }
}

/** Solves L Lᵀ x = b in place of `b`, for the factor left by `choleskyInPlace`; null directions get zero. */
export function solveCholesky(factor: Float64Array, size: number, b: Float64Array): void {
  for (let row = 0; row < size; row++) {
    let rest = b[row]!
    for (let inner = 0; inner < row; inner++) rest -= factor[row * size + inner]! * b[inner]!
    const pivot = factor[row * size + row]!
    b[row] = pivot > 0 ? rest / pivot : 0
  }
  for (let row = size - 1; row >= 0; row--) {
    let rest = b[row]!
    for (let inner = row + 1; inner < size; inner++) rest -= factor[inner * size + row]! * b[inner]!
    const pivot = factor[row * size + row]!
    b[row] = pivot > 0 ? rest / pivot : 0
  }
}

/** L⁻ᵀ as a full upper-triangular matrix; rows and columns of null directions are zero. Cost size³ / 6. */
export function invertedTransposedFactor(factor: Float64Array, size: number): Float32Array {
  const inverse = new Float64Array(size * size)
  for (let column = 0; column < size; column++) {
    for (let row = column; row < size; row++) {
      const pivot = factor[row * size + row]!
      let rest = row === column ? 1 : 0
      for (let inner = column; inner < row; inner++)
        rest -= factor[row * size + inner]! * inverse[column * size + inner]!
      inverse[column * size + row] = pivot > 0 ? rest / pivot : 0
    }
  }
  return Float32Array.from(inverse)
}
