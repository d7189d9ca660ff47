import { Cron } from 'croner'
import type { Clock } from '../clock/clock.ts'
import type { Db } from '../database/database.ts'
import type { Log } from '../log/log.ts'
import { type JobWorker, type Lane, lanes, type Schedule } from './job.ts'
import type { Jobs } from './jobs.ts'
import {
  buryJob,
  byAge,
  type ClaimedJob,
  claimJobs,
  finishJobs,
  releaseAll,
  retryLater,
  scheduleTimes,
  takeTurn,
} from './store.ts'
import { Waker } from './waker.ts'

const concurrency: Record<Lane, number> = { events: 4, default: 4, media: 1, video: 1, mail: 2 }
const pollMilliseconds = 1_000
const scheduleMilliseconds = 5_000
const batch = 16

/** Exponential with a cap: 2, 4, 8 … seconds, at most an hour. */
export const backoffSeconds = (attempt: number): number => Math.min(2 ** attempt, 3_600)

export type JobRunner = {
  /** Looks at a lane at once instead of at the next poll. */
  wake(lane: Lane): void
  start(): Promise<void>
  /** Lets running jobs finish; what had not begun stays in the queue. */
  stop(): Promise<void>
  /** Runs everything due until nothing is; for tests and the seed. Throws the first failure. */
  drain(): Promise<void>
}

type Parts = {
  db: Db
  jobs: Jobs
  clock: Clock
  log: Log
  workers: readonly JobWorker[]
  schedules: readonly Schedule[]
}

export const createJobRunner = ({ db, jobs, clock, log, workers, schedules }: Parts): JobRunner => {
  const byName = new Map(workers.map((worker) => [worker.job.name, worker]))
  const stopping = new AbortController()
  const running = new Set<Promise<void>>()
  const wakers: Record<Lane, Waker> = {
    events: new Waker(),
    default: new Waker(),
    media: new Waker(),
    video: new Waker(),
    mail: new Waker(),
  }
  const clockWaker = new Waker()

  /** Answers whether the job is done; a failed one was put off or buried. */
  const runOne = async (job: ClaimedJob, strict: boolean): Promise<boolean> => {
    const worker = byName.get(job.name)
    const attempts = worker?.job.attempts ?? 1
    const last = job.attempts >= attempts
    const timeout = AbortSignal.timeout((worker?.job.timeoutSeconds ?? 60) * 1_000)
    try {
      if (worker === undefined) throw new Error(`No worker knows the job ${job.name}`)
      const signal = AbortSignal.any([timeout, stopping.signal])
      await worker.run(job.payload, { jobId: job.id, attempt: job.attempts, last, signal })
      return true
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      log.warn({ job: job.name, jobId: job.id, attempt: job.attempts, err: error }, 'job failed')
      if (last) await buryJob(db, job.id, text.slice(0, 4_000))
      else
        await retryLater(
          db,
          job.id,
          new Date(clock.now().getTime() + backoffSeconds(job.attempts) * 1_000),
          text.slice(0, 4_000),
        )
      if (strict) throw error
      return false
    }
  }

  const claim = async (lane: Lane, limit: number): Promise<ClaimedJob[]> => {
    const now = clock.now()
    const longest = Math.max(
      60,
      ...workers.filter((worker) => worker.job.lane === lane).map((worker) => worker.job.timeoutSeconds),
    )
    return byAge(await claimJobs(db, lane, now, new Date(now.getTime() + (longest + 10) * 1_000), limit))
  }

  const loop = async (lane: Lane): Promise<void> => {
    while (!stopping.signal.aborted) {
      const claimed = await claim(
        lane,
        lane === 'media' || lane === 'video' ? 1 : Math.min(batch, concurrency[lane] * 4),
      ).catch((error: unknown) => {
        log.error({ err: error, lane }, 'could not claim jobs')
        return []
      })
      const queue = [...claimed]
      const done: string[] = []
      const hands = Array.from({ length: Math.min(concurrency[lane], queue.length) }, async () => {
        for (let job = queue.shift(); job !== undefined; job = queue.shift())
          if (await runOne(job, false)) done.push(job.id)
      })
      await Promise.all(hands)
      // Should this fail, the leases run out and the jobs run again, which they bear.
      if (done.length > 0)
        await finishJobs(db, done).catch((error: unknown) => log.error({ err: error, lane }, 'could not finish jobs'))
      if (claimed.length === 0 && !stopping.signal.aborted) await wakers[lane].sleep(pollMilliseconds)
    }
  }

  const turn = async (): Promise<void> => {
    const now = clock.now()
    const known = new Map((await scheduleTimes(db)).map((row) => [row.name, row.next_at]))
    for (const schedule of schedules) {
      const next = new Cron(schedule.cron, { timezone: 'UTC' }).nextRun(now)
      if (next === null) continue
      const due = known.get(schedule.name)
      if (due !== undefined && due > now) continue
      const mine = await takeTurn(db, schedule.name, now, next)
      if (mine === 1 && due !== undefined)
        await db.transaction((tx) => jobs.enqueue(tx, schedule.job, {}, { key: schedule.name }))
    }
  }

  const turns = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await turn().catch((error: unknown) => log.error({ err: error }, 'schedules failed'))
      if (!stopping.signal.aborted) await clockWaker.sleep(scheduleMilliseconds)
    }
  }

  return {
    wake: (lane) => wakers[lane].wake(),
    start: async () => {
      if (db.embedded) await releaseAll(db)
      for (const lane of lanes) running.add(loop(lane))
      running.add(turns())
    },
    stop: async () => {
      stopping.abort()
      clockWaker.wake()
      for (const lane of lanes) wakers[lane].wake()
      await Promise.all(running)
    },
    drain: async () => {
      for (let found = true; found; ) {
        found = false
        for (const lane of lanes) {
          const claimed = await claim(lane, batch)
          const done: string[] = []
          try {
            for (const job of claimed) if (await runOne(job, true)) done.push(job.id)
          } finally {
            if (done.length > 0) await finishJobs(db, done)
          }
          found ||= claimed.length > 0
        }
      }
    },
  }
}
