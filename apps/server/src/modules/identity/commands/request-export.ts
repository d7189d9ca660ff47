import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { newId } from '../../../platform/ids/ids.ts'
import type { Platform } from '../../../platform/module.ts'
import { buildExport } from '../jobs/build-export.ts'
import { canManageAccount } from '../policy.ts'
import { findFreshExport, insertExport } from '../store/exports.ts'
import { lockPerson } from '../store/people.ts'
import { exportView } from '../views.ts'

const keptDays = 7

/** One archive at a time: asking again while one is being made answers that one. */
export const requestExport =
  ({ db, clock, jobs }: Pick<Platform, 'db' | 'clock' | 'jobs'>) =>
  (viewer: Viewer) =>
    db.transaction(async (tx) => {
      if (!canManageAccount(viewer)) return refuse('forbidden')
      await lockPerson(tx, viewer.id)
      const at = clock.now()
      const running = await findFreshExport(tx, viewer.id, new Date(at.getTime() - 86_400_000))
      if (running !== undefined) return exportView(running)
      const row = await insertExport(tx, {
        id: newId(),
        userId: viewer.id,
        at,
        expiresAt: new Date(at.getTime() + keptDays * 86_400_000),
      })
      await jobs.enqueue(tx, buildExport, { exportId: row.id })
      return exportView(row)
    })
