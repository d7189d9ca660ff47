import type { UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { agreedByJoining, type ConsentKind, consents } from '../rules/consents.ts'

export type ConsentRow = { kind: ConsentKind; version: number; given: boolean; changed_at: Date }

export const listConsents = (q: Queryable, userId: UserId) =>
  q.rows<ConsentRow>(sql`select kind, version, given, changed_at from identity_consents where user_id = ${userId}`)

export const saveConsent = (
  q: Queryable,
  userId: UserId,
  consent: { kind: ConsentKind; version: number; given: boolean },
  at: Date,
) =>
  q.run(sql`
    insert into identity_consents (user_id, kind, version, given, changed_at)
    values (${userId}, ${consent.kind}, ${consent.version}, ${consent.given}, ${at})
    on conflict (user_id, kind) do update
    set version = excluded.version, given = excluded.given, changed_at = excluded.changed_at`)

/** Joining agrees to the words in force. */
export const saveJoiningConsents = async (q: Queryable, userId: UserId, at: Date): Promise<void> => {
  for (const kind of agreedByJoining)
    await saveConsent(q, userId, { kind, version: consents[kind].version, given: true }, at)
}
