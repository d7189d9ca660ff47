import type { NoteId } from '@cinnabar/kernel/ids'
import { isRefusal, type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Tx } from '../../../platform/database/database.ts'
import { noteCollected, noteLiked, noteUncollected, noteUnliked } from '../events.ts'
import type { NotesDeps } from '../index.ts'
import type { Reader } from '../policy.ts'
import { findReadable } from '../queries/find-readable.ts'
import { findNote } from '../store/items.ts'
import { addReaction, addToTotal, type Reaction, removeReaction, totalOf } from '../store/reactions.ts'

export type Reacted = { done: boolean; total: number }

const told = {
  like: { added: noteLiked, removed: noteUnliked },
  collect: { added: noteCollected, removed: noteUncollected },
} as const

/** Likes or saves once, whatever races: the unique row decides, and the total moves with it. `at` is for the seed. */
export const addReactionIn =
  ({ platform, ...deps }: NotesDeps) =>
  async (
    tx: Tx,
    reaction: Reaction,
    viewer: Reader,
    noteId: NoteId,
    at = platform.clock.now(),
  ): Promise<Reacted | Refusal<'not_found' | 'gone' | 'blocked'>> => {
    const note = await findReadable({ platform, ...deps })(tx, viewer, noteId)
    if (isRefusal(note)) return note
    if (note.row.status !== 'published') return refuse('not_found')
    if ((await addReaction(tx, reaction, noteId, viewer.id, at)) === 0)
      return { done: true, total: (await totalOf(tx, reaction, noteId)) ?? 0 }
    const total = await addToTotal(tx, reaction, noteId, 1)
    const payload = { noteId, authorId: note.row.author_id, userId: viewer.id, total }
    await platform.events.emit(tx, told[reaction].added, noteId, payload)
    return { done: true, total }
  }

/** May be taken back from a note that is no longer shown. */
export const removeReactionIn =
  ({ platform }: NotesDeps) =>
  async (tx: Tx, reaction: Reaction, viewer: Reader, noteId: NoteId): Promise<Reacted | Refusal<'not_found'>> => {
    const row = await findNote(tx, noteId)
    if (row === undefined) return refuse('not_found')
    if ((await removeReaction(tx, reaction, noteId, viewer.id)) === 0)
      return { done: false, total: (await totalOf(tx, reaction, noteId)) ?? 0 }
    const total = await addToTotal(tx, reaction, noteId, -1)
    const payload = { noteId, authorId: row.author_id, userId: viewer.id, total }
    await platform.events.emit(tx, told[reaction].removed, noteId, payload)
    return { done: false, total }
  }
