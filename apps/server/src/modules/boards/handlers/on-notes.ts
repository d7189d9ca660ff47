import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Tx } from '../../../platform/database/database.ts'
import { type EventHandler, on } from '../../../platform/events/events.ts'
import { noteCollected, noteErased, noteUncollected } from '../../notes/index.ts'
import { ensureDefault } from '../commands/create-board.ts'
import type { BoardsDeps } from '../index.ts'
import { addNote, removeNoteEverywhere, removeNoteOfOwner } from '../store/board-notes.ts'
import { findBoardsHolding, lockBoardsOf } from '../store/boards.ts'

/**
 * Makes the boards agree with what notes say now, whichever of the two events came first: collected and on no board goes
 * to the default one, no longer collected goes off all.
 */
const agree = async ({ notes }: BoardsDeps, tx: Tx, ownerId: UserId, noteId: NoteId, at: Date): Promise<void> => {
  await lockBoardsOf(tx, ownerId)
  const collected = (await notes.viewerReactions(tx, ownerId, [noteId])).get(noteId)?.collected ?? false
  if (!collected) {
    await removeNoteOfOwner(tx, ownerId, noteId)
    return
  }
  if ((await findBoardsHolding(tx, ownerId, noteId)).length > 0) return
  const home = await ensureDefault(tx, ownerId, at)
  await addNote(tx, home.id, ownerId, noteId, at)
}

export const onNoteCollected = (deps: BoardsDeps): EventHandler =>
  on(noteCollected, 'boards.keep-collected', (tx, { payload, at }) =>
    agree(deps, tx, payload.userId, payload.noteId, at),
  )

export const onNoteUncollected = (deps: BoardsDeps): EventHandler =>
  on(noteUncollected, 'boards.let-go', (tx, { payload, at }) => agree(deps, tx, payload.userId, payload.noteId, at))

export const onNoteErased = (): EventHandler =>
  on(noteErased, 'boards.forget-note', async (tx, { payload }) => {
    await removeNoteEverywhere(tx, payload.noteId)
  })
