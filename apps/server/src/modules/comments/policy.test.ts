import type { UserId } from '@cinnabar/kernel/ids'
import { expect, test } from 'vitest'
import { commentingRefused } from './policy.ts'
import { excerptOf } from './rules/excerpt.ts'

const [author, reader] = ['a' as UserId, 'r' as UserId]
const stranger = { follows: false, followedBy: false, blockedEither: false }

test.each([
  ['everyone', stranger, undefined],
  ['followers', stranger, 'comments_closed'],
  ['followers', { ...stranger, follows: true }, undefined],
  ['following', { ...stranger, follows: true }, 'comments_closed'],
  ['following', { ...stranger, followedBy: true }, undefined],
  ['off', { ...stranger, follows: true, followedBy: true }, 'comments_closed'],
  ['everyone', { ...stranger, blockedEither: true }, 'blocked'],
  ['off', { ...stranger, blockedEither: true }, 'blocked'],
] as const)('a note open to %s answers a reader of relation %o with %s', (commentsFrom, relation, code) => {
  expect(commentingRefused({ viewerId: reader, noteAuthorId: author, commentsFrom, relation })?.code).toBe(code)
})

test('the author of a note comments whatever it says', () => {
  expect(
    commentingRefused({ viewerId: author, noteAuthorId: author, commentsFrom: 'off', relation: undefined }),
  ).toBeUndefined()
})

test('an excerpt is one line of at most 80 characters, never half of one', () => {
  expect(excerptOf(' a\n\n b\tc ')).toBe('a b c')
  const families = '👨‍👩‍👧'.repeat(90)
  expect(excerptOf(families)).toBe(`${'👨‍👩‍👧'.repeat(79)}…`)
  expect(excerptOf('x'.repeat(80))).toHaveLength(80)
})
