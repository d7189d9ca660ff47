/** Item sequences in time order: sequence s owns `items[offsets[s] … offsets[s + 1])`; item ids are below `itemCount`. */
export interface Sequences {
  itemCount: number
  offsets: Int32Array
  items: Int32Array
}

export const sequenceCount = ({ offsets }: Sequences) => offsets.length - 1

export function sequenceAt({ offsets, items }: Sequences, index: number): Int32Array {
  return items.subarray(offsets[index]!, offsets[index + 1]!)
}

export function packSequences(lists: Iterable<ArrayLike<number>>, itemCount: number): Sequences {
  const all = [...lists]
  const offsets = new Int32Array(all.length + 1)
  for (const [index, list] of all.entries()) offsets[index + 1] = offsets[index]! + list.length
  const items = new Int32Array(offsets[all.length]!)
  for (const [index, list] of all.entries()) items.set(list, offsets[index]!)
  return { itemCount, offsets, items }
}

/** Each sequence without its last `count` items. */
export function withoutLast(sequences: Sequences, count: number): Sequences {
  const lists = Array.from({ length: sequenceCount(sequences) }, (_, index) => {
    const whole = sequenceAt(sequences, index)
    return whole.subarray(0, Math.max(0, whole.length - count))
  })
  return packSequences(lists, sequences.itemCount)
}

/** Sequences `from` up to `to`, not copied item by item. */
export function sequenceRange(sequences: Sequences, from: number, to: number): Sequences {
  const offsets = sequences.offsets.slice(from, to + 1)
  const start = offsets[0] ?? 0
  const items = sequences.items.subarray(start, offsets.at(-1) ?? start)
  return { itemCount: sequences.itemCount, offsets: offsets.map((offset) => offset - start), items }
}
