import { expect, test } from 'vitest'
import { foldTyped, typingKeys } from './typing-keys.ts'

test('typing finds a name by the start of any of its words', () => {
  expect(typingKeys('Slow Mornings')).toEqual(['slow mornings', 'mornings'])
})

test('typing finds a Chinese name from any of its characters', () => {
  expect(typingKeys('上海咖啡')).toEqual(['上海咖啡', '海咖啡', '咖啡', '啡'])
})

test('a Latin word inside a Chinese name can be typed on its own', () => {
  expect(typingKeys('手冲coffee日记')).toContain('coffee日记')
})

test('what is typed is folded like what is stored', () => {
  expect(foldTyped('Ｃafé_Time')).toBe('cafe time')
})
