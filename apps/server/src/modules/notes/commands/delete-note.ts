import type { Note, NoteStatus, ReviewReason } from '@cinnabar/contracts/note'
import type { NoteId } from '@cinnabar/kernel/ids'
import { type Refusal, refuse } from '@cinnabar/kernel/refusals'
import { isModerator, type Viewer } from '@cinnabar/kernel/viewer'
import type { Tx } from '../../../platform/database/database.ts'
import type { NotesDeps } from '../index.ts'
import { publishScheduledJob } from '../jobs/scheduled-job.ts'
import { canDeleteNote, canRestoreNote } from '../policy.ts'
import { getOwnNote } from '../queries/get-note.ts'
import { nextStatus, restoredStatus } from '../rules/note-state.ts'
import { restorableDays } from '../rules/schedule-window.ts'
import { lockNote, updateNote } from '../store/items.ts'
import type { NoteRow } from '../store/note-row.ts'
import { step } from './advance-note.ts'
import { tellReaders } from './tell-readers.ts'

const write = async (deps: NotesDeps, tx: Tx, before: NoteRow, after: NoteRow): Promise<void> => {
  if (before.status === 'scheduled') await deps.platform.jobs.cancel(tx, publishScheduledJob, before.id)
  const written = { ...after, version: before.version + 1, updated_at: deps.platform.clock.now() }
  await updateNote(tx, before, written)
  await tellReaders(deps)(tx, before, written)
}

/** Deleting what is deleted already is fine. */
export const deleteNote =
  (deps: NotesDeps) =>
  (viewer: Viewer, noteId: NoteId): Promise<undefined | Refusal<'not_found'>> =>
    deps.platform.db.transaction(async (tx) => {
      const row = await lockNote(tx, noteId)
      if (row === undefined || row.author_id !== viewer.id) return refuse('not_found')
      if (!canDeleteNote(viewer, row)) return undefined
      await write(deps, tx, row, {
        ...step(row, 'delete'),
        status_before: row.status,
        scheduled_at: null,
        deleted_at: deps.platform.clock.now(),
      })
      return undefined
    })

export const restoreNote =
  (deps: NotesDeps) =>
  (viewer: Viewer, noteId: NoteId): Promise<Note | Refusal<'not_found' | 'gone' | 'wrong_state'>> =>
    deps.platform.db.transaction(async (tx) => {
      const row = await lockNote(tx, noteId)
      if (row === undefined || row.author_id !== viewer.id) return refuse('not_found')
      if (row.status !== 'deleted') return refuse('wrong_state', { status: row.status })
      if (!canRestoreNote(viewer, row, deps.platform.clock.now())) return refuse('gone', { afterDays: restorableDays })
      await write(deps, tx, row, {
        ...row,
        status: restoredStatus(row.status_before),
        status_before: null,
        deleted_at: null,
      })
      return getOwnNote(deps)(tx, viewer, noteId)
    })

export const withdrawNote =
  (deps: NotesDeps) =>
  (viewer: Viewer, noteId: NoteId): Promise<Note | Refusal<'not_found' | 'wrong_state'>> =>
    deps.platform.db.transaction(async (tx) => {
      const row = await lockNote(tx, noteId)
      if (row === undefined || row.author_id !== viewer.id) return refuse('not_found')
      if (nextStatus(row.status, 'withdraw') === undefined) return refuse('wrong_state', { status: row.status })
      await write(deps, tx, row, { ...step(row, 'withdraw'), reasons: [], scheduled_at: null })
      return getOwnNote(deps)(tx, viewer, noteId)
    })

/** A moderator's word: the note is rejected with a reason and may be mended, or stays what it was where it is not shown. */
export const takeDownNote =
  (deps: NotesDeps) =>
  async (
    tx: Tx,
    moderator: Viewer,
    noteId: NoteId,
    reason: ReviewReason = { code: 'house_rules', field: null, excerpt: null },
  ): Promise<NoteStatus | Refusal<'not_found' | 'forbidden'>> => {
    if (!isModerator(moderator)) return refuse('forbidden')
    const row = await lockNote(tx, noteId)
    if (row === undefined) return refuse('not_found')
    if (nextStatus(row.status, 'reject') === undefined) return row.status
    await write(deps, tx, row, { ...step(row, 'reject'), reasons: [reason] })
    return 'rejected'
  }
