import type { UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

export type RelationRow = {
  id: UserId
  follows: boolean
  followed_by: boolean
  blocks: boolean
  blocked_by: boolean
  mutes: boolean
}

/** Five primary-key probes for each person asked about. */
export const findRelations = (db: Queryable, viewerId: UserId, otherIds: readonly UserId[]): Promise<RelationRow[]> =>
  db.rows<RelationRow>(sql`
    select o.id,
      exists (select from graph_follows where follower_id = ${viewerId} and followed_id = o.id) as follows,
      exists (select from graph_follows where follower_id = o.id and followed_id = ${viewerId}) as followed_by,
      exists (select from graph_blocks where blocker_id = ${viewerId} and blocked_id = o.id) as blocks,
      exists (select from graph_blocks where blocker_id = o.id and blocked_id = ${viewerId}) as blocked_by,
      exists (select from graph_mutes where muter_id = ${viewerId} and muted_id = o.id) as mutes
    from unnest(${otherIds}::uuid[]) as o(id)`)

/** Everyone a block stands between, whoever blocked. */
export const findBlockedWith = async (db: Queryable, viewerId: UserId): Promise<UserId[]> => {
  const rows = await db.rows<{ id: UserId }>(sql`
    select blocked_id as id from graph_blocks where blocker_id = ${viewerId}
    union select blocker_id from graph_blocks where blocked_id = ${viewerId}`)
  return rows.map((row) => row.id)
}

export const findMuted = async (db: Queryable, viewerId: UserId): Promise<UserId[]> => {
  const rows = await db.rows<{ id: UserId }>(sql`select muted_id as id from graph_mutes where muter_id = ${viewerId}`)
  return rows.map((row) => row.id)
}

/** Of the people given, those who muted or blocked `personId`, or are blocked by them: nothing of theirs may be told. */
export const findDeafTo = async (db: Queryable, personId: UserId, ids: readonly UserId[]): Promise<UserId[]> => {
  const rows = await db.rows<{ id: UserId }>(sql`
    select blocked_id as id from graph_blocks where blocker_id = ${personId} and blocked_id = any(${ids}::uuid[])
    union select blocker_id from graph_blocks where blocked_id = ${personId} and blocker_id = any(${ids}::uuid[])
    union select muter_id from graph_mutes where muted_id = ${personId} and muter_id = any(${ids}::uuid[])`)
  return rows.map((row) => row.id)
}

export const countShunned = async (db: Queryable, viewerId: UserId): Promise<{ blocks: number; mutes: number }> =>
  db.one<{ blocks: number; mutes: number }>(sql`
    select (select count(*) from graph_blocks where blocker_id = ${viewerId}) as blocks,
      (select count(*) from graph_mutes where muter_id = ${viewerId}) as mutes`)
