import type { UserId } from '@cinnabar/kernel/ids'
import type { Queryable, Tx } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

/**
 * Holds a pair of people until the transaction ends, whichever of the two asks: without it a follow could slip in
 * between the look for a block and the block itself.
 */
export const lockPair = async (tx: Tx, one: UserId, other: UserId): Promise<void> => {
  const [low, high] = one < other ? [one, other] : [other, one]
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`${low}${high}`}, 0))`)
}

export const addFollow = (tx: Tx, followerId: UserId, followedId: UserId, at: Date): Promise<number> =>
  tx.run(sql`
    insert into graph_follows (follower_id, followed_id, at) values (${followerId}, ${followedId}, ${at})
    on conflict do nothing`)

export const removeFollow = (tx: Tx, followerId: UserId, followedId: UserId): Promise<number> =>
  tx.run(sql`delete from graph_follows where follower_id = ${followerId} and followed_id = ${followedId}`)

export const addBlock = (tx: Tx, blockerId: UserId, blockedId: UserId, at: Date): Promise<number> =>
  tx.run(sql`
    insert into graph_blocks (blocker_id, blocked_id, at) values (${blockerId}, ${blockedId}, ${at})
    on conflict do nothing`)

export const removeBlock = (tx: Tx, blockerId: UserId, blockedId: UserId): Promise<number> =>
  tx.run(sql`delete from graph_blocks where blocker_id = ${blockerId} and blocked_id = ${blockedId}`)

export const addMute = (tx: Tx, muterId: UserId, mutedId: UserId, at: Date): Promise<number> =>
  tx.run(sql`
    insert into graph_mutes (muter_id, muted_id, at) values (${muterId}, ${mutedId}, ${at}) on conflict do nothing`)

export const removeMute = (tx: Tx, muterId: UserId, mutedId: UserId): Promise<number> =>
  tx.run(sql`delete from graph_mutes where muter_id = ${muterId} and muted_id = ${mutedId}`)

export type Totals = { followers: number; following: number }
export type TotalsChange = { personId: UserId; followers: number; following: number }

/** Rows are touched in the order of their ids, so that two people who follow each other at once do not deadlock. */
export const changeTotals = async (tx: Tx, changes: readonly TotalsChange[]): Promise<void> => {
  const inOrder = changes.toSorted((left, right) => (left.personId < right.personId ? -1 : 1))
  for (const change of inOrder)
    await tx.run(sql`
      insert into graph_totals (person_id, followers, following)
      values (${change.personId}, greatest(${change.followers}, 0), greatest(${change.following}, 0))
      on conflict (person_id) do update set followers = graph_totals.followers + ${change.followers},
        following = graph_totals.following + ${change.following}`)
}

export const totalsOf = async (db: Queryable, ids: readonly UserId[]): Promise<Map<UserId, Totals>> => {
  const rows = await db.rows<Totals & { person_id: UserId }>(sql`
    select person_id, followers, following from graph_totals where person_id = any(${ids}::uuid[])`)
  return new Map(rows.map(({ person_id, followers, following }) => [person_id, { followers, following }]))
}

/** Every follow of a person who leaves; the totals of those on the other side follow. */
export const forgetPerson = async (tx: Tx, personId: UserId): Promise<void> => {
  const gone = await tx.rows<{ follower_id: UserId; followed_id: UserId }>(sql`
    delete from graph_follows where follower_id = ${personId} or followed_id = ${personId}
    returning follower_id, followed_id`)
  await changeTotals(
    tx,
    gone.map((edge) =>
      edge.follower_id === personId
        ? { personId: edge.followed_id, followers: -1, following: 0 }
        : { personId: edge.follower_id, followers: 0, following: -1 },
    ),
  )
  await tx.run(sql`delete from graph_blocks where blocker_id = ${personId} or blocked_id = ${personId}`)
  await tx.run(sql`delete from graph_mutes where muter_id = ${personId} or muted_id = ${personId}`)
  await tx.run(sql`delete from graph_totals where person_id = ${personId}`)
}
