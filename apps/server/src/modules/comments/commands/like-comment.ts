import type { CommentId } from '@cinnabar/kernel/ids'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { commentLiked, commentUnliked } from '../events.ts'
import type { CommentsDeps } from '../index.ts'
import { seeComment } from '../queries/get-comment.ts'
import { excerptOf } from '../rules/excerpt.ts'
import { findComment } from '../store/items.ts'
import { addLike, addToLikes, removeLike } from '../store/marks.ts'

export const likeComment =
  (deps: CommentsDeps) =>
  (viewer: Pick<Viewer, 'id'>, id: CommentId, at = deps.platform.clock.now()) =>
    deps.platform.db.transaction(async (tx) => {
      const found = await seeComment(deps, tx, id, viewer)
      if (found === undefined) return refuse('not_found')
      const { row, seen } = found
      if ((await addLike(tx, id, viewer.id, at)) === 0) return { likes: row.likes, viewer: { liked: true } }
      await deps.platform.events.emit(tx, commentLiked, id, {
        commentId: id,
        noteId: row.note_id,
        noteAuthorId: seen.note.authorId,
        authorId: row.author_id,
        userId: viewer.id,
        parentId: row.parent_id,
        excerpt: excerptOf(row.body),
        at: at.toISOString(),
      })
      return { likes: await addToLikes(tx, id, 1), viewer: { liked: true } }
    })

/** Taking back needs no sight of the note: what one gave may always be taken back. */
export const unlikeComment = (deps: CommentsDeps) => (viewer: Pick<Viewer, 'id'>, id: CommentId) =>
  deps.platform.db.transaction(async (tx) => {
    const row = await findComment(tx, id)
    if (row === undefined) return refuse('not_found')
    if ((await removeLike(tx, id, viewer.id)) === 0) return { likes: row.likes, viewer: { liked: false } }
    const noteAuthorId = await deps.notes.authorOf(tx, row.note_id)
    if (noteAuthorId !== undefined)
      await deps.platform.events.emit(tx, commentUnliked, id, {
        commentId: id,
        noteId: row.note_id,
        noteAuthorId,
        authorId: row.author_id,
        userId: viewer.id,
        parentId: row.parent_id,
        excerpt: excerptOf(row.body),
        at: deps.platform.clock.now().toISOString(),
      })
    return { likes: await addToLikes(tx, id, -1), viewer: { liked: false } }
  })
