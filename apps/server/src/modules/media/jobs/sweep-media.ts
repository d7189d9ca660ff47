import { z } from 'zod'
import { defineJob, type JobWorker, type Schedule, work } from '../../../platform/jobs/job.ts'
import type { Platform } from '../../../platform/module.ts'
import { dropMedia } from '../commands/delete-media.ts'
import { enqueueWork } from '../commands/finish-upload.ts'
import { failMedia } from '../commands/settle-media.ts'
import { removeAbandonedWork } from '../providers/work-directory.ts'
import { unusedAfterMilliseconds } from '../rules/media-state.ts'
import { lockAbandonedWork, lockUnused } from '../store.ts'

export const sweepMedia = defineJob('media.sweep', z.object({}).strict(), { timeoutSeconds: 300 })

const batch = 200
/** Longer than the longest job, so that nothing is taken from a worker that still has it. */
const abandonedAfterMilliseconds = 90 * 60_000
const mostAttempts = 6

const before = (platform: Platform, milliseconds: number) => new Date(platform.clock.now().getTime() - milliseconds)

const dropUnused = async (platform: Platform, signal: AbortSignal): Promise<void> => {
  for (let dropped = batch; dropped === batch && !signal.aborted; )
    dropped = await platform.db.transaction(async (tx) => {
      const unused = await lockUnused(tx, before(platform, unusedAfterMilliseconds), batch)
      await dropMedia(
        platform,
        tx,
        unused.map((row) => row.id),
      )
      return unused.length
    })
}

const takeUpAgain = async (platform: Platform): Promise<void> => {
  const hopeless = await platform.db.transaction(async (tx) => {
    const abandoned = await lockAbandonedWork(tx, before(platform, abandonedAfterMilliseconds), batch)
    const again = abandoned.filter((item) => item.attempts < mostAttempts)
    for (const item of again) await enqueueWork(platform, tx, item)
    return abandoned.filter((item) => item.attempts >= mostAttempts)
  })
  for (const item of hopeless) await failMedia(platform, item.id, 'processing_failed', item.last_error)
}

/** Lets go of what nobody used for a day, and takes up again what a crash or a restart cut off. */
export const sweepingMedia = (platform: Platform): JobWorker =>
  work(sweepMedia, async (_payload, run) => {
    await dropUnused(platform, run.signal)
    await takeUpAgain(platform)
    await removeAbandonedWork(platform.config, before(platform, unusedAfterMilliseconds))
  })

export const sweepSchedule: Schedule = { name: 'media.sweep', cron: '23 * * * *', job: sweepMedia }
