import type { Locale } from '../locale.ts'

export type TimeWords = {
  now: () => string
  minutes: (inputs: { count: number }) => string
  hours: (inputs: { count: number }) => string
  yesterday: (inputs: { clock: string }) => string
}

type Zoned = { year: string; month: string; day: string; hour: string; minute: string }

const zoned = (time: number, timeZone: string): Zoned => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(time)
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((each) => each.type === type)?.value ?? ''
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute') }
}

const dayOf = ({ year, month, day }: Zoned): string => `${year}-${month}-${day}`

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** now · 12 min · 3 h · Yesterday 08:12 · 20 Nov · 20 Nov 2025, and the same in Chinese. */
export const shortTime = (
  iso: string,
  at: { now: number; timeZone: string; locale: Locale },
  words: TimeWords,
): string => {
  const { now, timeZone, locale } = at
  const time = Date.parse(iso)
  const age = Math.max(0, now - time)
  if (age < minute) return words.now()
  if (age < hour) return words.minutes({ count: Math.floor(age / minute) })
  const then = zoned(time, timeZone)
  const isToday = dayOf(then) === dayOf(zoned(now, timeZone))
  if (isToday || age < 6 * hour) return words.hours({ count: Math.floor(age / hour) })
  if (dayOf(then) === dayOf(zoned(now - day, timeZone)))
    return words.yesterday({ clock: `${then.hour}:${then.minute}` })
  const isThisYear = then.year === zoned(now, timeZone).year
  if (locale === 'zh-Hans') return isThisYear ? `${then.month}-${then.day}` : dayOf(then)
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(time)
}
