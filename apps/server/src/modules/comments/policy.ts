import type { CommentsFrom } from '@cinnabar/contracts/note'
import type { UserId } from '@cinnabar/kernel/ids'
import { type Refusal, refuse } from '@cinnabar/kernel/refusals'
import { isModerator, type Viewer } from '@cinnabar/kernel/viewer'

export type CommentingFacts = {
  viewerId: UserId | null
  noteAuthorId: UserId
  commentsFrom: CommentsFrom
  /** The viewer's relation to the author of the note. */
  relation: { follows: boolean; followedBy: boolean; blockedEither: boolean } | undefined
}

/** Why the viewer may not comment on a note they see; undefined when they may. Its author always may. */
export const commentingRefused = (facts: CommentingFacts): Refusal<'blocked' | 'comments_closed'> | undefined => {
  if (facts.viewerId === facts.noteAuthorId) return undefined
  if (facts.relation?.blockedEither === true) return refuse('blocked')
  switch (facts.commentsFrom) {
    case 'everyone':
      return undefined
    case 'followers':
      return facts.relation?.follows === true ? undefined : refuse('comments_closed', { commentsFrom: 'followers' })
    case 'following':
      return facts.relation?.followedBy === true ? undefined : refuse('comments_closed', { commentsFrom: 'following' })
    case 'off':
      return refuse('comments_closed', { commentsFrom: 'off' })
  }
}

type Comment = { authorId: UserId; parentId: string | null }

export const canRemoveComment = (viewer: Viewer | null, comment: Comment, noteAuthorId: UserId): boolean =>
  viewer !== null && (viewer.id === comment.authorId || viewer.id === noteAuthorId || isModerator(viewer))

export const canPinComment = (viewer: Viewer | null, comment: Comment, noteAuthorId: UserId): boolean =>
  viewer?.id === noteAuthorId && comment.parentId === null

export const canReportComment = (viewer: Viewer | null, comment: Comment): boolean =>
  viewer !== null && viewer.id !== comment.authorId
