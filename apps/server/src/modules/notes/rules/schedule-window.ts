const hour = 3_600_000

/** A note may be scheduled from 1 hour to 14 days ahead. */
export const scheduleWindow = { earliest: hour, latest: 14 * 24 * hour } as const

export const isWithinWindow = (at: Date, now: Date): boolean => {
  const ahead = at.getTime() - now.getTime()
  return ahead >= scheduleWindow.earliest && ahead <= scheduleWindow.latest
}

export const restorableDays = 30

export const restorableUntil = (deletedAt: Date): Date => new Date(deletedAt.getTime() + restorableDays * 24 * hour)
