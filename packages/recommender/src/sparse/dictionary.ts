/** Assigns dense ids 0, 1, 2 … to keys in order of first sight. */
export interface Dictionary<Key> {
  readonly size: number
  /** The id of a key, made when it is new. */
  intern(key: Key): number
  /** The id of a known key, or -1. */
  find(key: Key): number
  keyOf(id: number): Key
}

export function createDictionary<Key>(known: Iterable<Key> = []): Dictionary<Key> {
  const ids = new Map<Key, number>()
  const keys: Key[] = []
  const dictionary: Dictionary<Key> = {
    get size() {
      return keys.length
    },
    intern(key) {
      const existing = ids.get(key)
      if (existing !== undefined) return existing
      ids.set(key, keys.length)
      keys.push(key)
      return keys.length - 1
    },
    find: (key) => ids.get(key) ?? -1,
    keyOf(id) {
      if (id < 0 || id >= keys.length) throw new RangeError(`no key has id ${id} among ${keys.length}`)
      return keys[id] as Key
    },
  }
  for (const key of known) dictionary.intern(key)
  return dictionary
}
