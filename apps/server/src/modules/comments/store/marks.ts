import type { CommentId, NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Queryable, Tx } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { likeScore } from '../rules/comment-score.ts'

/** 1 when it was not there before: the primary key decides between two at once. */
export const addLike = (tx: Tx, commentId: CommentId, personId: UserId, at: Date): Promise<number> =>
  tx.run(sql`
    insert into comments_likes (comment_id, person_id, at) values (${commentId}, ${personId}, ${at})
    on conflict do nothing`)

export const removeLike = (tx: Tx, commentId: CommentId, personId: UserId): Promise<number> =>
  tx.run(sql`delete from comments_likes where comment_id = ${commentId} and person_id = ${personId}`)

/** Last in its transaction, for everyone who likes the comment waits for this row. */
export const addToLikes = async (tx: Tx, commentId: CommentId, change: number): Promise<number> => {
  const row = await tx.one<{ likes: number }>(sql`
    update comments_items set likes = likes + ${change}, score = score + ${change * likeScore}
    where id = ${commentId} returning likes`)
  return row.likes
}

export const findLiked = async (
  db: Queryable,
  personId: UserId,
  ids: readonly CommentId[],
): Promise<Set<CommentId>> => {
  const rows = await db.rows<{ comment_id: CommentId }>(sql`
    select comment_id from comments_likes where person_id = ${personId} and comment_id = any(${ids}::uuid[])`)
  return new Set(rows.map((row) => row.comment_id))
}

/** A person left: what they liked is counted no more. */
export const forgetLikesOf = (tx: Tx, personId: UserId): Promise<number> =>
  tx.run(sql`
    with gone as (delete from comments_likes where person_id = ${personId} returning comment_id),
         mine as (select c.id from comments_items c join gone on gone.comment_id = c.id order by c.id for update of c)
    update comments_items c set likes = c.likes - 1, score = c.score - ${likeScore} from mine where c.id = mine.id`)

export const setPin = (tx: Tx, noteId: NoteId, commentId: CommentId): Promise<number> =>
  tx.run(sql`
    insert into comments_pins (note_id, comment_id) values (${noteId}, ${commentId})
    on conflict (note_id) do update set comment_id = excluded.comment_id`)

export const removePin = (tx: Tx, commentId: CommentId): Promise<number> =>
  tx.run(sql`delete from comments_pins where comment_id = ${commentId}`)

export const findBlockedWords = async (db: Queryable, personId: UserId): Promise<string[]> =>
  (
    await db.maybe<{ blocked_words: string[] }>(
      sql`select blocked_words from comments_settings where person_id = ${personId}`,
    )
  )?.blocked_words ?? []

export const saveBlockedWords = (tx: Queryable, personId: UserId, words: readonly string[]): Promise<number> =>
  tx.run(sql`
    insert into comments_settings (person_id, blocked_words) values (${personId}, ${words}::text[])
    on conflict (person_id) do update set blocked_words = excluded.blocked_words`)

export const removeSettings = (tx: Tx, personId: UserId): Promise<number> =>
  tx.run(sql`delete from comments_settings where person_id = ${personId}`)
