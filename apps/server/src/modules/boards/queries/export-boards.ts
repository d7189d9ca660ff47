import type { UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../../platform/database/database.ts'
import { boardLimit, boardNotesLimit } from '../policy.ts'
import { findNotes } from '../store/board-notes.ts'
import { findBoardsOf } from '../store/boards.ts'

export const exportBoards = () => async (db: Queryable, ownerId: UserId) => {
  const rows = await findBoardsOf(db, { ownerId, onlyPublic: false, after: undefined, limit: boardLimit + 1 })
  const boards = []
  for (const row of rows) {
    const notes = await findNotes(db, row.id, undefined, boardNotesLimit)
    boards.push({
      title: row.title,
      description: row.description,
      visibility: row.visibility,
      isDefault: row.is_default,
      notes: notes.map((note) => ({ id: note.note_id, at: note.added_at.toISOString() })),
    })
  }
  return boards
}
