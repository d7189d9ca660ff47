import type { UserId } from '@cinnabar/kernel/ids'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Queryable, Tx } from '../../platform/database/database.ts'
import type { Module, Platform } from '../../platform/module.ts'
import { moderationRoutes } from './routes.ts'
import { countOpen, type ReportRow } from './store.ts'

/** How a kind of thing is shown to a moderator and taken down; filled per kind by `main/compose.ts`. */
export type ReportTarget = {
  /** Undefined when the viewer cannot see it. */
  describe(viewer: Viewer, id: string): Promise<{ excerpt: string; link: string | null; authorId: UserId | null } | undefined>
  remove(tx: Tx, moderator: Viewer, id: string): Promise<void>
}

export type ModerationDeps = Pick<Platform, 'db' | 'clock'> & {
  targets: Readonly<Partial<Record<ReportRow['kind'], ReportTarget>>>
  peopleByIds(db: Queryable, ids: readonly UserId[]): Promise<ReadonlyMap<UserId, { id: UserId; handle: string; name: string }>>
  suspend(tx: Tx, moderator: Viewer, userId: string): Promise<void>
}

export type ModerationApi = { countOpenReports(): Promise<number> }

export const createModeration = (deps: ModerationDeps): Module<ModerationApi> => ({
  api: { countOpenReports: async () => (await countOpen(deps.db)).open },
  routes: moderationRoutes(deps),
})
