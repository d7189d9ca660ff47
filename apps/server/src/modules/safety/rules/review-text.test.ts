import { expect, test } from 'vitest'
import { reviewText } from './review-text.ts'

const codes = (text: string) => reviewText([{ field: 'body', text }]).map((reason) => reason.code)

test('an honest note in any language passes', () => {
  expect(codes('在武康路发现一家小咖啡馆，手冲很好喝，人均 45。下次还来！')).toEqual([])
  expect(
    codes('Wore this coat for a month. Warm, a bit heavy, sleeves run long. 9/10!!! https://example.org/size-chart'),
  ).toEqual([])
})

test('a banned phrase is found whatever stands between its characters', () => {
  expect(codes('诚招 刷*单-兼 职，日结')).toEqual(['banned_words'])
  expect(codes('B\u200buy  FOLLOWERS now')).toEqual(['banned_words'])
  expect(codes('Esto cura el cancer')).toEqual(['banned_words'])
})

test('a Latin word inside a longer one is not it', () => {
  expect(codes('ghost guns-n-roses tribute… the ghost gunman is a film')).toEqual([])
})

test('a link that hides where it leads is refused, an open one is not', () => {
  expect(codes('more at https://bit.ly/abc')).toEqual(['spam_links'])
  expect(codes('more at http://203.0.113.7/x')).toEqual(['spam_links'])
  expect(codes('pattern: https://example.org/hat')).toEqual([])
})

test('a fourth link is one too many', () => {
  const links = (count: number) => Array.from({ length: count }, (_, index) => `https://shop${index}.example`).join(' ')
  expect(codes(links(3))).toEqual([])
  expect(codes(links(4))).toEqual(['spam_links'])
})

test('an invitation to deal elsewhere is refused', () => {
  expect(codes('喜欢的加微信')).toEqual(['contact_details'])
  expect(codes('WhatsApp: +15551234567')).toEqual(['contact_details'])
  expect(codes('我在微信上和妈妈视频')).toEqual([])
})

test('flooding is refused, a drawn line is not', () => {
  expect(codes('哈'.repeat(25))).toEqual(['repeated'])
  expect(codes(`${'—'.repeat(40)}\n${'好看'.repeat(8)}`)).toEqual([])
  expect(codes(Array(5).fill('buy my course').join('\n'))).toEqual(['repeated'])
})

test('the reason names the field and the words to mend', () => {
  expect(
    reviewText([
      { field: 'title', text: '周末' },
      { field: 'steps', text: '稳赚不赔的方法' },
    ]),
  ).toEqual([{ code: 'banned_words', field: 'steps', excerpt: '稳赚不赔' }])
})

test('an operator bans words of their own and lifts built-in ones', () => {
  const own = [
    { language: 'en', word: 'pineapple pizza', rule: 'banned' as const },
    { language: 'en', word: 'miracle cure', rule: 'allowed' as const },
  ]
  expect(reviewText([{ field: 'body', text: 'Pineapple pizza!' }], own)).toHaveLength(1)
  expect(reviewText([{ field: 'body', text: 'The band Miracle Cure played' }], own)).toEqual([])
})

test('a text of the greatest length full of near matches is reviewed in a few milliseconds', () => {
  const text = '刷单兼 微信 http:// www. '.repeat(1_000).slice(0, 20_000)
  reviewText([{ field: 'longText', text }])
  const start = performance.now()
  reviewText([{ field: 'longText', text }])
  expect(performance.now() - start).toBeLessThan(100)
})
