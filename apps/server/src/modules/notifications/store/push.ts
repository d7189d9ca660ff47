import type { UserId } from '@cinnabar/kernel/ids'
import type { Queryable, Tx } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { newId } from '../../../platform/ids/ids.ts'

export type KeyPair = { publicKey: string; privateKey: string }

/** The install's key pair; of two processes that make one at once, the first one's stands. */
export const keepKeys = async (db: Queryable, make: () => KeyPair, at: Date): Promise<KeyPair> => {
  const find = () =>
    db.maybe<{ public_key: string; private_key: string }>(sql`
      select public_key, private_key from notifications_keys where id = 1`)
  const known = await find()
  if (known !== undefined) return { publicKey: known.public_key, privateKey: known.private_key }
  const made = make()
  await db.run(sql`
    insert into notifications_keys (id, public_key, private_key, created_at)
    values (1, ${made.publicKey}, ${made.privateKey}, ${at}) on conflict do nothing`)
  const kept = await find()
  if (kept === undefined) throw new Error('The push keys were not kept')
  return { publicKey: kept.public_key, privateKey: kept.private_key }
}

export type SubscriptionRow = { id: string; person_id: UserId; endpoint: string; p256dh: string; auth: string }

/** A browser belongs to whoever signed in on it last. */
export const saveSubscription = (
  tx: Tx,
  personId: UserId,
  given: { endpoint: string; p256dh: string; auth: string },
  at: Date,
): Promise<number> =>
  tx.run(sql`
    insert into notifications_subscriptions (id, person_id, endpoint, p256dh, auth, created_at)
    values (${newId()}, ${personId}, ${given.endpoint}, ${given.p256dh}, ${given.auth}, ${at})
    on conflict (endpoint) do update set person_id = excluded.person_id, p256dh = excluded.p256dh, auth = excluded.auth`)

export const countSubscriptions = async (db: Queryable, personId: UserId): Promise<number> =>
  (
    await db.one<{ count: number }>(sql`
      select count(*) as count from notifications_subscriptions where person_id = ${personId}`)
  ).count

export const findSubscriptions = (db: Queryable, personId: UserId): Promise<SubscriptionRow[]> =>
  db.rows<SubscriptionRow>(sql`
    select id, person_id, endpoint, p256dh, auth from notifications_subscriptions where person_id = ${personId}
    order by created_at`)

export const findSubscription = (db: Queryable, id: string): Promise<SubscriptionRow | undefined> =>
  db.maybe<SubscriptionRow>(sql`
    select id, person_id, endpoint, p256dh, auth from notifications_subscriptions where id = ${id}`)

export const removeSubscription = (db: Queryable, personId: UserId, endpoint: string): Promise<number> =>
  db.run(sql`delete from notifications_subscriptions where person_id = ${personId} and endpoint = ${endpoint}`)

export const removeSubscriptionById = (db: Queryable, id: string): Promise<number> =>
  db.run(sql`delete from notifications_subscriptions where id = ${id}`)

export const removeSubscriptionsOf = (tx: Tx, personId: UserId): Promise<number> =>
  tx.run(sql`delete from notifications_subscriptions where person_id = ${personId}`)
