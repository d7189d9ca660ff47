import { expect, it } from 'vitest'
import { shortCount } from './short-count.ts'

it.each([
  [0, '0', '0'],
  [946, '946', '946'],
  [8_214, '8,214', '8214'],
  [9_999, '9,999', '9999'],
  [12_990, '12k', '1.2万'],
  [20_000, '20k', '2万'],
  [261_000, '261k', '26.1万'],
  [999_999, '999k', '99.9万'],
  [1_390_000, '1.3M', '139万'],
  [130_000_000, '130M', '1.3亿'],
])('writes %i as %s in English and %s in Chinese, cut down and never rounded up', (value, english, chinese) => {
  expect(shortCount(value, 'en')).toBe(english)
  expect(shortCount(value, 'zh-Hans')).toBe(chinese)
})
