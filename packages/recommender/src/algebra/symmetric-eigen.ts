/**
 * All eigenpairs of a symmetric `size × size` matrix, largest first. `vectors` holds one eigenvector per row.
 * Householder reduction to tridiagonal form, then implicit QL with Wilkinson shifts (Bowdler, Martin, Reinsch &
 * Wilkinson, Numerische Mathematik 1968; Golub & Van Loan, ch. 8). Cost about 9·size³.
 */
export function symmetricEigen(matrix: Float64Array, size: number): { values: Float64Array; vectors: Float64Array } {
  const reduced = Float64Array.from(matrix)
  const diagonal = new Float64Array(size)
  const below = new Float64Array(size)
  const vectors = new Float64Array(size * size)
  for (let row = 0; row < size; row++) vectors[row * size + row] = 1
  tridiagonalise(reduced, size, diagonal, below, vectors)
  implicitShifts(size, diagonal, below, vectors)
  const order = [...diagonal.keys()].sort((left, right) => diagonal[right]! - diagonal[left]!)
  const sorted = new Float64Array(size * size)
  for (const [rank, source] of order.entries()) {
    sorted.set(vectors.subarray(source * size, (source + 1) * size), rank * size)
  }
  return { values: Float64Array.from(order, (index) => diagonal[index]!), vectors: sorted }
}

/** Leaves T = H…H A H…H in `diagonal` and `below`; applies each reflection to the rows of `vectors` (kept as Qᵀ). */
function tridiagonalise(
  a: Float64Array,
  size: number,
  diagonal: Float64Array,
  below: Float64Array,
  vectors: Float64Array,
): void {
  const reflection = new Float64Array(size)
  const product = new Float64Array(size)
  for (let column = 0; column < size - 1; column++) {
    let norm = 0
    for (let row = column + 1; row < size; row++) norm += a[row * size + column]! ** 2
    norm = Math.sqrt(norm)
    const head = a[(column + 1) * size + column]!
    const pivot = head > 0 ? -norm : norm
    diagonal[column] = a[column * size + column]!
    below[column] = pivot
    let length = 0
    for (let row = column + 1; row < size; row++) {
      const entry = a[row * size + column]! - (row === column + 1 ? pivot : 0)
      reflection[row] = entry
      length += entry * entry
    }
    if (length === 0) continue
    const scale = Math.sqrt(2 / length)
    for (let row = column + 1; row < size; row++) reflection[row]! *= scale
    reflect(a, size, column + 1, reflection, product)
    reflectRows(vectors, size, column + 1, reflection)
  }
  diagonal[size - 1] = a[size * size - 1] ?? 0
}

/** A ← (I − vvᵀ) A (I − vvᵀ) on the trailing block. */
function reflect(a: Float64Array, size: number, start: number, v: Float64Array, product: Float64Array): void {
  let inner = 0
  for (let row = start; row < size; row++) {
    let sum = 0
    const from = row * size
    for (let column = start; column < size; column++) sum += a[from + column]! * v[column]!
    product[row] = sum
    inner += sum * v[row]!
  }
  for (let row = start; row < size; row++) product[row]! -= (inner / 2) * v[row]!
  for (let row = start; row < size; row++) {
    const from = row * size
    const left = v[row]!
    const right = product[row]!
    for (let column = start; column < size; column++) a[from + column]! -= left * product[column]! + right * v[column]!
  }
}

function reflectRows(vectors: Float64Array, size: number, start: number, v: Float64Array): void {
  const sums = new Float64Array(size)
  for (let row = start; row < size; row++) {
    for (let column = 0; column < size; column++) sums[column]! += v[row]! * vectors[row * size + column]!
  }
  for (let row = start; row < size; row++) {
    for (let column = 0; column < size; column++) vectors[row * size + column]! -= v[row]! * sums[column]!
  }
}

/** Diagonalises the tridiagonal matrix, turning pairs of rows of `vectors` along. */
function implicitShifts(size: number, diagonal: Float64Array, below: Float64Array, vectors: Float64Array): void {
  for (let low = 0; low < size; low++) {
    for (let round = 0; ; round++) {
      let end = low
      while (end < size - 1) {
        const scale = Math.abs(diagonal[end]!) + Math.abs(diagonal[end + 1]!)
        if (Math.abs(below[end]!) <= Number.EPSILON * scale) break
        end++
      }
      if (end === low) break
      if (round === 100) throw new Error('the eigenvalue iteration did not converge')
      chase(low, end, size, diagonal, below, vectors)
    }
  }
}

function chase(
  low: number,
  end: number,
  size: number,
  diagonal: Float64Array,
  below: Float64Array,
  vectors: Float64Array,
): void {
  const half = (diagonal[low + 1]! - diagonal[low]!) / (2 * below[low]!)
  const root = Math.hypot(half, 1)
  let g = diagonal[end]! - diagonal[low]! + below[low]! / (half + (half >= 0 ? root : -root))
  let sine = 1
  let cosine = 1
  let shift = 0
  for (let row = end - 1; row >= low; row--) {
    const f = sine * below[row]!
    const b = cosine * below[row]!
    const length = Math.hypot(f, g)
    below[row + 1] = length
    if (length === 0) {
      diagonal[row + 1]! -= shift
      below[end] = 0
      return
    }
    sine = f / length
    cosine = g / length
    g = diagonal[row + 1]! - shift
    const turn = (diagonal[row]! - g) * sine + 2 * cosine * b
    shift = sine * turn
    diagonal[row + 1] = g + shift
    g = cosine * turn - b
    const lower = (row + 1) * size
    const upper = row * size
    for (let column = 0; column < size; column++) {
      const under = vectors[lower + column]!
      const over = vectors[upper + column]!
      vectors[lower + column] = sine * over + cosine * under
      vectors[upper + column] = cosine * over - sine * under
    }
  }
  diagonal[low]! -= shift
  below[low] = g
  below[end] = 0
}
