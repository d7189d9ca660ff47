import type { Avoided, Candidate } from './candidate.ts'
import type { SeenSet } from './seen-set.ts'

export const isWelcome = (candidate: Candidate, avoided: Avoided, seen: SeenSet): boolean =>
  !seen.has(candidate.noteId) &&
  !avoided.authors.has(candidate.authorId) &&
  !avoided.notes.has(candidate.noteId) &&
  !candidate.topicSlugs.some((slug) => avoided.topics.has(slug))

export type Arranged = {
  shown: Candidate[]
  /** Where the next page starts: after this candidate in recall's order; undefined when nothing was passed over or taken. */
  resumeAfter: Candidate | undefined
}

/**
 * Takes up to `limit` candidates in their order without the same author twice in a row; who would follow themselves is
 * passed over and comes on the next page. With `last`, recall has no more: then even a row of one author is shown.
 */
export const arrange = (
  candidates: readonly Candidate[],
  limit: number,
  previousAuthor: string | undefined,
  last: boolean,
): Arranged => {
  const waiting = [...candidates]
  const shown: Candidate[] = []
  let author = previousAuthor
  while (shown.length < limit && waiting.length > 0) {
    let at = waiting.findIndex((candidate) => candidate.authorId !== author)
    if (at === -1) {
      if (!last) break
      at = 0
    }
    const [next] = waiting.splice(at, 1)
    if (next === undefined) break
    shown.push(next)
    author = next.authorId
  }
  const firstLeft = waiting[0]
  const stop = firstLeft === undefined ? candidates.length : candidates.indexOf(firstLeft)
  return { shown, resumeAfter: candidates[stop - 1] }
}
