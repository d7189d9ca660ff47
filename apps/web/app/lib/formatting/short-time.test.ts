import { expect, it } from 'vitest'
import type { Locale } from '../locale.ts'
import { shortTime, type TimeWords } from './short-time.ts'

const words: TimeWords = {
  now: () => 'now',
  minutes: ({ count }) => `${count} min`,
  hours: ({ count }) => `${count} h`,
  yesterday: ({ clock }) => `Yesterday ${clock}`,
}
const now = Date.parse('2026-11-24T12:00:00Z')
const write = (iso: string, timeZone = 'UTC', locale: Locale = 'en') => shortTime(iso, { now, timeZone, locale }, words)

it.each([
  ['2026-11-24T11:59:30Z', 'now'],
  ['2026-11-24T11:48:00Z', '12 min'],
  ['2026-11-24T03:00:00Z', '9 h'],
  ['2026-11-23T08:12:00Z', 'Yesterday 08:12'],
  ['2026-11-20T08:12:00Z', '20 Nov'],
  ['2025-11-20T08:12:00Z', '20 Nov 2025'],
])('writes %s as “%s”', (iso, expected) => {
  expect(write(iso)).toBe(expected)
})

it('writes dates in Chinese with figures only', () => {
  expect(write('2026-11-20T08:12:00Z', 'UTC', 'zh-Hans')).toBe('11-20')
  expect(write('2025-11-20T08:12:00Z', 'UTC', 'zh-Hans')).toBe('2025-11-20')
})

it('counts days in the visitor’s zone, not in the server’s', () => {
  expect(write('2026-11-23T18:30:00Z', 'UTC')).toBe('Yesterday 18:30')
  expect(write('2026-11-23T18:30:00Z', 'Asia/Shanghai')).toBe('17 h')
})

it('never writes a moment of the future', () => {
  expect(write('2026-11-24T12:00:20Z')).toBe('now')
})
