import type { UserId } from '@cinnabar/kernel/ids'
import { expect, test } from 'vitest'
import { recipientsOf } from './recipients.ts'

const [writer, noteAuthor, first, answered, named] = ['w', 'n', 'f', 'a', 'm'].map((id) => id as UserId) as [
  UserId,
  UserId,
  UserId,
  UserId,
  UserId,
]
const comment = { authorId: writer, noteAuthorId: noteAuthor, parentAuthorId: null, answersId: null, mentions: [] }

test('everyone a comment concerns is told by what concerns them most', () => {
  const told = recipientsOf({ ...comment, parentAuthorId: first, answersId: answered, mentions: [named, first] })
  expect([...told]).toEqual([
    [noteAuthor, 'commented'],
    [named, 'mentioned'],
    [first, 'replied'],
    [answered, 'replied'],
  ])
})

test('nobody is told of what they said themselves', () => {
  expect([...recipientsOf({ ...comment, noteAuthorId: writer, mentions: [writer] })]).toEqual([])
})
