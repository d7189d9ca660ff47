export type Random = () => number

/** Seeded uniform numbers in [0, 1): SplitMix32 (after Steele, Lea & Flood, OOPSLA 2014); same seed, same sequence. */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    mixed ^= mixed >>> 15
    return (mixed >>> 0) / 4294967296
  }
}

/** Standard normal deviates by the Box–Muller transform. */
export function seededNormal(random: Random): Random {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** Fisher–Yates, in place. */
export function shuffle<T extends { length: number; [index: number]: unknown }>(list: T, random: Random): T {
  const cells = list as { length: number; [index: number]: unknown }
  for (let last = cells.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = cells[last]
    cells[last] = cells[other]
    cells[other] = kept
  }
  return list
}
