import { expect, test } from 'vitest'
import { type Measured, missingOf } from './completeness.ts'

const note = (kind: Measured['kind'], more: Partial<Measured> = {}): Measured => ({
  kind,
  title: 'A title',
  body: '',
  longText: null,
  mediaKinds: [],
  steps: [],
  hasTextCover: false,
  ...more,
})

test('a picture note needs a picture, and a title or words', () => {
  expect(missingOf(note('picture'))).toEqual(['picture'])
  expect(missingOf(note('picture', { mediaKinds: ['picture'] }))).toEqual([])
  expect(missingOf(note('picture', { title: ' ', mediaKinds: ['picture'] }))).toEqual(['title'])
  expect(missingOf(note('picture', { title: '', body: 'Words', mediaKinds: ['picture'] }))).toEqual([])
})

test('a video note needs exactly one video', () => {
  expect(missingOf(note('video', { mediaKinds: ['picture'] }))).toEqual(['video'])
  expect(missingOf(note('video', { mediaKinds: ['video'] }))).toEqual([])
  expect(missingOf(note('video', { mediaKinds: ['video', 'video'] }))).toEqual(['one_video_only'])
})

test('a text note needs a title and words, or a cover drawn from them', () => {
  expect(missingOf(note('text'))).toEqual(['words'])
  expect(missingOf(note('text', { longText: 'Long' }))).toEqual([])
  expect(missingOf(note('text', { hasTextCover: true }))).toEqual([])
  expect(missingOf(note('text', { title: '', body: 'Words' }))).toEqual(['title'])
})

test('every step needs words', () => {
  expect(missingOf(note('steps'))).toEqual(['steps'])
  expect(missingOf(note('steps', { steps: [{ mediaId: 'a', title: '', body: ' ' }] }))).toEqual(['step_words'])
  expect(missingOf(note('steps', { steps: [{ mediaId: null, title: 'Whisk', body: '' }] }))).toEqual([])
})
