import type { CommentId, NoteId } from '@cinnabar/kernel/ids'
import type { MediaProgress } from './media.ts'
import type { UnreadCounts } from './notifications.ts'

/**
 * What is told over Socket.IO at `/api/realtime`. A signed-in person is always in `user:<id>`; other rooms are asked for
 * with `join`; who does not see a note is not let into its room. What is told there names things and does not show
 * them, for a block may stand between two people in it: `GET /comments/:id` shows a comment to those who may see it.
 */
export type ToBrowser = {
  /** In `note:<id>`. */
  'comment.added': (data: { noteId: NoteId; total: number; commentId: CommentId; parentId: CommentId | null }) => void
  'comment.removed': (data: { noteId: NoteId; total: number; ids: CommentId[] }) => void
  /** In `user:<id>`. */
  'notifications.unread': (data: UnreadCounts) => void
  'media.progress': (data: MediaProgress) => void
}

export type JoinAnswer =
  | { ok: true }
  | { ok: false; code: 'not_found' | 'limit_reached' | 'rate_limited' | 'invalid_input' }

export type ToServer = {
  join: (room: string, answer: (answer: JoinAnswer) => void) => void
  leave: (room: string) => void
}
