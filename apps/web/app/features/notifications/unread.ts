import { useSyncExternalStore } from 'react'
import type { UnreadCounts } from './queries.ts'

let counts: UnreadCounts | null = null
const listeners = new Set<() => void>()

/** What the server told last, over the socket or in answer to a call. */
export const setUnread = (next: UnreadCounts): void => {
  counts = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** By stream; null until this visit was told. */
export const useUnreadCounts = (): UnreadCounts | null =>
  useSyncExternalStore(
    subscribe,
    () => counts,
    () => null,
  )
