import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import { type EventHandler, on } from '../../../platform/events/events.ts'
import { personDeleted } from '../../identity/index.ts'
import { eraseNoteForGood } from '../commands/erase-note.ts'
import type { NotesDeps } from '../index.ts'
import { notesOfAuthor } from '../store/items.ts'
import { forgetReactionsOf } from '../store/reactions.ts'
import { deleteSeriesOf } from '../store/series.ts'

const batch = 100

/** Somebody is gone: so are their notes, series, likes and saves, and the totals that counted them. */
export const onPersonDeleted = (deps: NotesDeps): EventHandler =>
  on(personDeleted, 'notes.on-person-deleted', async (tx, { payload }) => {
    const userId = payload.userId as UserId
    for (let last: NoteId | null = null; ; ) {
      const rows = await notesOfAuthor(tx, userId, last, batch)
      for (const row of rows) await eraseNoteForGood(deps)(tx, row.id)
      last = rows.at(-1)?.id ?? null
      if (last === null) break
    }
    await deleteSeriesOf(tx, userId)
    await forgetReactionsOf(tx, userId)
  })
