import type { Comment, Reply } from '@cinnabar/contracts/comments'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Queryable } from '../../../platform/database/database.ts'
import type { CommentsDeps } from '../index.ts'
import type { CommentRow } from '../store/items.ts'
import { findFirstReplies } from '../store/lists.ts'
import { findLiked } from '../store/marks.ts'
import { type Company, toComment, toReply } from '../views.ts'
import type { NoteInSight } from './see-note.ts'

const firstReplies = 2

const companyOf = async (
  { graph, media }: CommentsDeps,
  db: Queryable,
  rows: readonly CommentRow[],
  seen: NoteInSight,
  viewer: Viewer | null,
): Promise<Company> => {
  const people = rows.flatMap((row) => (row.answers_id === null ? [row.author_id] : [row.author_id, row.answers_id]))
  const pictures = rows.flatMap((row) => row.media_ids)
  const ids = rows.map((row) => row.id)
  return {
    viewer,
    noteAuthorId: seen.note.authorId,
    mayComment: viewer !== null && seen.refused === undefined,
    people: await graph.personCards(db, people),
    pictures: pictures.length === 0 ? new Map() : await media.mediaByIds(db, pictures),
    liked: viewer === null ? new Set() : await findLiked(db, viewer.id, ids),
  }
}

export const presentReplies = async (
  deps: CommentsDeps,
  db: Queryable,
  rows: readonly CommentRow[],
  seen: NoteInSight,
  viewer: Viewer | null,
): Promise<Reply[]> => {
  const company = await companyOf(deps, db, rows, seen, viewer)
  return rows.map((row) => toReply(row, company))
}

/** First-level comments with their first replies: a fixed number of statements, however many comments. */
export const presentComments = async (
  deps: CommentsDeps,
  db: Queryable,
  rows: readonly CommentRow[],
  seen: NoteInSight,
  viewer: Viewer | null,
  pinned: CommentRow['id'] | undefined,
): Promise<Comment[]> => {
  const answered = rows.filter((row) => row.replies > 0).map((row) => row.id)
  const replies = answered.length === 0 ? [] : await findFirstReplies(db, answered, seen.hiddenAuthors, firstReplies)
  const company = await companyOf(deps, db, [...rows, ...replies], seen, viewer)
  return rows.map((row) =>
    toComment(row, company, {
      firstReplies: replies.filter((reply) => reply.parent_id === row.id),
      isPinned: row.id === pinned,
    }),
  )
}
