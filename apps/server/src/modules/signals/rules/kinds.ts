import type { signalKinds } from '@cinnabar/contracts/signals'

export type SignalKind = (typeof signalKinds)[number]

/** Numbers in the log; never reused, so that old logs stay readable. */
export const kindNumbers: Readonly<Record<SignalKind, number>> = {
  impression: 1,
  click: 2,
  dwell: 3,
  like: 4,
  collect: 5,
  share: 6,
  hide: 7,
  play: 8,
  complete: 9,
}

const day = 86_400_000

/** A browser's clock may be wrong: what is more than a day off counts as now. */
export const believableTime = (told: string | undefined, now: Date): Date => {
  if (told === undefined) return now
  const at = new Date(told)
  return Math.abs(at.getTime() - now.getTime()) > day ? now : at
}
