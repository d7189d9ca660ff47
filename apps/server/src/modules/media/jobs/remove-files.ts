import { z } from 'zod'
import { defineJob, type JobWorker, work } from '../../../platform/jobs/job.ts'
import type { Storage } from '../../../platform/storage/storage.ts'

/** Lets go of stored files once the row that named them is gone or done with them. */
export const removeFiles = defineJob('media.remove-files', z.object({ prefix: z.string() }))

export const removingFiles = (storage: Storage): JobWorker =>
  work(removeFiles, ({ prefix }) => storage.deleteAll(prefix))
