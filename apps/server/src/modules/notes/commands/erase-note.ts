import type { NoteId } from '@cinnabar/kernel/ids'
import type { Tx } from '../../../platform/database/database.ts'
import { noteErased } from '../events.ts'
import type { NotesDeps } from '../index.ts'
import { eraseNote, lockNote } from '../store/items.ts'
import { tellReaders } from './tell-readers.ts'

/** For good, after the time to restore it. One restored meanwhile stays. */
export const eraseDeletedNote =
  (deps: NotesDeps) =>
  async (tx: Tx, noteId: NoteId, deletedBefore: Date): Promise<void> => {
    const row = await lockNote(tx, noteId)
    if (row?.deleted_at != null && row.deleted_at < deletedBefore) await eraseNoteForGood(deps)(tx, noteId)
  }

/** Whatever its state: its author is gone. A note still shown is hidden first. */
export const eraseNoteForGood =
  (deps: NotesDeps) =>
  async (tx: Tx, noteId: NoteId): Promise<void> => {
    const row = await lockNote(tx, noteId)
    if (row === undefined) return
    if (row.status === 'published')
      await tellReaders(deps)(tx, row, { ...row, status: 'deleted', version: row.version + 1 })
    if (row.all_media_ids.length > 0) await deps.media.release(tx, row.all_media_ids, `note:${row.id}`)
    await eraseNote(tx, row.id)
    await deps.platform.events.emit(tx, noteErased, row.id, { noteId: row.id, authorId: row.author_id })
  }
