import type { Visibility } from '@cinnabar/contracts/note'
import type { UserId } from '@cinnabar/kernel/ids'
import { expect, test } from 'vitest'
import { canSee, isExposed, isListed, type Seen } from './visibility.ts'

const [ada, ben, cy] = ['ada', 'ben', 'cy'] as UserId[] as [UserId, UserId, UserId]
const note = (visibility: Visibility, audience: UserId[] = [ben]): Seen => ({
  author_id: ada,
  status: 'published',
  visibility,
  audience,
})
const stranger = { follows: false, followedBy: false, blockedEither: false }
const mutual = { follows: true, followedBy: true, blockedEither: false }

test.each([
  // visibility, in the audience, outside it, mutual follower, guest
  ['public', true, true, true, true],
  ['private', false, false, false, false],
  ['hidden-from', false, true, true, true],
  ['shown-to', true, false, false, false],
  ['mutuals', false, false, true, false],
] as const)('a note that is %s', (visibility, inAudience, outside, ofMutual, guest) => {
  expect(canSee(note(visibility), ben, stranger)).toBe(inAudience)
  expect(canSee(note(visibility), cy, stranger)).toBe(outside)
  expect(canSee(note(visibility), cy, mutual)).toBe(ofMutual)
  expect(canSee(note(visibility), null, undefined)).toBe(guest)
  expect(canSee(note(visibility), ada, undefined)).toBe(true)
})

test('following from one side only does not make mutual', () => {
  expect(canSee(note('mutuals'), cy, { ...stranger, follows: true })).toBe(false)
  expect(canSee(note('mutuals'), cy, { ...stranger, followedBy: true })).toBe(false)
})

test('a block hides everything, whoever blocked', () => {
  for (const visibility of ['public', 'hidden-from', 'shown-to', 'mutuals'] as const)
    expect(canSee(note(visibility), ben, { ...mutual, blockedEither: true })).toBe(false)
})

test('what is not published is its author’s alone', () => {
  for (const status of ['draft', 'processing', 'reviewing', 'rejected', 'scheduled', 'deleted'] as const) {
    expect(canSee({ ...note('public'), status }, cy, mutual)).toBe(false)
    expect(canSee({ ...note('public'), status }, ada, undefined)).toBe(true)
    expect(isExposed({ status, visibility: 'public' })).toBe(false)
  }
})

test('public lists take only what nearly everyone may see', () => {
  expect(
    (['public', 'private', 'hidden-from', 'shown-to', 'mutuals'] as const).filter((visibility) =>
      isListed(note(visibility)),
    ),
  ).toEqual(['public', 'hidden-from'])
})
