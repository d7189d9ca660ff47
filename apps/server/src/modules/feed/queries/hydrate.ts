import type { NoteCard } from '@cinnabar/contracts/note-card'
import type { NoteId } from '@cinnabar/kernel/ids'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { FeedDeps } from '../index.ts'
import { hydrateCards } from '../store.ts'
import { toCard } from '../views.ts'

/** Cards in the order of their ids, with live counts and what the viewer did with them. */
export const hydrate = async (
  { platform: { db }, notes }: FeedDeps,
  viewer: Viewer | null,
  noteIds: readonly NoteId[],
): Promise<NoteCard[]> => {
  if (noteIds.length === 0) return []
  const [rows, reactions] = await Promise.all([
    hydrateCards(db, noteIds),
    viewer === null ? undefined : notes.viewerReactions(db, viewer.id, noteIds),
  ])
  const byId = new Map(rows.map((row) => [row.note_id, row]))
  return noteIds.flatMap((noteId) => {
    const row = byId.get(noteId)
    return row === undefined ? [] : [toCard(row, reactions?.get(noteId))]
  })
}
