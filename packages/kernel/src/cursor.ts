import { isId } from './ids.ts'

/** A keyset position: the sort keys of the last row, in the order of the list's `order by`. Opaque to clients. */
export type Keys = readonly (string | number)[]

export const encodeCursor = (keys: Keys): string =>
  btoa(JSON.stringify(keys)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

/** The keys of a cursor of exactly `length` keys, or undefined when it was not made by `encodeCursor`. */
export const decodeCursor = (cursor: string, length: number): Keys | undefined => {
  try {
    const keys: unknown = JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')))
    if (!Array.isArray(keys) || keys.length !== length) return undefined
    return keys.every((key) => typeof key === 'string' || typeof key === 'number') ? keys : undefined
  } catch {
    return undefined
  }
}

/** A place in a list ordered by time and then id. Times are written in whole milliseconds, so `getTime()` is exact. */
export type Moment = { at: Date; id: string }

/** The moment of a cursor made of `[time, id]`; undefined when it is anything else. */
export const decodeMoment = (cursor: string): Moment | undefined => {
  const [time, id] = decodeCursor(cursor, 2) ?? []
  if (typeof time !== 'number' || time < 0 || typeof id !== 'string' || !isId(id)) return undefined
  const at = new Date(time)
  return Number.isNaN(at.getTime()) ? undefined : { at, id }
}

export type Page<Item> = { items: Item[]; nextCursor: string | null }

/** Cuts a list fetched with `limit + 1` rows into a page whose cursor names the last row shown. */
export const toPage = <Row, Item>(
  rows: readonly Row[],
  limit: number,
  keysOf: (row: Row) => Keys,
  view: (row: Row) => Item,
): Page<Item> => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(view),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keysOf(last)) : null,
  }
}
