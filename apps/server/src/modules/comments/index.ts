import { type CommentId, isId, type NoteId, type UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../platform/database/database.ts'
import type { Module, Platform } from '../../platform/module.ts'
import type { GraphApi } from '../graph/index.ts'
import type { ExportContributor, IdentityApi } from '../identity/index.ts'
import type { MediaApi } from '../media/index.ts'
import type { NotesApi } from '../notes/index.ts'
import type { SafetyApi } from '../safety/index.ts'
import { addComment } from './commands/add-comment.ts'
import { archiveComments } from './commands/archive-comments.ts'
import { likeComment } from './commands/like-comment.ts'
import { pinComment } from './commands/pin-comment.ts'
import { removeComment } from './commands/remove-comment.ts'
import { onPersonDeleted } from './handlers/on-person-deleted.ts'
import { forgettingCommenters } from './jobs/forget-commenter.ts'
import { commentsRoutes } from './routes.ts'
import { type CommentRow, findComment } from './store/items.ts'
import { findLiked } from './store/marks.ts'

export { commentAdded, commentLiked, commentRemoved, commentUnliked } from './events.ts'

export type CommentsDeps = {
  platform: Platform
  identity: Pick<IdentityApi, 'handlesIn'>
  safety: Pick<SafetyApi, 'review' | 'standingOf'>
  media: Pick<MediaApi, 'mediaByIds' | 'claim' | 'release'>
  graph: Pick<GraphApi, 'relationsOf' | 'blockedWith' | 'deafTo' | 'personCards'>
  notes: Pick<NotesApi, 'noteForComment' | 'authorOf' | 'commentsChanged'>
}

export type CommentsApi = {
  /** A comment that was not removed, for those who judge it. */
  commentById(db: Queryable, id: CommentId): Promise<CommentRow | undefined>
  /** Of the comments given, those the person likes. */
  likedAmong(db: Queryable, personId: UserId, ids: readonly CommentId[]): Promise<Set<CommentId>>
  /** This module's share of a person's archive, out and in. */
  archive: ExportContributor
  add: ReturnType<typeof addComment>
  remove: ReturnType<typeof removeComment>
  like: ReturnType<typeof likeComment>
  pin: ReturnType<typeof pinComment>
}

export const createComments = (deps: CommentsDeps): Module<CommentsApi> => {
  const { platform, notes } = deps
  platform.realtime.guard('note:', async (room, viewer) => {
    const noteId = room.slice('note:'.length)
    return isId(noteId) && (await notes.noteForComment(platform.db, viewer, noteId as NoteId)) !== undefined
  })
  return {
    api: {
      commentById: findComment,
      likedAmong: findLiked,
      archive: archiveComments(deps),
      add: addComment(deps),
      remove: removeComment(deps),
      like: likeComment(deps),
      pin: pinComment(deps),
    },
    routes: commentsRoutes(deps),
    handlers: [onPersonDeleted(deps)],
    workers: [forgettingCommenters(deps)],
  }
}
