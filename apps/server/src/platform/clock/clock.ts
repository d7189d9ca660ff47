/** The only source of time. Milliseconds since the epoch in `now`; tests move it by hand. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }
