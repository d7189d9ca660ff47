import type { CommentsFrom } from '@cinnabar/contracts/note'
import type { UserId } from '@cinnabar/kernel/ids'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { expect, test } from 'vitest'
import { canComment, canReadNote } from './policy.ts'

const person = (name: string, roles: Viewer['roles'] = []): Viewer => ({
  id: name as UserId,
  handle: name,
  name,
  roles,
  emailVerified: true,
  via: 'cookie',
})
const note = { author_id: 'ada' as UserId, status: 'published' as const, visibility: 'public' as const, audience: [] }
const none = { follows: false, followedBy: false, blockedEither: false }

test.each([
  // who may comment; a stranger, one who follows the author, one whom the author follows
  ['everyone', true, true, true],
  ['followers', false, true, false],
  ['following', false, false, true],
  ['off', false, false, false],
] as const)('comments from %s', (comments_from: CommentsFrom, stranger, follower, followed) => {
  const ask = (relation: typeof none) => canComment(person('ben'), { ...note, comments_from }, relation)
  expect(ask(none)).toBe(stranger)
  expect(ask({ ...none, follows: true })).toBe(follower)
  expect(ask({ ...none, followedBy: true })).toBe(followed)
  expect(ask({ follows: true, followedBy: true, blockedEither: true })).toBe(false)
  expect(canComment(person('ada'), { ...note, comments_from }, undefined)).toBe(true)
  expect(canComment(null, { ...note, comments_from }, undefined)).toBe(false)
})

test('a moderator reads a rejected note but never a draft', () => {
  const moderator = person('mo', ['moderator'])
  expect(canReadNote(moderator, { ...note, status: 'rejected' }, none)).toBe(true)
  expect(canReadNote(moderator, { ...note, status: 'draft' }, none)).toBe(false)
  expect(canReadNote(person('ben'), { ...note, status: 'rejected' }, none)).toBe(false)
})
