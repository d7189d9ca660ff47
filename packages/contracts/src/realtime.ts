import type { CommentId, NoteId } from '@cinnabar/kernel/ids'
import type { Comment, Reply } from './comments.ts'
import type { MediaProgress } from './media.ts'
import type { UnreadCounts } from './notifications.ts'

/**
 * What is told over Socket.IO at `/api/realtime`. A signed-in person is always in `user:<id>`; other rooms are asked for
 * with `join`. Who may not see a note may not be in its room, so what is told there is what everyone there may see:
 * `viewer` and `can` of a comment are those of a visitor.
 */
export type ToBrowser = {
  /** In `note:<id>`. */
  'comment.added': (data: { noteId: NoteId; total: number; comment: Comment | Reply }) => void
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
