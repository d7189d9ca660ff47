import type { Candidate } from './candidate.ts'

/**
 * The door of the learning feed: candidates in, the same candidates in the order they should be met. The first form
 * keeps recall's order, quality × freshness, which is already the index's.
 */
export const score = (candidates: readonly Candidate[]): readonly Candidate[] => candidates
