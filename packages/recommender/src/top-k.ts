/**
 * Keeps the k highest scores seen, in a binary heap with the lowest on top; O(log k) per accepted offer.
 * Equal scores go to the lower id, so that a ranking does not depend on the order of offers.
 */
export interface TopK {
  offer(id: number, score: number): void
  /** The lowest score kept; -Infinity while there is room. */
  lowest(): number
  /** Empties into `ids` and `scores`, best first, and answers how many there were. */
  drain(ids: Int32Array, scores: Float32Array): number
}

export function createTopK(capacity: number): TopK {
  const ids = new Int32Array(capacity)
  const scores = new Float32Array(capacity)
  let size = 0

  const worse = (left: number, right: number) =>
    scores[left]! < scores[right]! || (scores[left]! === scores[right]! && ids[left]! > ids[right]!)
  const swap = (left: number, right: number) => {
    const id = ids[left]!
    const score = scores[left]!
    ids[left] = ids[right]!
    scores[left] = scores[right]!
    ids[right] = id
    scores[right] = score
  }
  const sink = () => {
    let parent = 0
    for (;;) {
      let lowest = parent
      const left = 2 * parent + 1
      if (left < size && worse(left, lowest)) lowest = left
      if (left + 1 < size && worse(left + 1, lowest)) lowest = left + 1
      if (lowest === parent) return
      swap(parent, lowest)
      parent = lowest
    }
  }

  return {
    offer(id, score) {
      if (size === capacity) {
        if (capacity === 0 || score < scores[0]! || (Math.fround(score) === scores[0]! && id > ids[0]!)) return
        ids[0] = id
        scores[0] = score
        sink()
        return
      }
      let child = size++
      ids[child] = id
      scores[child] = score
      while (child > 0) {
        const parent = (child - 1) >> 1
        if (!worse(child, parent)) break
        swap(child, parent)
        child = parent
      }
    },
    lowest: () => (size === capacity && capacity > 0 ? scores[0]! : -Infinity),
    drain(targetIds, targetScores) {
      const count = size
      while (size > 0) {
        size--
        swap(0, size)
        targetIds[size] = ids[size]!
        targetScores[size] = scores[size]!
        sink()
      }
      return count
    },
  }
}
