import { expect, test } from 'vitest'
import { createTokenBucket } from './token-bucket.ts'

test('lets a burst through, then as many as time allows', () => {
  let now = 0
  const take = createTokenBucket(3, 2, () => now)
  expect([take(), take(), take(), take()]).toEqual([true, true, true, false])
  now = 500
  expect([take(), take()]).toEqual([true, false])
  now = 60_000
  expect([take(), take(), take(), take()]).toEqual([true, true, true, false])
})
