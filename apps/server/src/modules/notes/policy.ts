import type { CommentsFrom } from '@cinnabar/contracts/note'
import type { UserId } from '@cinnabar/kernel/ids'
import type { Role } from '@cinnabar/kernel/viewer'
import { nextStatus } from './rules/note-state.ts'
import { restorableUntil } from './rules/schedule-window.ts'
import { canSee, type Relation, type Seen } from './rules/visibility.ts'
import type { NoteRow } from './store/note-row.ts'

/** Whoever reads; modules above may know no more than the id. */
export type Reader = { readonly id: UserId; readonly roles?: readonly Role[] }

const mayModerate = (viewer: Reader | null): boolean =>
  viewer?.roles?.some((role) => role === 'moderator' || role === 'operator') ?? false

const isAuthor = (viewer: Reader | null, note: { author_id: UserId }): boolean => viewer?.id === note.author_id

/** Moderators read what others may not, to judge it; never what is still being written. */
export const canReadNote = (viewer: Reader | null, note: Seen, relation: Relation | undefined): boolean =>
  canSee(note, viewer?.id ?? null, relation) ||
  (mayModerate(viewer) && note.status !== 'draft' && note.status !== 'scheduled')

export const canEditNote = (viewer: Reader | null, note: NoteRow): boolean =>
  isAuthor(viewer, note) && nextStatus(note.status, 'save') !== undefined

export const canPublishNote = (viewer: Reader | null, note: NoteRow): boolean =>
  isAuthor(viewer, note) && nextStatus(note.status, 'publish') !== undefined

export const canDeleteNote = (viewer: Reader | null, note: NoteRow): boolean =>
  isAuthor(viewer, note) && nextStatus(note.status, 'delete') !== undefined

export const canRestoreNote = (viewer: Reader | null, note: NoteRow, now: Date): boolean =>
  isAuthor(viewer, note) && note.deleted_at !== null && restorableUntil(note.deleted_at) > now

/** Whether words under a note are welcome from this person; `relation` is the viewer's to the author. */
export const canComment = (
  viewer: Reader | null,
  note: Seen & { comments_from: CommentsFrom },
  relation: Relation | undefined,
): boolean => {
  if (viewer === null || note.status !== 'published' || !canSee(note, viewer.id, relation)) return false
  if (isAuthor(viewer, note)) return true
  switch (note.comments_from) {
    case 'everyone':
      return true
    case 'followers':
      return relation?.follows ?? false
    case 'following':
      return relation?.followedBy ?? false
    case 'off':
      return false
  }
}
