import type { MediaFailure, MediaState } from '@cinnabar/contracts/media'

/**
 * receiving → received → probing → card-ready → ready, and failed from any step of the work. A try that was cut off starts
 * again from where it stood, so probing and card-ready may be entered from themselves.
 */
const moves: Readonly<Record<MediaState, readonly MediaState[]>> = {
  receiving: ['received'],
  received: ['probing', 'failed'],
  probing: ['probing', 'card-ready', 'ready', 'failed'],
  'card-ready': ['probing', 'card-ready', 'ready', 'failed'],
  ready: [],
  failed: ['received'],
}

export const mediaStates = Object.keys(moves) as MediaState[]

export const canMove = (from: MediaState, to: MediaState): boolean => moves[from].includes(to)

/** The states a move to `to` may start from. */
export const sourcesOf = (to: MediaState): MediaState[] => mediaStates.filter((from) => canMove(from, to))

/** What the owner and everyone else is told of it. */
export const publicStatus = (state: MediaState): 'processing' | 'ready' | 'failed' =>
  state === 'ready' || state === 'failed' ? state : 'processing'

/** Unmoved for this long outside ready and failed, something is wrong that nobody was told of. */
export const stuckAfterMilliseconds = 10 * 60_000
export const unusedAfterMilliseconds = 24 * 3_600_000
/** Media one person may hold that nothing uses yet. */
export const unusedLimit = 200

/** Our own fault may pass; a file's own does not. */
export const isRetryable = (reason: MediaFailure | null): boolean => reason === 'processing_failed'
