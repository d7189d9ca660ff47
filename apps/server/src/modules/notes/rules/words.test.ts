import { expect, test } from 'vitest'
import { newId } from '../../../platform/ids/ids.ts'
import { deriveChannel } from './derive-channel.ts'
import { findMentions } from './find-mentions.ts'
import { guessLanguage } from './guess-language.ts'
import { isWithinWindow, restorableUntil } from './schedule-window.ts'
import { shortCode } from './short-code.ts'

test('mentions are found once each, and an e-mail address is none', () => {
  expect(findMentions('With @Ada and @ben_2. Ask ada@example.org, @ada, 和@cy.x一起')).toEqual(['ada', 'ben_2', 'cy.x'])
})

test('at most thirty mentions count', () => {
  expect(findMentions(Array.from({ length: 50 }, (_, index) => `@person${index}`).join(' '))).toHaveLength(30)
})

test('the language is guessed by script and by common words', () => {
  expect(
    [
      'A slow morning',
      '周末去哪里玩',
      '這個週末去哪裡玩',
      '週末のカフェ巡り',
      '주말 카페',
      'La mejor ruta con los niños',
    ].map(guessLanguage),
  ).toEqual(['en', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'es'])
})

test('topics say the channel by majority, and the first of them breaks a tie', () => {
  const named = (name: string, channel: 'food' | 'home' | null = null) => ({ name, channel })
  expect(deriveChannel([named('手冲咖啡'), named('租房改造', 'home'), named('餐桌', 'home')])).toBe('home')
  expect(deriveChannel([named('猫'), named('读书')])).toBe('pets')
  expect(deriveChannel([named('周末')])).toBeNull()
})

test('a note may be scheduled from one hour to fourteen days ahead, both included', () => {
  const now = new Date('2026-06-01T08:00:00Z')
  const ahead = (minutes: number) => isWithinWindow(new Date(now.getTime() + minutes * 60_000), now)
  expect([59, 60, 14 * 1_440, 14 * 1_440 + 1, -60].map(ahead)).toEqual([false, true, true, false, false])
})

test('a deleted note can be restored for thirty days', () => {
  expect(restorableUntil(new Date('2026-06-01T08:00:00Z')).toISOString()).toBe('2026-07-01T08:00:00.000Z')
})

test('short codes of many notes are nine plain characters and all different', () => {
  const codes = Array.from({ length: 5_000 }, () => shortCode(newId()))
  expect(codes.every((code) => /^[0-9A-HJ-NP-Za-km-z]{9}$/.test(code))).toBe(true)
  expect(new Set(codes).size).toBe(5_000)
})
