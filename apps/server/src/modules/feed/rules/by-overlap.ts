import type { Candidate } from './candidate.ts'

/** The candidates that share most topics with a note first, ties by `hot`; at most two by one author. */
export const byOverlap = (candidates: readonly Candidate[], topics: readonly string[], limit: number): Candidate[] => {
  const wanted = new Set(topics)
  const shared = (candidate: Candidate) => candidate.topicSlugs.filter((slug) => wanted.has(slug)).length
  const perAuthor = new Map<string, number>()
  return candidates
    .map((candidate) => ({ candidate, overlap: shared(candidate) }))
    .sort((a, b) => b.overlap - a.overlap || b.candidate.hot - a.candidate.hot)
    .filter(({ candidate }) => {
      const count = (perAuthor.get(candidate.authorId) ?? 0) + 1
      perAuthor.set(candidate.authorId, count)
      return count <= 2
    })
    .slice(0, limit)
    .map(({ candidate }) => candidate)
}
