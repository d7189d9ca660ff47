/** `capacity` at once and `perSecond` afterwards. Answers whether one more may pass. */
export const createTokenBucket = (capacity: number, perSecond: number, now: () => number): (() => boolean) => {
  let tokens = capacity
  let filledAt = now()
  return () => {
    const time = now()
    tokens = Math.min(capacity, tokens + ((time - filledAt) / 1_000) * perSecond)
    filledAt = time
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}
