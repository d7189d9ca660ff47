import type { Evidence } from '@cinnabar/contracts/note'
import type { NoteId } from '@cinnabar/kernel/ids'
import type { Tx } from '../../../platform/database/database.ts'
import type { NotesDeps } from '../index.ts'
import { lockNote, updateNote } from '../store/items.ts'
import type { NoteRow } from '../store/note-row.ts'
import { tellReaders } from './tell-readers.ts'

const declare = async (deps: NotesDeps, tx: Tx, noteId: NoteId, declared: Partial<NoteRow>): Promise<void> => {
  const before = await lockNote(tx, noteId)
  if (before === undefined) return
  const after = { ...before, ...declared, version: before.version + 1, updated_at: deps.platform.clock.now() }
  await updateNote(tx, before, after)
  if (before.status === 'published') await tellReaders(deps)(tx, before, after)
}

export const setPaidPartnership =
  (deps: NotesDeps) =>
  (tx: Tx, noteId: NoteId): Promise<void> =>
    declare(deps, tx, noteId, { paid_partnership: true })

export const setEvidence =
  (deps: NotesDeps) =>
  (tx: Tx, noteId: NoteId, evidence: Evidence): Promise<void> =>
    declare(deps, tx, noteId, { evidence })
