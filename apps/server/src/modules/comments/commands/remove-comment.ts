import type { CommentId } from '@cinnabar/kernel/ids'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Tx } from '../../../platform/database/database.ts'
import { commentRemoved } from '../events.ts'
import type { CommentsDeps } from '../index.ts'
import { canRemoveComment } from '../policy.ts'
import { addToReplies, type CommentRow, findComment, lockComment, removeWithReplies } from '../store/items.ts'
import { removePin } from '../store/marks.ts'

/** Locks the first-level comment before a reply, as everyone does. */
const lockThread = async (tx: Tx, id: CommentId): Promise<CommentRow | undefined> => {
  const found = await findComment(tx, id)
  if (found === undefined) return undefined
  if (found.parent_id !== null) await lockComment(tx, found.parent_id)
  return lockComment(tx, id)
}

export const removeComment = (deps: CommentsDeps) => async (viewer: Viewer, id: CommentId) => {
  const { platform, notes, media } = deps
  return platform.db.transaction(async (tx) => {
    const row = await lockThread(tx, id)
    if (row === undefined) return refuse('not_found')
    const noteAuthorId = await notes.authorOf(tx, row.note_id)
    if (noteAuthorId === undefined) return refuse('not_found')
    if (!canRemoveComment(viewer, { authorId: row.author_id, parentId: row.parent_id }, noteAuthorId)) {
      return refuse('forbidden')
    }
    const gone = await removeWithReplies(tx, id, platform.clock.now(), viewer.id)
    await removePin(tx, id)
    if (row.parent_id !== null) await addToReplies(tx, row.parent_id, -1)
    for (const one of gone) {
      if (one.media_ids.length > 0) await media.release(tx, one.media_ids, `comment:${one.id}`)
      await platform.events.emit(tx, commentRemoved, one.note_id, {
        commentId: one.id,
        noteId: one.note_id,
        noteAuthorId,
        authorId: one.author_id,
        parentId: one.parent_id,
        byAuthor: one.author_id === viewer.id,
      })
    }
    const total = await notes.commentsChanged(tx, row.note_id, -gone.length)
    const told = { noteId: row.note_id, total, ids: gone.map((one) => one.id) }
    tx.afterCommit(() => platform.realtime.tell(`note:${row.note_id}`, 'comment.removed', told))
    return { removed: gone.length, total }
  })
}
