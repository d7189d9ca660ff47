import type { NoteId } from '@cinnabar/kernel/ids'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { FeedDeps } from '../index.ts'
import { isWelcome } from '../rules/arrange.ts'
import { byOverlap } from '../rules/by-overlap.ts'
import { SeenSet } from '../rules/seen-set.ts'
import { recallRelated, subjectOf } from '../store.ts'
import { avoidedBy } from './avoided-by.ts'
import { hydrate } from './hydrate.ts'

const recalled = 160

export const listRelated = (deps: FeedDeps) => async (viewer: Viewer | null, noteId: NoteId, limit: number) => {
  const [visible] = await deps.notes.visibleNotes(deps.platform.db, viewer, [noteId])
  if (visible === undefined) return refuse('not_found')
  const subject = await subjectOf(deps.platform.db, noteId)
  if (subject === undefined) return { items: [], nextCursor: null }
  const [rows, avoided] = await Promise.all([
    recallRelated(deps.platform.db, subject.channel, noteId, recalled),
    avoidedBy(deps, viewer),
  ])
  const candidates = rows.map((row) => ({
    noteId: row.note_id,
    authorId: row.author_id,
    hot: row.hot,
    topicSlugs: row.topic_slugs,
  }))
  const welcome = candidates.filter((candidate) => isWelcome(candidate, avoided, new SeenSet()))
  const chosen = byOverlap(welcome, subject.topic_slugs, limit)
  return {
    items: await hydrate(
      deps,
      viewer,
      chosen.map((candidate) => candidate.noteId as NoteId),
    ),
    nextCursor: null,
  }
}
