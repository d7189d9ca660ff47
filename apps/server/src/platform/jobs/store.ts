import type { Queryable } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import type { Lane } from './job.ts'

export type ClaimedJob = { id: string; name: string; payload: unknown; attempts: number }

/**
 * Takes up to `limit` due jobs under a lease; other workers skip the locked rows. A job that began gives its key free, so
 * that the same wish made meanwhile is a job of its own and is not lost with the running one.
 */
export const claimJobs = (
  db: Queryable,
  lane: Lane,
  now: Date,
  leaseUntil: Date,
  limit: number,
): Promise<ClaimedJob[]> =>
  db.rows<ClaimedJob>(sql`
    update platform_jobs set locked_until = ${leaseUntil}, attempts = attempts + 1, key = null
    where id in (
      select id from platform_jobs
      where state = 'waiting' and lane = ${lane} and run_at <= ${now} and (locked_until is null or locked_until < ${now})
      order by run_at, id limit ${limit} for update skip locked)
    returning id, name, payload, attempts`)

/** Ids are made in the order of time: a statement's `returning` promises none. */
export const byAge = (jobs: readonly ClaimedJob[]): ClaimedJob[] => jobs.toSorted((a, b) => (a.id < b.id ? -1 : 1))

export const finishJobs = (db: Queryable, ids: readonly string[]): Promise<number> =>
  db.run(sql`delete from platform_jobs where id = any(${ids}::uuid[])`)

export const extendLease = (db: Queryable, id: string, until: Date): Promise<number> =>
  db.run(sql`update platform_jobs set locked_until = ${until} where id = ${id}`)

export const retryLater = (db: Queryable, id: string, runAt: Date, error: string): Promise<number> =>
  db.run(sql`
    update platform_jobs set locked_until = null, run_at = ${runAt}, last_error = ${error} where id = ${id}`)

export const buryJob = (db: Queryable, id: string, error: string): Promise<number> =>
  db.run(sql`
    update platform_jobs set state = 'dead', locked_until = null, key = null, last_error = ${error} where id = ${id}`)

/** The embedded store has one process: what its predecessor held when it was killed is free at once. */
export const releaseAll = (db: Queryable): Promise<number> =>
  db.run(sql`update platform_jobs set locked_until = null where locked_until is not null`)

export type JobCount = { lane: Lane; state: string; count: number; oldest: Date | null }

export const countJobs = (db: Queryable): Promise<JobCount[]> =>
  db.rows<JobCount>(sql`
    select lane, state, count(*) as count, min(run_at) as oldest from platform_jobs group by lane, state`)

export type DeadJob = {
  id: string
  name: string
  payload: unknown
  attempts: number
  last_error: string | null
  created_at: Date
}

export const listDeadJobs = (db: Queryable, before: string | null, limit: number): Promise<DeadJob[]> =>
  db.rows<DeadJob>(sql`
    select id, name, payload, attempts, last_error, created_at from platform_jobs
    where state = 'dead' and (${before}::uuid is null or id < ${before}::uuid)
    order by id desc limit ${limit}`)

export const reviveJob = (db: Queryable, id: string, now: Date): Promise<number> =>
  db.run(sql`
    update platform_jobs set state = 'waiting', attempts = 0, run_at = ${now} where id = ${id} and state = 'dead'`)

export const discardJob = (db: Queryable, id: string): Promise<number> =>
  db.run(sql`delete from platform_jobs where id = ${id} and state = 'dead'`)

/** Moves a schedule on; answers 1 to the one worker that may run this turn. */
export const takeTurn = (db: Queryable, name: string, now: Date, next: Date): Promise<number> =>
  db.run(sql`
    insert into platform_schedules (name, next_at) values (${name}, ${next})
    on conflict (name) do update set next_at = ${next} where platform_schedules.next_at <= ${now}`)

export const scheduleTimes = (db: Queryable): Promise<{ name: string; next_at: Date }[]> =>
  db.rows(sql`select name, next_at from platform_schedules`)
