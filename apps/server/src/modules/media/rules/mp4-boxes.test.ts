import { randomBytes } from 'node:crypto'
import { type Mp4, plainMp4 } from '@cinnabar/testkit/media-files'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxesOf, forgetMetadata, judgeMovie } from './mp4-boxes.ts'

const movieOf = (given?: Mp4): Buffer => {
  const file = plainMp4(given)
  const movie = boxesOf(file).find((box) => box.type === 'moov')
  return Buffer.from(file.subarray(movie?.start, movie?.end))
}

test('H.264 with AAC is taken, with its size, length and sound', () => {
  expect(judgeMovie(movieOf())).toEqual({ width: 640, height: 360, durationSeconds: 5, hasSound: true })
  expect(judgeMovie(movieOf({ sound: null }))).toMatchObject({ hasSound: false })
  expect(judgeMovie(movieOf({ turned: true }))).toMatchObject({ width: 360, height: 640 })
})

test.each([
  ['HEVC', { codec: 'hvc1' }, 'unsupported_media'],
  ['a sound no browser plays', { sound: 'ac-3' }, 'unsupported_media'],
  ['eleven minutes', { seconds: 660 }, 'too_long'],
  ['no length', { seconds: 0 }, 'quality_too_low'],
] as const)('%s is refused', (_what, given, reason) => {
  expect(judgeMovie(movieOf(given))).toBe(reason)
})

test('the place and the person are blanked and no box moves', () => {
  const file = plainMp4()
  const before = boxesOf(file).map((box) => [box.type, box.start])
  expect(file.includes('Lovelace')).toBe(true)
  forgetMetadata(file)
  expect(file.includes('Lovelace')).toBe(false)
  expect(file.includes('+31.2304')).toBe(false)
  expect(boxesOf(file).map((box) => [box.type, box.start])).toEqual(before)
  const movie = boxesOf(file).find((box) => box.type === 'moov')
  expect(judgeMovie(file.subarray(movie?.start, movie?.end))).toMatchObject({ width: 640, durationSeconds: 5 })
})

test('nonsense is judged without an exception and without an endless walk', () => {
  fc.assert(
    fc.property(fc.nat(400), fc.nat(400), (at, length) => {
      const movie = movieOf()
      const start = Math.min(at, movie.length - 1)
      randomBytes(Math.min(length, movie.length - start)).copy(movie, start)
      const judged = judgeMovie(movie)
      expect(typeof judged === 'string' || judged.width > 0).toBe(true)
    }),
  )
})
