import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeProbe, type Probe, planLadder, scaledTo } from './video-plan.ts'

const picture = { codec_type: 'video', codec_name: 'h264', width: 1_280, height: 720, avg_frame_rate: '30/1' }
const probe = (
  more: Partial<Probe['streams'][number]> = {},
  duration: number | undefined = 12,
  rest: Probe['streams'] = [],
): Probe => ({
  format: { ...(duration !== undefined && { duration }) },
  streams: [{ ...picture, ...more }, ...rest],
})

test('a phone video turned by a quarter is as wide as it is shown', () => {
  expect(judgeProbe(probe({ side_data_list: [{ rotation: -90 }] }))).toMatchObject({ width: 720, height: 1_280 })
  expect(judgeProbe(probe({ side_data_list: [{ rotation: 180 }] }))).toMatchObject({ width: 1_280, height: 720 })
})

test('sound is heard of, and a cover picture in a song is no video', () => {
  expect(judgeProbe(probe({}, 12, [{ codec_type: 'audio' }]))).toMatchObject({ hasSound: true })
  expect(judgeProbe(probe())).toMatchObject({ hasSound: false })
  expect(judgeProbe(probe({ disposition: { attached_pic: 1 } }))).toBe('unsupported_media')
})

test.each([
  ['longer than ten minutes', probe({}, 601), 'too_long'],
  ['without a length', probe({}, 0), 'quality_too_low'],
  ['smaller than a stamp', probe({ width: 32, height: 32 }), 'quality_too_low'],
  ['larger than 8K', probe({ width: 16_000, height: 9_000 }), 'too_many_pixels'],
  [
    'of sound only',
    { format: { duration: 5 }, streams: [{ codec_type: 'audio', codec_name: 'aac' }] },
    'unsupported_media',
  ],
] as const)('a video %s is refused', (_what, given, reason) => {
  expect(judgeProbe(given as Probe)).toBe(reason)
})

test('the ladder has the rungs that the source fills, and its own size where it fills none', () => {
  const names = (width: number, height: number) => planLadder({ width, height }).map((rung) => rung.name)
  expect(names(3_840, 2_160)).toEqual(['360', '540', '720'])
  expect(names(720, 1_280)).toEqual(['360', '540', '720'])
  expect(names(960, 540)).toEqual(['360', '540'])
  expect(names(320, 240)).toEqual(['240'])
})

test('no rung is larger than its source, odd, or of another shape', () => {
  fc.assert(
    fc.property(fc.integer({ min: 64, max: 7_680 }), fc.integer({ min: 64, max: 4_320 }), (width, height) => {
      for (const rung of planLadder({ width, height })) {
        expect((rung.width % 2) + (rung.height % 2)).toBe(0)
        expect(rung.width).toBeLessThanOrEqual(width + 1)
        expect(rung.height).toBeLessThanOrEqual(height + 1)
        const exact = scaledTo({ width, height }, Number(rung.name))
        expect([rung.width, rung.height]).toEqual([exact.width, exact.height])
        expect(
          Math.abs(rung.width - (width * Math.min(rung.width, rung.height)) / Math.min(width, height)),
        ).toBeLessThan(2 + rung.width * 0.02)
      }
    }),
  )
})
