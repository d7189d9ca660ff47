import { expect, it } from 'vitest'
import { pickLocale } from './locale.ts'

it.each([
  [undefined, null, 'en'],
  [undefined, 'zh-CN,zh;q=0.9,en;q=0.8', 'zh-Hans'],
  [undefined, 'fr-FR,fr;q=0.9,zh;q=0.5,en;q=0.6', 'en'],
  [undefined, 'fr', 'en'],
  ['zh-Hans', 'en-GB', 'zh-Hans'],
  ['klingon', 'zh-TW', 'zh-Hans'],
])('with cookie %s and Accept-Language %s speaks %s', (cookie, header, locale) => {
  expect(pickLocale(cookie, header)).toBe(locale)
})
