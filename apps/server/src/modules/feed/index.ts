import type { NoteCard } from '@cinnabar/contracts/note-card'
import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Queryable } from '../../platform/database/database.ts'
import type { Module, Platform } from '../../platform/module.ts'
import { keepCards } from './handlers/keep-cards.ts'
import { feedRoutes } from './routes.ts'

/** What the feed asks of the modules below it. */
export type FeedDeps = Pick<Platform, 'db' | 'clock' | 'cache'> & {
  notes: {
    cardsByIds(db: Queryable, ids: readonly NoteId[]): Promise<ReadonlyMap<NoteId, NoteCard>>
    viewerReactions(db: Queryable, viewerId: UserId, ids: readonly NoteId[]): Promise<ReadonlyMap<NoteId, { liked: boolean; collected: boolean }>>
    visibleNotes(db: Queryable, viewer: Viewer | null, ids: readonly NoteId[]): Promise<NoteCard[]>
  }
  graph: {
    followedBy(db: Queryable, userId: UserId): Promise<UserId[]>
    /** Blocked in either direction, and muted. */
    shunnedBy(db: Queryable, userId: UserId): Promise<UserId[]>
  }
}

export const createFeed = (deps: FeedDeps): Module<undefined> => ({
  api: undefined,
  routes: feedRoutes(deps),
  handlers: keepCards(deps),
})
