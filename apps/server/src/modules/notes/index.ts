import type { Evidence, NoteDraft, NoteStatus, ReviewReason } from '@cinnabar/contracts/note'
import type { NoteCard } from '@cinnabar/contracts/note-card'
import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Refusal } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Queryable, Tx } from '../../platform/database/database.ts'
import type { Module, Platform } from '../../platform/module.ts'
import type { GraphApi } from '../graph/index.ts'
import type { ExportContributor, IdentityApi } from '../identity/index.ts'
import type { MediaApi } from '../media/index.ts'
import type { PlacesApi } from '../places/index.ts'
import type { SafetyApi } from '../safety/index.ts'
import type { TopicsApi } from '../topics/index.ts'
import { countViews } from './commands/count-views.ts'
import { takeDownNote } from './commands/delete-note.ts'
import { importArchive } from './commands/import-archive.ts'
import { importNote } from './commands/import-note.ts'
import { addReactionIn, type Reacted, removeReactionIn } from './commands/react-to-note.ts'
import { setEvidence, setPaidPartnership } from './commands/set-declarations.ts'
import { writeSeriesFor } from './commands/write-series.ts'
import { onMedia } from './handlers/on-media.ts'
import { onPersonDeleted } from './handlers/on-person-deleted.ts'
import { advanceNoteWorker } from './jobs/advance-note.ts'
import { eraseDeletedSchedule, eraseDeletedWorker } from './jobs/erase-deleted.ts'
import { publishScheduledWorker } from './jobs/publish-scheduled.ts'
import type { Reader } from './policy.ts'
import { exportArchive } from './queries/export-archive.ts'
import { type NoteExcerpt, noteExcerpt } from './queries/note-excerpt.ts'
import { type NoteForComment, noteForComment } from './queries/note-for-comment.ts'
import { cardsByIds, visibleNotes } from './queries/visible-notes.ts'
import { linkRoutes, shortLinkPrefix, shortLinks } from './routes/links.ts'
import { noteRoutes } from './routes/notes.ts'
import { seriesRoutes } from './routes/series.ts'
import { findReactions, findTexts, type TextRow } from './store/cards.ts'
import { findNote } from './store/items.ts'
import type { Counts } from './store/note-row.ts'
import { addComments, findCounts, reactedBy } from './store/reactions.ts'

export type { Reacted } from './commands/react-to-note.ts'
export {
  type NoteFacts,
  noteChanged,
  noteCollected,
  noteErased,
  noteHidden,
  noteLiked,
  notePublished,
  noteSettingsChanged,
  noteUncollected,
  noteUnliked,
} from './events.ts'
export type { NoteForComment } from './queries/note-for-comment.ts'
export { findMentions } from './rules/find-mentions.ts'

export type NotesDeps = {
  platform: Platform
  identity: Pick<IdentityApi, 'personById' | 'personByHandle' | 'handlesIn'>
  safety: Pick<SafetyApi, 'review' | 'standingOf'>
  media: Pick<MediaApi, 'mediaByIds' | 'claim' | 'release'>
  graph: Pick<GraphApi, 'relationsOf' | 'personCards'>
  topics: Pick<TopicsApi, 'ensure' | 'find' | 'byIds' | 'notesChanged' | 'viewed'>
  places: Pick<PlacesApi, 'ensure' | 'byIds' | 'notesChanged'>
}

type ReactRefusal = Refusal<'not_found' | 'gone' | 'blocked'>

