/** Changes of this visit keyed by id, laid over loaded data wherever it is shown. */
export const createOverrides = <Value>() => {
  const values = new Map<string, Value>()
  const listeners = new Set<() => void>()
  return {
    get: (id: string): Value | undefined => values.get(id),
    set: (id: string, value: Value): void => {
      values.set(id, value)
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
