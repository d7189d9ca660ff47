import type { CommentId } from '@cinnabar/kernel/ids'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { CommentsDeps } from '../index.ts'
import { canPinComment } from '../policy.ts'
import { seeComment } from '../queries/get-comment.ts'
import { lockComment } from '../store/items.ts'
import { removePin, setPin } from '../store/marks.ts'

export const pinComment = (deps: CommentsDeps) => (viewer: Viewer, id: CommentId) =>
  deps.platform.db.transaction(async (tx) => {
    const found = await seeComment(deps, tx, id, viewer)
    if (found === undefined || (await lockComment(tx, id)) === undefined) return refuse('not_found')
    const comment = { authorId: found.row.author_id, parentId: found.row.parent_id }
    if (viewer.id !== found.seen.note.authorId) return refuse('forbidden')
    if (!canPinComment(viewer, comment, found.seen.note.authorId)) return refuse('wrong_state', { reason: 'reply' })
    await setPin(tx, found.row.note_id, id)
    return { isPinned: true }
  })

export const unpinComment = (deps: CommentsDeps) => (viewer: Viewer, id: CommentId) =>
  deps.platform.db.transaction(async (tx) => {
    const found = await seeComment(deps, tx, id, viewer)
    if (found === undefined) return refuse('not_found')
    if (viewer.id !== found.seen.note.authorId) return refuse('forbidden')
    await removePin(tx, id)
    return { isPinned: false }
  })
