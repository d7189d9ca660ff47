import { decodeCursor, encodeCursor } from '@cinnabar/kernel/cursor'
import type { NoteId } from '@cinnabar/kernel/ids'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { SignalsDeps } from '../index.ts'
import { listOpened } from '../store.ts'

/** Notes opened, newest first; those no longer to be seen are left out. */
export const listHistory =
  ({ platform: { db }, notes }: SignalsDeps) =>
  async (viewer: Viewer, { cursor, limit }: { cursor?: string | undefined; limit: number }) => {
    const keys = cursor === undefined ? undefined : decodeCursor(cursor, 2)
    if (cursor !== undefined && keys === undefined) return refuse('invalid_cursor')
    const before = keys === undefined ? undefined : { at: String(keys[0]), noteId: String(keys[1]) }
    const rows = await listOpened(db, viewer.id, before, limit + 1)
    const page = rows.slice(0, limit)
    const cards = await notes.visibleNotes(
      db,
      viewer,
      page.map((row) => row.note_id as NoteId),
    )
    const seenAt = new Map(page.map((row) => [row.note_id, row.seen_at.toISOString()]))
    const last = page.at(-1)
    return {
      items: cards.map((note) => ({ note, seenAt: seenAt.get(note.id) ?? '' })),
      nextCursor:
        rows.length > limit && last !== undefined ? encodeCursor([last.seen_at.toISOString(), last.note_id]) : null,
    }
  }
