import { m } from '../paraglide/messages.js'
import type { Locale } from './locale.ts'

const cut = (value: number, unit: number): string => {
  const tenths = Math.floor((value * 10) / unit)
  return tenths % 10 === 0 ? String(Math.floor(tenths / 10)) : (tenths / 10).toFixed(1)
}

/** Counts in little space, cut down and never rounded up: 8,214 · 12k · 1.3M; 8214 · 1.2万 · 1.3亿. */
export const shortCount = (value: number, locale: Locale): string => {
  if (locale === 'zh-Hans') {
    if (value < 10_000) return String(value)
    return value < 100_000_000 ? `${cut(value, 10_000)}万` : `${cut(value, 100_000_000)}亿`
  }
  if (value < 10_000) return new Intl.NumberFormat('en').format(value)
  return value < 1_000_000 ? `${Math.floor(value / 1_000)}k` : `${cut(value, 1_000_000)}M`
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
export const shortTime = (iso: string, now: number, timeZone: string, locale: Locale): string => {
  const time = Date.parse(iso)
  const age = Math.max(0, now - time)
  if (age < minute) return m.time_now()
  if (age < hour) return m.time_minutes({ count: Math.floor(age / minute) })
  const then = zoned(time, timeZone)
  const isToday = dayOf(then) === dayOf(zoned(now, timeZone))
  if (isToday || age < 6 * hour) return m.time_hours({ count: Math.floor(age / hour) })
  if (dayOf(then) === dayOf(zoned(now - day, timeZone)))
    return m.time_yesterday({ clock: `${then.hour}:${then.minute}` })
  const isThisYear = then.year === zoned(now, timeZone).year
  if (locale === 'zh-Hans') return isThisYear ? `${then.month}-${then.day}` : dayOf(then)
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(time)
}

/** 0:42 · 12:05, the length of a video. */
export const clockLength = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
