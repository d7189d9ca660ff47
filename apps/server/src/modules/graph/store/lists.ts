import type { Moment } from '@cinnabar/kernel/cursor'
import type { UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../../platform/database/database.ts'
import { empty, type Sql, sql } from '../../../platform/database/sql.ts'

export type ListedRow = { id: UserId; at: Date }

const notBlocked = (viewerId: UserId | null, other: Sql): Sql =>
  viewerId === null
    ? empty
    : sql`and not exists (
        select from graph_blocks where (blocker_id = ${viewerId} and blocked_id = ${other})
          or (blocker_id = ${other} and blocked_id = ${viewerId}))`

type Ask = { personId: UserId; viewerId: UserId | null; after: Moment | undefined; limit: number }

export const findFollowers = (db: Queryable, { personId, viewerId, after, limit }: Ask): Promise<ListedRow[]> =>
  db.rows<ListedRow>(sql`
    select follower_id as id, at from graph_follows
    where followed_id = ${personId} ${notBlocked(viewerId, sql`follower_id`)}
      ${after === undefined ? empty : sql`and (at, follower_id) < (${after.at}, ${after.id}::uuid)`}
    order by at desc, follower_id desc limit ${limit}`)

export const findFollowing = (db: Queryable, { personId, viewerId, after, limit }: Ask): Promise<ListedRow[]> =>
  db.rows<ListedRow>(sql`
    select followed_id as id, at from graph_follows
    where follower_id = ${personId} ${notBlocked(viewerId, sql`followed_id`)}
      ${after === undefined ? empty : sql`and (at, followed_id) < (${after.at}, ${after.id}::uuid)`}
    order by at desc, followed_id desc limit ${limit}`)

type OwnAsk = Omit<Ask, 'viewerId'>

export const findBlocks = (db: Queryable, { personId, after, limit }: OwnAsk): Promise<ListedRow[]> =>
  db.rows<ListedRow>(sql`
    select blocked_id as id, at from graph_blocks where blocker_id = ${personId}
      ${after === undefined ? empty : sql`and (at, blocked_id) < (${after.at}, ${after.id}::uuid)`}
    order by at desc, blocked_id desc limit ${limit}`)

export const findMutes = (db: Queryable, { personId, after, limit }: OwnAsk): Promise<ListedRow[]> =>
  db.rows<ListedRow>(sql`
    select muted_id as id, at from graph_mutes where muter_id = ${personId}
      ${after === undefined ? empty : sql`and (at, muted_id) < (${after.at}, ${after.id}::uuid)`}
    order by at desc, muted_id desc limit ${limit}`)

/** Whom a person follows, the latest first; for feeds. */
export const findFollowingIds = async (db: Queryable, personId: UserId, limit: number): Promise<UserId[]> => {
  const rows = await db.rows<{ id: UserId }>(sql`
    select followed_id as id from graph_follows where follower_id = ${personId} order by at desc limit ${limit}`)
  return rows.map((row) => row.id)
}

export const findFollowerIds = async (db: Queryable, personId: UserId, limit: number): Promise<UserId[]> => {
  const rows = await db.rows<{ id: UserId }>(sql`
    select follower_id as id from graph_follows where followed_id = ${personId} order by at desc limit ${limit}`)
  return rows.map((row) => row.id)
}
