import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { currentInvitation, inviteToSignIn, keepDeed, onInvitation, takeDeed } from './sign-in.ts'

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
  vi.useFakeTimers({ now: 0 })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const like = { deed: 'like', id: '01900000-0000-7000-8000-000000000001' } as const

it('tells who listens what a guest was about to do', () => {
  const heard: unknown[] = []
  const leave = onInvitation(() => heard.push(currentInvitation()?.deed))
  inviteToSignIn(like)
  leave()
  inviteToSignIn()
  expect(heard).toEqual([like])
})

it('hands out what was kept once', () => {
  keepDeed(like)
  expect(takeDeed()).toEqual(like)
  expect(takeDeed()).toBeNull()
})

it('forgets after half an hour what was meant then', () => {
  keepDeed(like)
  vi.setSystemTime(31 * 60_000)
  expect(takeDeed()).toBeNull()
})
