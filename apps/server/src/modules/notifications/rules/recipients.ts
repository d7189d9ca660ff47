import type { NotificationKind } from '@cinnabar/contracts/notifications'
import type { UserId } from '@cinnabar/kernel/ids'

export type CommentFacts = {
  authorId: UserId
  noteAuthorId: UserId
  parentAuthorId: UserId | null
  answersId: UserId | null
  mentions: readonly UserId[]
}

/** Everyone a comment concerns, each told once by what concerns them most: an answer, a mention, a word on their note. */
export const recipientsOf = (comment: CommentFacts): Map<UserId, NotificationKind> => {
  const told = new Map<UserId, NotificationKind>()
  told.set(comment.noteAuthorId, 'commented')
  for (const person of comment.mentions) told.set(person, 'mentioned')
  if (comment.parentAuthorId !== null) told.set(comment.parentAuthorId, 'replied')
  if (comment.answersId !== null) told.set(comment.answersId, 'replied')
  told.delete(comment.authorId)
  return told
}
