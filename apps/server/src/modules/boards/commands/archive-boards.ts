import { boardDescriptionLimit, boardTitleLimit, boardVisibility } from '@cinnabar/contracts/boards'
import { id, timestamp } from '@cinnabar/contracts/shapes'
import { isRefusal } from '@cinnabar/kernel/refusals'
import { z } from 'zod'
import type { ExportContributor } from '../../identity/index.ts'
import type { BoardsDeps } from '../index.ts'
import { boardLimit, boardNotesLimit } from '../policy.ts'
import { findNotes } from '../store/board-notes.ts'
import { findBoardsOf } from '../store/boards.ts'
import { createBoard } from './create-board.ts'
import { putNote } from './put-note.ts'

const archive = z.array(
  z.object({
    title: z.string().max(boardTitleLimit),
    description: z.string().max(boardDescriptionLimit),
    visibility: boardVisibility,
    isDefault: z.boolean(),
    notes: z.array(z.object({ id: id('note'), at: timestamp })).max(boardNotesLimit),
  }),
)

export const archiveBoards = (deps: BoardsDeps): ExportContributor => {
  const { db, clock } = deps.platform
  const boardsOf = (ownerId: Parameters<typeof findBoardsOf>[1]['ownerId']) =>
    findBoardsOf(db, { ownerId, onlyPublic: false, after: undefined, limit: boardLimit + 1 })
  return {
    name: 'boards',
    export: async (ownerId) => {
      const data = []
      for (const row of await boardsOf(ownerId)) {
        const notes = await findNotes(db, row.id, undefined, boardNotesLimit)
        data.push({
          title: row.title,
          description: row.description,
          visibility: row.visibility,
          isDefault: row.is_default,
          notes: notes.map((note) => ({ id: note.note_id, at: note.added_at.toISOString() })),
        })
      }
      return { data }
    },
    /**
     * A board of a title that is here already is not brought again. The default one makes itself of what notes bring.
     * Notes that are not here, or not to be seen, are left out. Answers how many boards came.
     */
    import: async (viewer, data) => {
      const titles = new Set((await boardsOf(viewer.id)).map((row) => row.title))
      let brought = 0
      for (const board of archive.parse(data)) {
        if (board.isDefault || board.title === '' || titles.has(board.title)) continue
        const made = await createBoard(deps)(viewer, board)
        if (isRefusal(made)) continue
        titles.add(board.title)
        brought += 1
        for (const note of board.notes)
          await putNote(deps)(viewer, made.id, note.id, new Date(Math.min(Date.parse(note.at), clock.now().getTime())))
      }
      return brought
    },
  }
}