export type NotesApi = {
  /** Cards of these notes in the order asked, without those the viewer may not see: the one place that decides. */
  visibleNotes(q: Queryable, viewer: Reader | null, ids: readonly NoteId[]): Promise<NoteCard[]>
  /** Cards of published notes for those who check rights themselves; as nobody sees them unless a viewer is given. */
  cardsByIds(q: Queryable, ids: readonly NoteId[], viewerId?: UserId): Promise<Map<NoteId, NoteCard>>
  viewerReactions(
    q: Queryable,
    viewerId: UserId,
    ids: readonly NoteId[],
  ): Promise<Map<NoteId, { liked: boolean; collected: boolean }>>
  /** Undefined when the viewer may not see the note. */
  noteForComment(q: Queryable, viewer: Reader | null, id: NoteId): Promise<NoteForComment | undefined>
  authorOf(q: Queryable, id: NoteId): Promise<UserId | undefined>
  countsOf(q: Queryable, ids: readonly NoteId[]): Promise<Map<NoteId, Counts>>
  /** All words of a note, for search. */
  textsOf(q: Queryable, ids: readonly NoteId[]): Promise<Map<NoteId, TextRow>>
  /** Answers the new total; 0 for a note that is gone. */
  commentsChanged(tx: Tx, id: NoteId, change: number): Promise<number>
  /** Counted for the notes and for their topics. */
  viewed(q: Queryable, views: ReadonlyMap<NoteId, number>): Promise<void>
  /** In the transaction of the module that asks; once, whatever races. `at` is for the seed. */
  like(tx: Tx, viewer: Reader, id: NoteId, at?: Date): Promise<Reacted | ReactRefusal>
  collect(tx: Tx, viewer: Reader, id: NoteId, at?: Date): Promise<Reacted | ReactRefusal>
  uncollect(tx: Tx, viewer: Reader, id: NoteId): Promise<Reacted | Refusal<'not_found'>>
  /** What a person saved, the latest first, from before a position. */
  collectedBy(
    q: Queryable,
    userId: UserId,
    before: { at: string; noteId: string } | null,
    limit: number,
  ): Promise<{ noteId: NoteId; at: Date }[]>
  /** What a moderator is shown of a note; undefined when they may not see it. */
  excerptOf(q: Queryable, viewer: Viewer, id: NoteId): Promise<NoteExcerpt | undefined>
  /** Rejects a published note on a moderator's word. */
  takeDown(
    tx: Tx,
    moderator: Viewer,
    id: NoteId,
    reason?: ReviewReason,
  ): Promise<NoteStatus | Refusal<'not_found' | 'forbidden'>>
  /** Set where a sponsor is; there is no way back. */
  setPaidPartnership(tx: Tx, id: NoteId): Promise<void>
  /** `bought-here` is bound to an order by the module that knows orders. */
  setEvidence(tx: Tx, id: NoteId, evidence: Evidence): Promise<void>
  /** A published note with a day of its own, held to the rules of publishing: for the demo world and imported archives. */
  importNote(
    authorId: UserId,
    draft: NoteDraft,
    publishedAt: Date,
  ): Promise<NoteId | Refusal<'not_found' | 'media_not_ready' | 'incomplete' | 'objectionable'>>
  /** A series with its notes in order, for the demo world. */
  writeSeries(
    authorId: UserId,
    words: { title: string; description: string },
    noteIds: readonly NoteId[],
  ): Promise<void>
  /** This module's share of a person's archive, out and in. */
  archive: ExportContributor
}

const apiOf = (deps: NotesDeps): NotesApi => {
  const add = addReactionIn(deps)
  const remove = removeReactionIn(deps)
  return {
    visibleNotes: visibleNotes(deps),
    cardsByIds: cardsByIds(deps),
    viewerReactions: async (q, viewerId, ids) =>
      new Map((await findReactions(q, viewerId, ids)).map(({ id, liked, collected }) => [id, { liked, collected }])),
    noteForComment: noteForComment(deps),
    authorOf: async (q, id) => (await findNote(q, id))?.author_id,
    countsOf: async (q, ids) => new Map((await findCounts(q, ids)).map(({ note_id, ...counts }) => [note_id, counts])),
    textsOf: async (q, ids) => new Map((await findTexts(q, ids)).map((row) => [row.id, row])),
    commentsChanged: async (tx, id, change) => (await addComments(tx, id, change)) ?? 0,
    viewed: countViews(deps),
    like: (tx, viewer, id, at) => add(tx, 'like', viewer, id, at),
    collect: (tx, viewer, id, at) => add(tx, 'collect', viewer, id, at),
    uncollect: (tx, viewer, id) => remove(tx, 'collect', viewer, id),
    collectedBy: async (q, userId, before, limit) =>
      (await reactedBy(q, 'collect', userId, before, limit)).map((row) => ({ noteId: row.note_id, at: row.at })),
    excerptOf: noteExcerpt(deps),
    takeDown: takeDownNote(deps),
    setPaidPartnership: setPaidPartnership(deps),
    setEvidence: setEvidence(deps),
    importNote: importNote(deps),
    writeSeries: writeSeriesFor(deps),
    archive: { name: 'notes', export: exportArchive(deps), import: importArchive(deps) },
  }
}

export const createNotes = (deps: NotesDeps): Module<NotesApi> => ({
  api: apiOf(deps),
  routes: [...noteRoutes(deps), ...seriesRoutes(deps), ...linkRoutes(deps)],
  mounts: [{ prefix: shortLinkPrefix, handle: shortLinks(deps) }],
  handlers: [...onMedia(deps), onPersonDeleted(deps)],
  workers: [advanceNoteWorker(deps), publishScheduledWorker(deps), eraseDeletedWorker(deps)],
  schedules: [eraseDeletedSchedule],
})
