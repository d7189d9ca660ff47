import type { Comment, Reply } from '@cinnabar/contracts/comments'
import type { MediaCard } from '@cinnabar/contracts/media'
import type { PersonCard } from '@cinnabar/contracts/person-card'
import type { CommentId, MediaId, UserId } from '@cinnabar/kernel/ids'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { canPinComment, canRemoveComment, canReportComment } from './policy.ts'
import type { CommentRow } from './store/items.ts'

export type Company = {
  viewer: Viewer | null
  noteAuthorId: UserId
  mayComment: boolean
  people: ReadonlyMap<UserId, PersonCard>
  pictures: ReadonlyMap<MediaId, MediaCard>
  liked: ReadonlySet<CommentId>
}

/** Somebody who is gone still said what they said. */
const nobody = (id: UserId): PersonCard => ({ id, handle: '', name: '', avatar: null, isVerified: false })

export const toReply = (row: CommentRow, company: Company): Reply => {
  const comment = { authorId: row.author_id, parentId: row.parent_id }
  const cardOf = (id: UserId): PersonCard => company.people.get(id) ?? nobody(id)
  return {
    id: row.id,
    noteId: row.note_id,
    parentId: row.parent_id,
    answers: row.answers_id === null ? null : cardOf(row.answers_id),
    author: cardOf(row.author_id),
    isByNoteAuthor: row.author_id === company.noteAuthorId,
    body: row.body,
    mentions: row.mentions,
    pictures: row.media_ids.flatMap((id) => company.pictures.get(id) ?? []),
    likes: row.likes,
    createdAt: row.created_at.toISOString(),
    viewer: { liked: company.liked.has(row.id) },
    can: {
      delete: canRemoveComment(company.viewer, comment, company.noteAuthorId),
      pin: canPinComment(company.viewer, comment, company.noteAuthorId),
      reply: company.mayComment,
      report: canReportComment(company.viewer, comment),
    },
  }
}

export const toComment = (
  row: CommentRow,
  company: Company,
  more: { firstReplies: readonly CommentRow[]; isPinned: boolean },
): Comment => ({
  ...toReply(row, company),
  isPinned: more.isPinned,
  replies: row.replies,
  firstReplies: more.firstReplies.map((reply) => toReply(reply, company)),
})
