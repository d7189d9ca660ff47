import type { Clock } from '../clock/clock.ts'
import type { Db, Queryable, Tx } from '../database/database.ts'
import { sql, tuples } from '../database/sql.ts'
import { newId } from '../ids/ids.ts'
import type { JobDefinition, Lane } from './job.ts'
import { countJobs, type DeadJob, discardJob, type JobCount, listDeadJobs, reviveJob } from './store.ts'

export type { DeadJob }

export type EnqueueOptions = {
  /** Not before this time. */
  runAt?: Date
  /** A second waiting job of the same name and key is not added: the first one's time is moved to the later wish. */
  key?: string
}

export type Jobs = {
  /** Puts a job in the queue in the transaction of the change that wants it. */
  enqueue<Payload>(tx: Tx, job: JobDefinition<Payload>, payload: Payload, options?: EnqueueOptions): Promise<void>
  /** Several at once, due now, in one statement. */
  enqueueAll(tx: Tx, wishes: readonly { job: JobDefinition<unknown>; payload: unknown }[]): Promise<void>
  /** Takes back a waiting job by its key. */
  cancel(tx: Queryable, job: JobDefinition<never> | JobDefinition<unknown>, key: string): Promise<void>
  /** Hears that a lane has work, right after the commit that brought it. */
  onWake(listener: (lane: Lane) => void): void
  /** For operators. */
  count(): Promise<JobCount[]>
  listDead(before: string | null, limit: number): Promise<DeadJob[]>
  revive(id: string): Promise<boolean>
  discard(id: string): Promise<boolean>
}

export const createJobs = (db: Db, clock: Clock): Jobs => {
  const listeners: ((lane: Lane) => void)[] = []
  return {
    enqueue: async (tx, job, payload, options = {}) => {
      const now = clock.now()
      const runAt = options.runAt ?? now
      await tx.run(sql`
        insert into platform_jobs (id, name, lane, payload, key, run_at, created_at)
        values (${newId()}, ${job.name}, ${job.lane}, ${JSON.stringify(job.schema.parse(payload))}::jsonb,
                ${options.key ?? null}, ${runAt}, ${now})
        on conflict (name, key) where state = 'waiting' and key is not null
        do update set run_at = excluded.run_at, payload = excluded.payload`)
      if (runAt <= now)
        tx.afterCommit(() => {
          for (const listener of listeners) listener(job.lane)
        })
    },
    enqueueAll: async (tx, wishes) => {
      if (wishes.length === 0) return
      const now = clock.now()
      const rows = wishes.map(({ job, payload }) => [
        newId(),
        job.name,
        job.lane,
        JSON.stringify(job.schema.parse(payload)),
        now,
        now,
      ])
      await tx.run(sql`
        insert into platform_jobs (id, name, lane, payload, run_at, created_at) values ${tuples(rows)}`)
      const lanes = new Set(wishes.map(({ job }) => job.lane))
      tx.afterCommit(() => {
        for (const lane of lanes) for (const listener of listeners) listener(lane)
      })
    },
    cancel: async (tx, job, key) => {
      await tx.run(sql`
        delete from platform_jobs
        where name = ${job.name} and key = ${key} and state = 'waiting' and locked_until is null`)
    },
    onWake: (listener) => {
      listeners.push(listener)
    },
    count: () => countJobs(db),
    listDead: (before, limit) => listDeadJobs(db, before, limit),
    revive: async (id) => (await reviveJob(db, id, clock.now())) === 1,
    discard: async (id) => (await discardJob(db, id)) === 1,
  }
}
