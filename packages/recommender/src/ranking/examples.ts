/** Labelled rows of active feature ids: row r owns `ids[offsets[r] … offsets[r + 1])`, each with value 1. */
export interface Examples {
  featureCount: number
  offsets: Int32Array
  ids: Int32Array
  labels: Uint8Array
}

export const exampleCount = ({ labels }: Examples) => labels.length

export function exampleIds({ offsets, ids }: Examples, row: number): Int32Array {
  return ids.subarray(offsets[row]!, offsets[row + 1]!)
}

/** The number of features of every row, or 0 when rows differ. */
export function fieldCount(examples: Examples): number {
  const width = (examples.offsets[1] ?? 0) - (examples.offsets[0] ?? 0)
  for (let row = 0; row < exampleCount(examples); row++) {
    if (examples.offsets[row + 1]! - examples.offsets[row]! !== width) return 0
  }
  return width
}

/** The chosen rows, in the order given. */
export function pickExamples(examples: Examples, rows: ArrayLike<number>): Examples {
  const offsets = new Int32Array(rows.length + 1)
  for (let index = 0; index < rows.length; index++) {
    offsets[index + 1] = offsets[index]! + exampleIds(examples, rows[index]!).length
  }
  const ids = new Int32Array(offsets[rows.length]!)
  const labels = new Uint8Array(rows.length)
  for (let index = 0; index < rows.length; index++) {
    ids.set(exampleIds(examples, rows[index]!), offsets[index]!)
    labels[index] = examples.labels[rows[index]!]!
  }
  return { featureCount: examples.featureCount, offsets, ids, labels }
}

export const sigmoid = (logit: number) => 1 / (1 + Math.exp(-logit))
