import { expect, test } from 'vitest'
import { cleanTopicName, topicSlug } from './topic-slug.ts'

test('writing a topic in another case, with a hash or with dashes leads to the same address', () => {
  expect(['Slow Mornings', '#slow  mornings', 'slow-mornings', 'ＳＬＯＷ mornings!'].map(topicSlug)).toEqual(
    Array(4).fill('slow-mornings'),
  )
})

test('a topic in Chinese keeps its characters as its address', () => {
  expect(topicSlug('＃早C晚A')).toBe('早c晚a')
})

test('a name of signs only has no address', () => {
  expect(topicSlug('#!?…')).toBe('')
})

test('a name keeps its case and loses its hash', () => {
  expect(cleanTopicName('  #Slow   Mornings ')).toBe('Slow Mornings')
})
