import type { NoteCard } from '@cinnabar/contracts/note-card'
import { encodeCursor } from '@cinnabar/kernel/cursor'
import type { NoteId } from '@cinnabar/kernel/ids'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { FeedDeps } from '../index.ts'
import { arrange, isWelcome } from '../rules/arrange.ts'
import type { Candidate } from '../rules/candidate.ts'
import { score } from '../rules/score.ts'
import type { Position, RecallRow } from '../store.ts'
import { avoidedBy } from './avoided-by.ts'
import { hydrate } from './hydrate.ts'
import { openSession } from './session.ts'

export type FeedPage = { items: NoteCard[]; nextCursor: string | null; session: string; exhausted: boolean }

export type Start = {
  /** Where recall goes on; undefined from the top. */
  position: Position
  session: string | undefined
  previousAuthor: string | undefined
  /** Which recall it was: the ring of "nearby". */
  stage: number
}

/** Candidates after a position, at most `limit`, in the order of their `hot`. One function per stage. */
export type Recall = (position: Position, limit: number) => Promise<RecallRow[]>

const recallFactor = 3
const farthest = 480
const mostRounds = 12

const toCandidate = (row: RecallRow): Candidate => ({
  noteId: row.note_id,
  authorId: row.author_id,
  hot: row.hot,
  topicSlugs: row.topic_slugs,
})

/**
 * recall → score → rules → hydrate → present. The stages of recall are asked one after another until the page is full;
 * score and rules are pure and get all they need as arguments.
 */
export const listByRecall = async (
  deps: FeedDeps,
  viewer: Viewer | null,
  start: Start,
  recalls: readonly Recall[],
  limit: number,
): Promise<FeedPage> => {
  const [session, avoided] = await Promise.all([
    openSession(deps.platform.cache, start.session),
    avoidedBy(deps, viewer),
  ])
  const shown: Candidate[] = []
  let { position, previousAuthor, stage } = start
  let exhausted = false
  let reach = limit * recallFactor
  for (let round = 0; shown.length < limit && !exhausted && round < mostRounds; round += 1) {
    const wanted = Math.min(reach, farthest)
    const rows = (await recalls[stage]?.(position, wanted)) ?? []
    const stageDone = rows.length < wanted
    const welcome = score(rows.map(toCandidate)).filter((candidate) => isWelcome(candidate, avoided, session.seen))
    const { shown: taken, resumeAfter } = arrange(
      welcome,
      limit - shown.length,
      previousAuthor,
      stageDone || wanted === farthest,
    )
    shown.push(...taken)
    session.seen.add(taken.map((candidate) => candidate.noteId))
    previousAuthor = taken.at(-1)?.authorId ?? previousAuthor
    const allTaken = taken.length === welcome.length
    const lastRow = rows.at(-1)
    if (allTaken && lastRow !== undefined) position = { hot: lastRow.hot, noteId: lastRow.note_id }
    else if (resumeAfter !== undefined) position = { hot: resumeAfter.hot, noteId: resumeAfter.noteId }
    if (stageDone && allTaken) {
      stage += 1
      position = undefined
      exhausted = stage >= recalls.length
    } else if (taken.length === 0) {
      // Everything waiting is by the author just shown: look further for somebody else before giving in.
      reach *= 4
    }
  }
  await session.keep()
  const items = await hydrate(
    deps,
    viewer,
    shown.map((candidate) => candidate.noteId as NoteId),
  )
  const keys = [stage, position?.hot ?? 0, position?.noteId ?? '', session.id, previousAuthor ?? '']
  return { items, nextCursor: exhausted ? null : encodeCursor(keys), session: session.id, exhausted }
}
