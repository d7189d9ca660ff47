import type { NoteId, SeriesId, UserId } from '@cinnabar/kernel/ids'
import { isRefusal, type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Tx } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/ids.ts'
import type { NotesDeps } from '../index.ts'
import { getOwnSeries, getSeries, type SeriesView } from '../queries/get-series.ts'
import {
  countSeries,
  deleteSeries as deleteRow,
  insertSeries,
  lockSeries,
  noteIdsOfSeries,
  ownNotes,
  replaceSeriesNotes,
  type SeriesRow,
  updateSeries,
} from '../store/series.ts'

const mostSeries = 100
const mostNotes = 200

export const createSeries =
  (deps: NotesDeps) =>
  (viewer: Viewer, words: { title: string; description: string }): Promise<SeriesView | Refusal<'limit_reached'>> =>
    deps.platform.db.transaction(async (tx) => {
      if ((await countSeries(tx, viewer.id)) >= mostSeries) return refuse('limit_reached', { most: mostSeries })
      const now = deps.platform.clock.now()
      const id = newId<'series'>()
      await insertSeries(tx, { id, author_id: viewer.id, ...words, created_at: now, updated_at: now })
      return getOwnSeries(deps)(tx, viewer, id)
    })

const lockOwn = async (tx: Tx, viewer: Viewer, id: SeriesId): Promise<SeriesRow | Refusal<'not_found'>> => {
  const row = await lockSeries(tx, id)
  return row === undefined || row.author_id !== viewer.id ? refuse('not_found') : row
}

type Changes = { title?: string | undefined; description?: string | undefined; noteIds?: readonly NoteId[] | undefined }

export const changeSeries =
  (deps: NotesDeps) =>
  (viewer: Viewer, id: SeriesId, changes: Changes): Promise<SeriesView | Refusal<'not_found'>> =>
    deps.platform.db.transaction(async (tx) => {
      const row = await lockOwn(tx, viewer, id)
      if (isRefusal(row)) return row
      if (changes.noteIds !== undefined) {
        const wanted = [...new Set(changes.noteIds)]
        const own = await ownNotes(tx, viewer.id, wanted)
        const foreign = wanted.filter((noteId) => !own.has(noteId))
        if (foreign.length > 0) return refuse('not_found', { noteIds: foreign })
        await replaceSeriesNotes(tx, id, wanted)
      }
      await updateSeries(tx, {
        ...row,
        title: changes.title ?? row.title,
        description: changes.description ?? row.description,
        updated_at: deps.platform.clock.now(),
      })
      return getSeries(deps)(tx, viewer, id)
    })

export const deleteSeries =
  (deps: NotesDeps) =>
  (viewer: Viewer, id: SeriesId): Promise<undefined | Refusal<'not_found'>> =>
    deps.platform.db.transaction(async (tx) => {
      const row = await lockOwn(tx, viewer, id)
      if (isRefusal(row)) return row
      await deleteRow(tx, id)
      return undefined
    })

const writeOrder = async (
  { platform }: NotesDeps,
  tx: Tx,
  row: SeriesRow,
  noteIds: readonly NoteId[],
): Promise<void> => {
  await replaceSeriesNotes(tx, row.id, noteIds)
  await updateSeries(tx, { ...row, updated_at: platform.clock.now() })
}

/** At the end; what is in it already stays where it is. */
export const addToSeries =
  (deps: NotesDeps) =>
  (viewer: Viewer, id: SeriesId, noteId: NoteId): Promise<undefined | Refusal<'not_found' | 'limit_reached'>> =>
    deps.platform.db.transaction(async (tx) => {
      const row = await lockOwn(tx, viewer, id)
      if (isRefusal(row)) return row
      if (!(await ownNotes(tx, viewer.id, [noteId])).has(noteId)) return refuse('not_found', { noteIds: [noteId] })
      const present = await noteIdsOfSeries(tx, id)
      if (present.includes(noteId)) return undefined
      if (present.length >= mostNotes) return refuse('limit_reached', { most: mostNotes })
      await writeOrder(deps, tx, row, [...present, noteId])
      return undefined
    })

export const removeFromSeries =
  (deps: NotesDeps) =>
  (viewer: Viewer, id: SeriesId, noteId: NoteId): Promise<undefined | Refusal<'not_found'>> =>
    deps.platform.db.transaction(async (tx) => {
      const row = await lockOwn(tx, viewer, id)
      if (isRefusal(row)) return row
      const present = await noteIdsOfSeries(tx, id)
      if (present.includes(noteId))
        await writeOrder(
          deps,
          tx,
          row,
          present.filter((each) => each !== noteId),
        )
      return undefined
    })

/** Made with its notes at once, for the demo world. */
export const writeSeriesFor =
  ({ platform }: NotesDeps) =>
  (authorId: UserId, words: { title: string; description: string }, noteIds: readonly NoteId[]): Promise<void> =>
    platform.db.transaction(async (tx) => {
      const now = platform.clock.now()
      const id = newId<'series'>()
      await insertSeries(tx, { id, author_id: authorId, ...words, created_at: now, updated_at: now })
      const own = await ownNotes(tx, authorId, noteIds)
      await replaceSeriesNotes(
        tx,
        id,
        noteIds.filter((noteId) => own.has(noteId)),
      )
    })
