/** A stream of numbers that depends on its seed alone: the same seed draws the same picture on every machine. */
export interface Random {
  (): number
  between(low: number, high: number): number
  /** Whole number, both ends included. */
  integer(low: number, high: number): number
  pick<T>(list: readonly T[]): T
  chance(probability: number): boolean
  /** Roughly normal, mean 0, within ±2.4. */
  bell(): number
  shuffle<T>(list: readonly T[]): T[]
  fork(label: string): Random
}

/** The element at a place that must exist. */
export function nth<T>(list: readonly T[], index: number): T {
  const value = list[index]
  if (value === undefined) {
    throw new RangeError(`No element ${index} in a list of ${list.length}`)
  }
  return value
}

/** FNV-1a with the finaliser of MurmurHash3: without it neighbouring seeds give neighbouring pictures. */
function hash(text: string): number {
  let h = 2166136261
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i)
    h = Math.imul(h, 16777619)
  }
  h ^= h >>> 16
  h = Math.imul(h, 2246822507)
  h ^= h >>> 13
  h = Math.imul(h, 3266489909)
  h ^= h >>> 16
  return h >>> 0
}

function numbers(key: string): () => number {
  let a = hash(key)
  let b = hash(`${key}~`)
  return () => {
    a = (a + 0x9e3779b9) | 0
    b = (Math.imul(b ^ (b >>> 16), 0x85ebca6b) + a) | 0
    let t = a ^ (b >>> 15)
    t = Math.imul(t, 0x2c1b3c6d)
    t ^= t >>> 12
    t = Math.imul(t, 0x297a2d39)
    t ^= t >>> 15
    return (t >>> 0) / 4294967296
  }
}

export function createRandom(seed: string | number): Random {
  const key = String(seed)
  const next = numbers(key)
  for (let i = 0; i < 8; i++) {
    next()
  }
  const integer = (low: number, high: number) => Math.floor(low + (high - low + 1) * next())
  return Object.assign(() => next(), {
    integer,
    between: (low: number, high: number) => low + (high - low) * next(),
    pick: <T>(list: readonly T[]) => nth(list, integer(0, list.length - 1)),
    chance: (probability: number) => next() < probability,
    bell: () => (next() + next() + next() + next() - 2) * 1.2,
    shuffle: <T>(list: readonly T[]) => {
      const out = [...list]
      for (let i = out.length - 1; i > 0; i--) {
        const j = integer(0, i)
        const held = nth(out, i)
        out[i] = nth(out, j)
        out[j] = held
      }
      return out
    },
    fork: (label: string) => createRandom(`${key}/${label}`),
  })
}
