import type { Moment } from '@cinnabar/kernel/cursor'
import type { CommentId, NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../../platform/database/database.ts'
import { empty, sql } from '../../../platform/database/sql.ts'
import { type CommentRow, columns } from './items.ts'

type Ask = { noteId: NoteId; hiddenAuthors: readonly UserId[]; without: CommentId | null; limit: number }

/** Index `comments_items_best`, walked backwards. */
export const findBest = (
  db: Queryable,
  { noteId, hiddenAuthors, without, limit, after }: Ask & { after: (Moment & { score: number }) | undefined },
): Promise<CommentRow[]> =>
  db.rows<CommentRow>(sql`
    select ${columns} from comments_items
    where note_id = ${noteId} and parent_id is null and removed_at is null
      and author_id <> all(${hiddenAuthors}::uuid[]) and id is distinct from ${without}::uuid
      ${after === undefined ? empty : sql`and (score, created_at, id) < (${after.score}, ${after.at}, ${after.id}::uuid)`}
    order by score desc, created_at desc, id desc limit ${limit}`)

/** Index `comments_items_new`, walked backwards. */
export const findNew = (
  db: Queryable,
  { noteId, hiddenAuthors, without, limit, after }: Ask & { after: Moment | undefined },
): Promise<CommentRow[]> =>
  db.rows<CommentRow>(sql`
    select ${columns} from comments_items
    where note_id = ${noteId} and parent_id is null and removed_at is null
      and author_id <> all(${hiddenAuthors}::uuid[]) and id is distinct from ${without}::uuid
      ${after === undefined ? empty : sql`and (created_at, id) < (${after.at}, ${after.id}::uuid)`}
    order by created_at desc, id desc limit ${limit}`)

export const findReplies = (
  db: Queryable,
  parentId: CommentId,
  hiddenAuthors: readonly UserId[],
  after: Moment | undefined,
  limit: number,
): Promise<CommentRow[]> =>
  db.rows<CommentRow>(sql`
    select ${columns} from comments_items
    where parent_id = ${parentId} and removed_at is null and author_id <> all(${hiddenAuthors}::uuid[])
      ${after === undefined ? empty : sql`and (created_at, id) > (${after.at}, ${after.id}::uuid)`}
    order by created_at, id limit ${limit}`)

/** The first replies under each of a page of comments: one index walk a comment, one statement in all. */
export const findFirstReplies = (
  db: Queryable,
  parentIds: readonly CommentId[],
  hiddenAuthors: readonly UserId[],
  each: number,
): Promise<CommentRow[]> =>
  db.rows<CommentRow>(sql`
    select first.* from unnest(${parentIds}::uuid[]) as parent(id)
    cross join lateral (
      select ${columns} from comments_items
      where parent_id = parent.id and removed_at is null and author_id <> all(${hiddenAuthors}::uuid[])
      order by created_at, id limit ${each}) as first`)

export const findPinned = (db: Queryable, noteId: NoteId): Promise<CommentRow | undefined> =>
  db.maybe<CommentRow>(sql`
    select ${columns} from comments_items
    where id = (select comment_id from comments_pins where note_id = ${noteId}) and removed_at is null`)
