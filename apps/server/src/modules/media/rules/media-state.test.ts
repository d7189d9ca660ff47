import { expect, test } from 'vitest'
import { canMove, isRetryable, mediaStates, publicStatus, sourcesOf } from './media-state.ts'

const allowed = new Set([
  'receiving>received',
  'received>probing',
  'received>failed',
  'probing>probing',
  'probing>card-ready',
  'probing>ready',
  'probing>failed',
  'card-ready>probing',
  'card-ready>card-ready',
  'card-ready>ready',
  'card-ready>failed',
  'failed>received',
])

test.each(mediaStates.flatMap((from) => mediaStates.map((to) => [from, to] as const)))(
  '%s to %s is allowed only where the table says so',
  (from, to) => {
    expect(canMove(from, to)).toBe(allowed.has(`${from}>${to}`))
    expect(sourcesOf(to).includes(from)).toBe(allowed.has(`${from}>${to}`))
  },
)

test('nothing is called ready before all of it is', () => {
  expect(mediaStates.filter((state) => publicStatus(state) === 'ready')).toEqual(['ready'])
})

test('only our own fault may be tried again', () => {
  expect(isRetryable('processing_failed')).toBe(true)
  for (const reason of ['unsupported_media', 'too_many_pixels', 'quality_too_low', 'too_long', null] as const)
    expect(isRetryable(reason)).toBe(false)
})
