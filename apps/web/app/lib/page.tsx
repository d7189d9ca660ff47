import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { m } from '../paraglide/messages.js'
import type { Viewer } from './context.ts'
import { shortCount } from './formatting/short-count.ts'
import { shortTime, type TimeWords } from './formatting/short-time.ts'
import { useHydrated } from './hydrated.ts'
import type { Locale } from './locale.ts'

/** What every part of a page may know of its visitor and of the moment it was rendered. */
export type Page = {
  readonly locale: Locale
  readonly viewer: Viewer | null
  readonly origin: string
  /** The server's clock and the visitor's last known zone: the first paint and the takeover must write the same times. */
  readonly now: number
  readonly timeZone: string
  /** Of the visitor's window at the last visit, in px; 0 where it is not known. */
  readonly width: number
}

const PageContext = createContext<Page>({ locale: 'en', viewer: null, origin: '', now: 0, timeZone: 'UTC', width: 0 })

export const PageProvider = ({ page, children }: { page: Page; children: ReactNode }) => (
  <PageContext value={page}>{children}</PageContext>
)

export const usePage = (): Page => useContext(PageContext)
export const useViewer = (): Viewer | null => useContext(PageContext).viewer

export const useCount = (): ((value: number) => string) => {
  const { locale } = usePage()
  return (value) => shortCount(value, locale)
}

const everyMinute = 60_000
const words: TimeWords = {
  now: () => m.time_now(),
  minutes: (inputs) => m.time_minutes(inputs),
  hours: (inputs) => m.time_hours(inputs),
  yesterday: (inputs) => m.time_yesterday(inputs),
}

/** A moment in words, right after hydration as before it, and kept true while the page stays open. */
export const Moment = ({ at, className = '' }: { at: string; className?: string }) => {
  const { locale, now, timeZone } = usePage()
  const isHydrated = useHydrated()
  const [clock, setClock] = useState(now)
  useEffect(() => {
    setClock(Date.now())
    const timer = setInterval(() => setClock(Date.now()), everyMinute)
    return () => clearInterval(timer)
  }, [])
  const zone = isHydrated ? Intl.DateTimeFormat().resolvedOptions().timeZone : timeZone
  return (
    <time dateTime={at} className={className}>
      {shortTime(at, { now: isHydrated ? clock : now, timeZone: zone, locale }, words)}
    </time>
  )
}
