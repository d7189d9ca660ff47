import { z } from 'zod'
import { defineJob, type JobWorker, type Schedule, work } from '../../../platform/jobs/job.ts'
import type { NotificationsDeps } from '../index.ts'
import { pruneGroups } from '../store/groups.ts'

const pruneNotifications = defineJob('notifications.prune', z.object({}).strict(), { timeoutSeconds: 600 })
const keptDays = 180
const batch = 500

export const pruneSchedule: Schedule = { name: 'notifications.prune', cron: '41 3 * * *', job: pruneNotifications }

/** Lets go of what nobody touched for half a year, in small steps that hold nobody up. */
export const pruningNotifications = ({ platform }: NotificationsDeps): JobWorker =>
  work(pruneNotifications, async (_payload, run) => {
    const before = new Date(platform.clock.now().getTime() - keptDays * 86_400_000)
    for (let removed = batch; removed === batch; ) {
      run.signal.throwIfAborted()
      removed = await platform.db.transaction((tx) => pruneGroups(tx, before, batch))
    }
  })
