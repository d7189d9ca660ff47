/** A session ends this long after it was last seen, in milliseconds. */
export const sessionTerm = 90 * 86_400_000
export const sessionTermSeconds = sessionTerm / 1_000

/** "Last seen" is written down this often at most. */
export const touchEvery = 5 * 60_000
