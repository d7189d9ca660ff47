import { type EventHandler, on } from '../../../platform/events/events.ts'
import { commentAdded, commentLiked, commentRemoved, commentUnliked } from '../../comments/index.ts'
import { ringBell, tellPerson, untellPerson } from '../commands/tell-person.ts'
import type { NotificationsDeps } from '../index.ts'
import { recipientsOf } from '../rules/recipients.ts'
import { forgetComment } from '../store/groups.ts'

export const onComments = (deps: NotificationsDeps): EventHandler[] => [
  on(commentAdded, 'notifications.tell-comment', async (tx, { payload }) => {
    const { commentId, noteId, parentId, excerpt, authorId } = payload
    // Removed before this was heard.
    if ((await deps.comments.commentById(tx, commentId)) === undefined) return
    for (const [personId, kind] of recipientsOf(payload)) {
      const [card] = await deps.notes.visibleNotes(tx, { id: personId }, [noteId])
      if (card === undefined) continue
      const what = { kind, subject: commentId, noteId, commentId, parentId, excerpt, at: new Date(payload.at) }
      await tellPerson(deps, tx, { personId, actorId: authorId, ...what })
    }
  }),
  on(commentRemoved, 'notifications.forget-comment', async (tx, { payload }) => {
    for (const personId of new Set(await forgetComment(tx, payload.commentId))) await ringBell(deps, tx, personId)
  }),
  on(commentLiked, 'notifications.tell-comment-like', async (tx, { payload }) => {
    const { commentId, noteId, parentId, excerpt, authorId, userId } = payload
    if (!(await deps.comments.likedAmong(tx, userId, [commentId])).has(commentId)) return
    const what = { kind: 'comment-liked', subject: commentId, noteId, commentId, parentId, excerpt } as const
    await tellPerson(deps, tx, { personId: authorId, actorId: userId, ...what, at: new Date(payload.at) })
  }),
  on(commentUnliked, 'notifications.untell-comment-like', async (tx, { payload }) => {
    const { commentId, authorId, userId } = payload
    if ((await deps.comments.likedAmong(tx, userId, [commentId])).has(commentId)) return
    await untellPerson(deps, tx, { personId: authorId, actorId: userId, kind: 'comment-liked', subject: commentId })
  }),
]
