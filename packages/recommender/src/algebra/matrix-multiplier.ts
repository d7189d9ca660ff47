import { instantiateMatrixKernel } from './wasm-matrix-kernel.ts'

/** Row-major dense matrix, `rows × columns`. */
export interface Matrix {
  rows: number
  columns: number
  values: Float32Array
}

export interface MatrixMultiplier {
  /** Keeps B (`k × n`) resident, packed in panels of 8 columns. */
  loadRight(matrix: Matrix): void
  /** Keeps Bᵀ resident, where B is `n × k` as factor tables are stored. */
  loadRightTransposed(matrix: Matrix): void
  /**
   * A · B for `A: m × k` with the resident B. The result is a view of `m` rows with a stride of `stride` floats
   * (n rounded up to 8), valid until the next call.
   */
  multiply(left: Float32Array, rows: number): { values: Float32Array; stride: number }
}

const PAGE = 65536
const roundUp = (value: number, to: number) => Math.ceil(value / to) * to

/** Dense single-precision products on the WebAssembly kernel; cost m·n·k, memory k·n + m·(k + n) floats. */
export function createMatrixMultiplier(): MatrixMultiplier {
  const { memory, multiply } = instantiateMatrixKernel()
  let depth = 0
  let columns = 0
  let stride = 0

  const reserve = (floats: number) => {
    const missing = floats * 4 - memory.buffer.byteLength
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE))
    return new Float32Array(memory.buffer)
  }
  const load = (rows: number, width: number, at: (row: number, column: number) => number) => {
    depth = rows
    columns = width
    stride = roundUp(columns, 8)
    const packed = reserve(depth * stride)
    packed.fill(0, 0, depth * stride)
    for (let panel = 0, target = 0; panel < stride; panel += 8) {
      const end = Math.min(8, columns - panel)
      for (let row = 0; row < depth; row++, target += 8) {
        for (let lane = 0; lane < end; lane++) packed[target + lane] = at(row, panel + lane)
      }
    }
  }

  return {
    loadRight({ rows, columns: width, values }) {
      load(rows, width, (row, column) => values[row * width + column]!)
    },
    loadRightTransposed({ rows, columns: width, values }) {
      load(width, rows, (row, column) => values[column * width + row]!)
    },
    multiply(left, rows) {
      const padded = roundUp(rows, 4)
      const aStart = depth * stride
      const cStart = aStart + padded * depth
      const floats = reserve(cStart + padded * stride)
      floats.set(left.subarray(0, rows * depth), aStart)
      floats.fill(0, aStart + rows * depth, cStart)
      if (rows > 0 && depth > 0) multiply(aStart * 4, 0, cStart * 4, padded, stride, depth)
      return { values: floats.subarray(cStart, cStart + rows * stride), stride }
    },
  }
}

/** A · B as a fresh matrix. */
export function multiplyMatrices(left: Matrix, right: Matrix): Matrix {
  const multiplier = createMatrixMultiplier()
  multiplier.loadRight(right)
  return collect(multiplier, left, right.columns)
}

/** Aᵀ · A, the Gram matrix (`columns × columns`), accumulated over row blocks. */
export function gramMatrix({ rows, columns, values }: Matrix): Matrix {
  const gram = new Float32Array(columns * columns)
  const multiplier = createMatrixMultiplier()
  const block = 2048
  const transposed = new Float32Array(columns * block)
  for (let start = 0; start < rows; start += block) {
    const height = Math.min(block, rows - start)
    const part = values.subarray(start * columns, (start + height) * columns)
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < columns; column++) transposed[column * height + row] = part[row * columns + column]!
    }
    multiplier.loadRight({ rows: height, columns, values: part })
    const product = multiplier.multiply(transposed, columns)
    for (let row = 0; row < columns; row++) {
      for (let column = 0; column < columns; column++) {
        gram[row * columns + column]! += product.values[row * product.stride + column]!
      }
    }
  }
  return { rows: columns, columns, values: gram }
}

function collect(multiplier: MatrixMultiplier, left: Matrix, columns: number): Matrix {
  const values = new Float32Array(left.rows * columns)
  const block = 1024
  for (let start = 0; start < left.rows; start += block) {
    const height = Math.min(block, left.rows - start)
    const rows = left.values.subarray(start * left.columns, (start + height) * left.columns)
    const product = multiplier.multiply(rows, height)
    for (let row = 0; row < height; row++) {
      const source = product.values.subarray(row * product.stride, row * product.stride + columns)
      values.set(source, (start + row) * columns)
    }
  }
  return { rows: left.rows, columns, values }
}
