import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Tx } from '../../../platform/database/database.ts'
import { type EventHandler, on } from '../../../platform/events/events.ts'
import { noteChanged, noteErased, noteHidden, noteLiked, notePublished, noteUnliked } from '../../notes/index.ts'
import { addCounts, addLikes, eraseNote, lockNote, saveNote } from '../store.ts'

const erased = 2_147_483_647

/** Only what everybody may see is counted on a page that everybody sees. */
const isListed = (visibility: string): boolean => visibility === 'public' || visibility === 'hidden-from'

const setListed = async (tx: Tx, noteId: NoteId, userId: UserId, version: number, listed: boolean): Promise<void> => {
  const known = await lockNote(tx, noteId, userId)
  if (version <= known.version) return
  await saveNote(tx, noteId, version, listed)
  if (listed !== known.listed) await addCounts(tx, userId, listed ? 1 : -1, 0)
}

const like = async (tx: Tx, noteId: NoteId, userId: UserId, change: number): Promise<void> => {
  const known = await lockNote(tx, noteId, userId)
  if (known.version === erased) return
  await addLikes(tx, noteId, change)
  await addCounts(tx, userId, 0, change)
}

export const onNoteEvents: readonly EventHandler[] = [
  on(notePublished, 'profiles.count-published', (tx, { payload }) =>
    setListed(tx, payload.noteId, payload.authorId, payload.version, isListed(payload.visibility)),
  ),
  on(noteChanged, 'profiles.count-changed', (tx, { payload }) =>
    setListed(tx, payload.noteId, payload.authorId, payload.version, isListed(payload.visibility)),
  ),
  on(noteHidden, 'profiles.count-hidden', (tx, { payload }) =>
    setListed(tx, payload.noteId, payload.authorId, payload.version, false),
  ),
  on(noteLiked, 'profiles.count-like', (tx, { payload }) => like(tx, payload.noteId, payload.authorId, 1)),
  on(noteUnliked, 'profiles.count-unlike', (tx, { payload }) => like(tx, payload.noteId, payload.authorId, -1)),
  on(noteErased, 'profiles.count-erased', async (tx, { payload }) => {
    const known = await lockNote(tx, payload.noteId, payload.authorId)
    if (known.version === erased) return
    await eraseNote(tx, payload.noteId)
    await addCounts(tx, payload.authorId, known.listed ? -1 : 0, -known.likes)
  }),
]
