import { expect, test } from 'vitest'
import { composeDigest } from './digest.ts'
import { sentenceOf, type Told } from './words.ts'

const liked = (names: string[], peopleCount: number): Told => ({
  kind: 'note-liked',
  names,
  peopleCount,
  title: 'Tea',
  excerpt: '',
})

test.each([
  [['Ada'], 1, 'Ada liked your note “Tea”', 'Ada赞了你的笔记《Tea》'],
  [['Ada', 'Bo'], 2, 'Ada and Bo liked your note “Tea”', 'Ada、Bo赞了你的笔记《Tea》'],
  [['Ada', 'Bo'], 3, 'Ada, Bo and 1 other liked your note “Tea”', 'Ada、Bo等3人赞了你的笔记《Tea》'],
  [['Ada', 'Bo'], 14, 'Ada, Bo and 12 others liked your note “Tea”', 'Ada、Bo等14人赞了你的笔记《Tea》'],
])('%j of %i people', (names, count, english, chinese) => {
  expect(sentenceOf(liked(names, count), 'en')).toBe(english)
  expect(sentenceOf(liked(names, count), 'zh-Hans')).toBe(chinese)
})

test('a comment is quoted after its sentence, colons of its own untouched', () => {
  const told: Told = { kind: 'replied', names: ['Ada'], peopleCount: 1, title: '', excerpt: 'yes: at six' }
  expect(sentenceOf(told, 'en')).toBe('Ada replied to you: yes: at six')
  expect(sentenceOf(told, 'zh-Hans')).toBe('Ada回复了你：yes: at six')
})

test('a letter escapes what people wrote and says how much more there is', () => {
  const letter = composeDigest({
    email: 'a@b.c',
    name: '<b>Ada</b>',
    language: 'en',
    lines: ['Bo & "Cleo" liked <i>'],
    count: 4,
    origin: 'https://x.example',
  })
  expect(letter.subject).toBe('4 things you have not seen')
  expect(letter.text).toContain('· Bo & "Cleo" liked <i>\n… and 3 more.')
  expect(letter.html).not.toContain('<i>')
  expect(letter.html).toContain('href="https://x.example/notifications"')
})
