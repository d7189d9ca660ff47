import type { UserId } from '@cinnabar/kernel/ids'
import type { Role } from '@cinnabar/kernel/viewer'
import type { Queryable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

export type Recognised = {
  id: string
  user_id: UserId
  handle: string
  name: string
  roles: Role[]
  email_verified: boolean
  seen_at: Date | null
  scopes: string[] | null
}

/** One statement by the unique token; a suspended or leaving person has no session that counts. */
export const recogniseSession = (q: Queryable, token: string, now: Date) =>
  q.maybe<Recognised>(sql`
    select s.id, s.user_id, u.handle, u.name, u.roles, u.email_verified, s.updated_at as seen_at, null as scopes
    from identity_sessions s join identity_users u on u.id = s.user_id
    where s.token = ${token} and s.expires_at > ${now} and u.status = 'active'`)

export const recogniseKey = (q: Queryable, hash: string) =>
  q.maybe<Recognised>(sql`
    select k.id, k.user_id, u.handle, u.name, u.roles, u.email_verified, k.last_used_at as seen_at, k.scopes
    from identity_keys k join identity_users u on u.id = k.user_id
    where k.hash = ${hash} and u.status = 'active'`)

/** Seen again: the session lives on for another term. */
export const touchSession = (q: Queryable, id: string, now: Date, expiresAt: Date) =>
  q.run(sql`
    update identity_sessions set updated_at = ${now}, expires_at = greatest(expires_at, ${expiresAt}) where id = ${id}`)

export const touchKey = (q: Queryable, id: string, now: Date) =>
  q.run(sql`update identity_keys set last_used_at = ${now} where id = ${id}`)

export const insertSession = (
  q: Queryable,
  session: { id: string; userId: UserId; token: string; expiresAt: Date; at: Date },
) =>
  q.run(sql`
    insert into identity_sessions (id, user_id, token, expires_at, created_at, updated_at)
    values (${session.id}, ${session.userId}, ${session.token}, ${session.expiresAt}, ${session.at}, ${session.at})`)

export type SessionRow = {
  id: string
  token: string
  ip_address: string | null
  user_agent: string | null
  created_at: Date
  updated_at: Date
}

export const listSessions = (q: Queryable, userId: UserId, now: Date) =>
  q.rows<SessionRow>(sql`
    select id, token, ip_address, user_agent, created_at, updated_at from identity_sessions
    where user_id = ${userId} and expires_at > ${now} order by updated_at desc, id desc limit 200`)

export const deleteSession = (q: Queryable, userId: UserId, id: string) =>
  q.run(sql`delete from identity_sessions where user_id = ${userId} and id = ${id}`)

/** Ends all sessions but the one of `keptToken`. */
export const deleteSessions = (q: Queryable, userId: UserId, keptToken: string | null) =>
  q.run(
    sql`delete from identity_sessions where user_id = ${userId} and (${keptToken}::text is null or token <> ${keptToken})`,
  )

export const deleteExpired = async (q: Queryable, now: Date): Promise<void> => {
  await q.run(sql`delete from identity_sessions where expires_at < ${now}`)
  await q.run(sql`delete from identity_verifications where expires_at < ${now}`)
}

export type KeyRow = {
  id: string
  name: string
  start: string
  scopes: ('read' | 'write')[]
  created_at: Date
  last_used_at: Date | null
}

export const listKeys = (q: Queryable, userId: UserId) =>
  q.rows<KeyRow>(sql`
    select id, name, start, scopes, created_at, last_used_at from identity_keys where user_id = ${userId} order by created_at desc, id desc`)

export const insertKey = (
  q: Queryable,
  key: { id: string; userId: UserId; name: string; hash: string; start: string; scopes: readonly string[]; at: Date },
) =>
  q.one<KeyRow>(sql`
    insert into identity_keys (id, user_id, name, hash, start, scopes, created_at)
    values (${key.id}, ${key.userId}, ${key.name}, ${key.hash}, ${key.start}, ${key.scopes}::text[], ${key.at})
    returning id, name, start, scopes, created_at, last_used_at`)

export const deleteKey = (q: Queryable, userId: UserId, id: string) =>
  q.run(sql`delete from identity_keys where user_id = ${userId} and id = ${id}`)

const deleteKeys = (q: Queryable, userId: UserId) => q.run(sql`delete from identity_keys where user_id = ${userId}`)

type PasskeyRow = { id: string; name: string | null; created_at: Date | null }

export const listPasskeys = (q: Queryable, userId: UserId) =>
  q.rows<PasskeyRow>(
    sql`select id, name, created_at from identity_passkeys where user_id = ${userId} order by created_at`,
  )

/** All that lets a person in: ways to sign in, sessions, keys, second factors. */
export const deleteCredentials = async (q: Queryable, userId: UserId): Promise<void> => {
  await deleteSessions(q, userId, null)
  await deleteKeys(q, userId)
  await q.run(sql`delete from identity_accounts where user_id = ${userId}`)
  await q.run(sql`delete from identity_passkeys where user_id = ${userId}`)
  await q.run(sql`delete from identity_two_factors where user_id = ${userId}`)
  await q.run(sql`delete from identity_consents where user_id = ${userId}`)
}
