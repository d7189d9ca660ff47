import type { CommentId, MediaId, NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Queryable, Tx } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { replyScore } from '../rules/comment-score.ts'

export type Mention = { id: UserId; handle: string }

export type CommentRow = {
  id: CommentId
  note_id: NoteId
  parent_id: CommentId | null
  answers_id: UserId | null
  author_id: UserId
  body: string
  mentions: Mention[]
  media_ids: MediaId[]
  likes: number
  replies: number
  score: number
  created_at: Date
}

export const columns = sql`id, note_id, parent_id, answers_id, author_id, body, mentions, media_ids, likes, replies, score, created_at`

export const findComment = (db: Queryable, id: CommentId): Promise<CommentRow | undefined> =>
  db.maybe<CommentRow>(sql`select ${columns} from comments_items where id = ${id} and removed_at is null`)

/** Holds a comment; whoever needs a reply and its first-level comment takes the first-level one first. */
export const lockComment = (tx: Tx, id: CommentId): Promise<CommentRow | undefined> =>
  tx.maybe<CommentRow>(sql`select ${columns} from comments_items where id = ${id} and removed_at is null for update`)

export type NewComment = {
  id: CommentId
  noteId: NoteId
  parentId: CommentId | null
  answersId: UserId | null
  authorId: UserId
  body: string
  mentions: readonly Mention[]
  mediaIds: readonly MediaId[]
  at: Date
}

export const insertComment = (tx: Tx, item: NewComment): Promise<CommentRow> =>
  tx.one<CommentRow>(sql`
    insert into comments_items (id, note_id, parent_id, answers_id, author_id, body, mentions, media_ids, created_at)
    values (${item.id}, ${item.noteId}, ${item.parentId}, ${item.answersId}, ${item.authorId}, ${item.body},
            ${JSON.stringify(item.mentions)}::jsonb, ${item.mediaIds}::uuid[], ${item.at})
    returning ${columns}`)

export const addToReplies = (tx: Tx, parentId: CommentId, change: number): Promise<number> =>
  tx.run(sql`
    update comments_items set replies = replies + ${change}, score = score + ${change * replyScore} where id = ${parentId}`)

/** A comment and, of a first-level one, its replies; answers those that went now. */
export const removeWithReplies = (tx: Tx, id: CommentId, at: Date, by: UserId): Promise<CommentRow[]> =>
  tx.rows<CommentRow>(sql`
    update comments_items set removed_at = ${at}, removed_by = ${by}
    where (id = ${id} or parent_id = ${id}) and removed_at is null returning ${columns}`)

export const findIdsByAuthor = async (db: Queryable, authorId: UserId, limit: number): Promise<CommentId[]> => {
  const rows = await db.rows<{ id: CommentId }>(sql`
    select id from comments_items where author_id = ${authorId} and removed_at is null order by created_at limit ${limit}`)
  return rows.map((row) => row.id)
}

export type OwnComment = { note_id: NoteId; body: string; created_at: Date }

export const findOwnComments = (db: Queryable, authorId: UserId): Promise<OwnComment[]> =>
  db.rows<OwnComment>(sql`
    select note_id, body, created_at from comments_items where author_id = ${authorId} and removed_at is null
    order by created_at`)
