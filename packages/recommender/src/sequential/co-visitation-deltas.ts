import type { NeighbourTable } from '../collaborative/item-neighbours.ts'

export interface DeltaOptions {
  /** Pairs that fit; rounded up to a power of two. When it is three quarters full the faintest half is forgotten. */
  capacity: number
  /** A pair's weight halves after so many seconds. */
  halfLifeSeconds: number
}

/**
 * Co-visitation since the last full count: open addressing over directed pairs, each weight decaying from its last touch; read
 * together with the base table. A pure fold over the log: the same events give the same state.
 * Cost O(1) a pair, 20 bytes a slot; `forEachFrom` walks the item's own chain only.
 */
export interface CoVisitationDeltas {
  add(from: number, to: number, weight: number, seconds: number): void
  /** Each neighbour of `from` with its weight at that moment, newest link first. */
  forEachFrom(from: number, seconds: number, visit: (to: number, weight: number) => void): void
  readonly size: number
}

export function createCoVisitationDeltas(options: DeltaOptions): CoVisitationDeltas {
  const capacity = 2 ** Math.max(4, Math.ceil(Math.log2(options.capacity)))
  const fromOf = new Int32Array(capacity).fill(-1)
  const toOf = new Int32Array(capacity)
  const weightOf = new Float32Array(capacity)
  const touchedAt = new Float64Array(capacity)
  const nextOf = new Int32Array(capacity)
  const heads = new Map<number, number>()
  let size = 0

  const weightAt = (slot: number, seconds: number) =>
    weightOf[slot]! * 2 ** -(Math.max(0, seconds - touchedAt[slot]!) / options.halfLifeSeconds)
  const slotOf = (from: number, to: number) => {
    let slot = ((Math.imul(from, 0x9e3779b1) ^ Math.imul(to, 0x85ebca77)) >>> 8) & (capacity - 1)
    while (fromOf[slot] !== -1 && (fromOf[slot] !== from || toOf[slot] !== to)) slot = (slot + 1) & (capacity - 1)
    return slot
  }
  const put = (from: number, to: number, weight: number, seconds: number) => {
    const slot = slotOf(from, to)
    if (fromOf[slot] === -1) {
      fromOf[slot] = from
      toOf[slot] = to
      weightOf[slot] = weight
      touchedAt[slot] = seconds
      nextOf[slot] = heads.get(from) ?? -1
      heads.set(from, slot)
      size++
      return
    }
    const late = Math.max(0, touchedAt[slot]! - seconds)
    weightOf[slot] = weightAt(slot, seconds) + weight * 2 ** -(late / options.halfLifeSeconds)
    touchedAt[slot] = Math.max(touchedAt[slot]!, seconds)
  }
  const forgetFaintest = (seconds: number) => {
    const pairs: { from: number; to: number; weight: number; touched: number; now: number }[] = []
    for (let slot = 0; slot < capacity; slot++) {
      if (fromOf[slot] === -1) continue
      const entry = { from: fromOf[slot]!, to: toOf[slot]!, weight: weightOf[slot]!, touched: touchedAt[slot]! }
      pairs.push({ ...entry, now: weightAt(slot, seconds) })
    }
    pairs.sort((left, right) => right.now - left.now || left.from - right.from || left.to - right.to)
    fromOf.fill(-1)
    heads.clear()
    size = 0
    for (const { from, to, weight, touched } of pairs.slice(0, pairs.length >> 1)) put(from, to, weight, touched)
  }

  return {
    get size() {
      return size
    },
    add(from, to, weight, seconds) {
      if (size >= capacity * 0.75) forgetFaintest(seconds)
      put(from, to, weight, seconds)
    },
    forEachFrom(from, seconds, visit) {
      for (let slot = heads.get(from) ?? -1; slot >= 0; slot = nextOf[slot]!)
        visit(toOf[slot]!, weightAt(slot, seconds))
    },
  }
}

/** One new event of a person: pairs with their earlier items, fading with distance, counted both ways. */
export function addToDeltas(
  deltas: CoVisitationDeltas,
  earlier: ArrayLike<number>,
  item: number,
  seconds: number,
  { window = 10, decay = 0.9, back = 0.7 } = {},
): void {
  for (let distance = 1; distance <= Math.min(window, earlier.length); distance++) {
    const before = earlier[earlier.length - distance]!
    if (before === item) continue
    const weight = decay ** (distance - 1)
    deltas.add(before, item, weight, seconds)
    deltas.add(item, before, back * weight, seconds)
  }
}

/** Adds base plus delta neighbours of a history (oldest first) to `scores`. `deltaFactor` scales raw delta weights. */
export function addMergedScores(
  base: NeighbourTable,
  deltas: CoVisitationDeltas,
  history: ArrayLike<number>,
  seconds: number,
  scores: Float32Array,
  { decay = 0.8, deltaFactor = 0.1 } = {},
): void {
  for (let position = 0; position < history.length; position++) {
    const item = history[position]!
    const factor = decay ** (history.length - 1 - position)
    for (let slot = item * base.width; item < base.items && slot < (item + 1) * base.width; slot++) {
      const other = base.ids[slot]!
      if (other < 0) break
      scores[other]! += factor * base.weights[slot]!
    }
    deltas.forEachFrom(item, seconds, (other, weight) => {
      if (other < scores.length) scores[other]! += factor * deltaFactor * weight
    })
  }
}
