import type { Viewer } from '@cinnabar/kernel/viewer'
import type { FeedDeps } from '../index.ts'
import { type Avoided, nothingAvoided } from '../rules/candidate.ts'
import { listFeedback } from '../store.ts'

const feedbackDays = 30

/** Blocked either way, muted, and what "not interested" was said of in the last thirty days. */
export const avoidedBy = async (
  { platform: { db, clock }, graph }: FeedDeps,
  viewer: Viewer | null,
): Promise<Avoided> => {
  if (viewer === null) return nothingAvoided
  const since = new Date(clock.now().getTime() - feedbackDays * 86_400_000)
  const [blocked, muted, feedback] = await Promise.all([
    graph.blockedWith(db, viewer.id),
    graph.mutedBy(db, viewer.id),
    listFeedback(db, viewer.id, since),
  ])
  const targets = (kind: string) => feedback.filter((row) => row.kind === kind).map((row) => row.target)
  return {
    authors: new Set<string>([...blocked, ...muted, ...targets('author')]),
    notes: new Set(targets('note')),
    topics: new Set(targets('topic')),
  }
}
