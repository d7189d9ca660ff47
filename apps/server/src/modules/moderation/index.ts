import type { UserId } from '@cinnabar/kernel/ids'
import type { Refusal } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Queryable, Tx } from '../../platform/database/database.ts'
import type { Module, Platform } from '../../platform/module.ts'
import { moderationRoutes } from './routes.ts'
import { countOpen, type ReportRow } from './store.ts'

/** How a kind of thing is shown to a moderator and taken down; filled per kind by `main/compose.ts`. */
export type ReportTarget = {
  /** Undefined when the viewer cannot see it. */
  describe(
    viewer: Viewer,
    id: string,
  ): Promise<{ excerpt: string; link: string | null; authorId: UserId | null } | undefined>
  /** In a transaction of its own, before the decision is written; what is gone already is no failure. */
  remove(moderator: Viewer, id: string): Promise<void>
}

export type ModerationDeps = {
  platform: Platform
  targets: Readonly<Partial<Record<ReportRow['kind'], ReportTarget>>>
  peopleByIds(
    db: Queryable,
    ids: readonly UserId[],
  ): Promise<ReadonlyMap<UserId, { id: UserId; handle: string; name: string }>>
  suspend(
    tx: Tx,
    moderator: Viewer,
    userId: UserId,
  ): Promise<Refusal<'forbidden' | 'not_found' | 'wrong_state' | 'last_operator'> | object>
}

export type ModerationApi = { countOpenReports(): Promise<number> }

export const createModeration = (deps: ModerationDeps): Module<ModerationApi> => ({
  api: { countOpenReports: async () => (await countOpen(deps.platform.db)).open },
  routes: moderationRoutes(deps),
})
