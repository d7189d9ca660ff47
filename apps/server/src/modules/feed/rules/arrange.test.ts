import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrange, isWelcome } from './arrange.ts'
import { type Candidate, nothingAvoided } from './candidate.ts'
import { SeenSet } from './seen-set.ts'

const idOf = (number: number) => `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
const candidates = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 60 }).map((authors): Candidate[] =>
  authors.map((author, index) => ({
    noteId: idOf(index),
    authorId: `author-${author}`,
    hot: 1_000 - index,
    topicSlugs: [],
  })),
)

test('no author stands twice in a row while recall has more', () => {
  fc.assert(
    fc.property(candidates, fc.integer({ min: 1, max: 24 }), (given, limit) => {
      const { shown } = arrange(given, limit, undefined, false)
      for (const [index, candidate] of shown.entries())
        if (index > 0) expect(candidate.authorId).not.toBe(shown[index - 1]?.authorId)
    }),
  )
})

test('paging through with the seen set shows every note once and ends', () => {
  fc.assert(
    fc.property(candidates, fc.integer({ min: 1, max: 10 }), (given, limit) => {
      const seen = new SeenSet()
      const met: string[] = []
      let position = -1
      let author: string | undefined
      for (let page = 0; page < 200; page += 1) {
        const rest = given.slice(position + 1).filter((candidate) => isWelcome(candidate, nothingAvoided, seen))
        if (rest.length === 0) break
        const { shown, resumeAfter } = arrange(rest, limit, author, true)
        met.push(...shown.map((candidate) => candidate.noteId))
        seen.add(shown.map((candidate) => candidate.noteId))
        author = shown.at(-1)?.authorId
        if (resumeAfter !== undefined) position = given.indexOf(resumeAfter)
      }
      expect(met.toSorted()).toEqual(given.map((candidate) => candidate.noteId).toSorted())
    }),
  )
})

test('a seen set survives being written and read, and lets the oldest go first', () => {
  const seen = new SeenSet()
  seen.add([1, 2, 3].map(idOf), 2)
  const read = SeenSet.parse(String(seen))
  expect([1, 2, 3].map((number) => read.has(idOf(number)))).toEqual([false, true, true])
})
