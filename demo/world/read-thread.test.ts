import { expect, test } from 'vitest'
import { readThread } from './read-thread.ts'

test('a line is a comment and a line after > answers it', () => {
  const thread = readThread(`
    0.5 jo ♥3 | Does it keep | overnight?
    > 0.75 ann | Two days.
  `)
  expect(thread).toEqual([
    {
      by: 'jo',
      body: 'Does it keep | overnight?',
      hoursAfter: 0.5,
      likes: 3,
      replies: [{ by: 'ann', body: 'Two days.', hoursAfter: 0.75, likes: 0 }],
    },
  ])
})

test('no lines are no comments', () => {
  expect(readThread('\n  \n')).toEqual([])
})

test('what is not a comment, and an answer to nothing, are refused', () => {
  expect(() => readThread('hello there')).toThrow('Not a comment')
  expect(() => readThread('> 1 jo | yes')).toThrow('An answer to nothing')
})
