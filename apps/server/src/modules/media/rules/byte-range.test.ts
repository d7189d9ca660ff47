import { expect, test } from 'vitest'
import { parseRange } from './byte-range.ts'

test.each([
  [null, 'whole'],
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=2-5', { start: 2, end: 5 }],
  ['bytes=4-', { start: 4, end: 9 }],
  ['bytes=4-400', { start: 4, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-300', { start: 0, end: 9 }],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=5-2', 'whole'],
  ['bytes=0-1,4-5', 'whole'],
  ['bytes=-', 'whole'],
  ['lines=1-2', 'whole'],
] as const)('of ten bytes, %j means %j', (header, expected) => {
  expect(parseRange(header, 10)).toEqual(expected)
})

test('nothing of an empty file can be had by range', () => {
  expect(parseRange('bytes=0-', 0)).toBe('unsatisfiable')
})
