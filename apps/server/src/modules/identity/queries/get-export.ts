import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Platform } from '../../../platform/module.ts'
import { archiveKey } from '../jobs/build-export.ts'
import { canManageAccount } from '../policy.ts'
import { type ExportRow, findExport } from '../store/exports.ts'
import { exportView } from '../views.ts'

type Deps = Pick<Platform, 'db' | 'clock' | 'storage'>

/** Somebody else's archive is as if it were not there. */
const own = async ({ db, clock }: Deps, viewer: Viewer, id: string): Promise<ExportRow | undefined> => {
  const row = await findExport(db, id)
  return row === undefined || row.user_id !== viewer.id || row.expires_at <= clock.now() ? undefined : row
}

export const getExport = (deps: Deps) => async (viewer: Viewer, id: string) => {
  const row = await own(deps, viewer, id)
  return row === undefined ? refuse('not_found') : exportView(row)
}

export const getArchive = (deps: Deps) => async (viewer: Viewer, id: string) => {
  if (!canManageAccount(viewer)) return refuse('forbidden')
  const row = await own(deps, viewer, id)
  const stored = row?.state === 'ready' ? await deps.storage.get(archiveKey(id)) : undefined
  if (stored === undefined) return refuse('not_found')
  return { body: stored.body, size: stored.size, fileName: `cinnabar-${viewer.handle}-${id.slice(0, 8)}.zip` }
}
