import { createHash } from 'node:crypto'
import type { Clock } from '../clock/clock.ts'
import type { Db } from '../database/database.ts'
import { sql } from '../database/sql.ts'

export type StoredAnswer = { status: number; body: string | null }
export type Claim =
  | { kind: 'first' }
  | { kind: 'replay'; answer: StoredAnswer }
  | { kind: 'running' }
  | { kind: 'mismatch' }

type Row = { request_hash: string; status: number | null; body: string | null; at: Date }

/** A first request that crashed stops holding its key after this. */
const abandonedAfterMilliseconds = 60_000

export const hashRequest = (method: string, url: string, body: unknown): string =>
  createHash('sha256')
    .update(`${method} ${url}\n${JSON.stringify(body) ?? ''}`)
    .digest('base64url')

/** `Idempotency-Key` (IETF draft): the same key and request get the first one's answer; kept for 24 hours. */
export const createIdempotency = (db: Db, clock: Clock) => ({
  claim: async (scope: string, key: string, hash: string): Promise<Claim> => {
    const now = clock.now()
    const abandoned = new Date(now.getTime() - abandonedAfterMilliseconds)
    const mine = await db.run(sql`
      insert into platform_idempotency (scope, key, request_hash, at) values (${scope}, ${key}, ${hash}, ${now})
      on conflict (scope, key) do update set at = ${now}
      where platform_idempotency.status is null and platform_idempotency.at < ${abandoned}
        and platform_idempotency.request_hash = ${hash}`)
    if (mine === 1) return { kind: 'first' }
    const row = await db.maybe<Row>(sql`
      select request_hash, status, body, at from platform_idempotency where scope = ${scope} and key = ${key}`)
    if (row === undefined) return { kind: 'running' }
    if (row.request_hash !== hash) return { kind: 'mismatch' }
    return row.status === null
      ? { kind: 'running' }
      : { kind: 'replay', answer: { status: row.status, body: row.body } }
  },
  keep: async (scope: string, key: string, answer: StoredAnswer): Promise<void> => {
    await db.run(sql`
      update platform_idempotency set status = ${answer.status}, body = ${answer.body}
      where scope = ${scope} and key = ${key}`)
  },
  /** A fault or a "try later" is not an answer worth repeating. */
  forget: async (scope: string, key: string): Promise<void> => {
    await db.run(sql`delete from platform_idempotency where scope = ${scope} and key = ${key} and status is null`)
  },
  prune: async (): Promise<void> => {
    await db.run(sql`delete from platform_idempotency where at < ${new Date(clock.now().getTime() - 86_400_000)}`)
  },
})

export type Idempotency = ReturnType<typeof createIdempotency>
