import { z } from 'zod'
import type { Clock } from '../platform/clock/clock.ts'
import type { Db } from '../platform/database/database.ts'
import { pruneEvents } from '../platform/events/prune.ts'
import type { Idempotency } from '../platform/http/idempotency.ts'
import { defineJob, type JobWorker, type Schedule, work } from '../platform/jobs/job.ts'

const tidy = defineJob('platform.tidy', z.object({}).strict())

/** Nightly: lets go of idempotency answers after a day and of told events after thirty. */
export const platformUpkeep = (
  db: Db,
  clock: Clock,
  idempotency: Idempotency,
): { workers: JobWorker[]; schedules: Schedule[] } => ({
  workers: [
    work(tidy, async () => {
      await idempotency.prune()
      await pruneEvents(db, clock)
    }),
  ],
  schedules: [{ name: 'platform.tidy', cron: '17 3 * * *', job: tidy }],
})
