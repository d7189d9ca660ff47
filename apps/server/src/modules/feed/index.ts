import type { Module, Platform } from '../../platform/module.ts'
import type { GraphApi } from '../graph/index.ts'
import type { NotesApi } from '../notes/index.ts'
import { keepCards } from './handlers/keep-cards.ts'
import { feedRoutes } from './routes.ts'

/** What the feed asks of the modules below it. */
export type FeedDeps = {
  platform: Platform
  notes: Pick<NotesApi, 'cardsByIds' | 'viewerReactions' | 'visibleNotes'>
  graph: Pick<GraphApi, 'followingOf' | 'blockedWith' | 'mutedBy'>
}

export const createFeed = (deps: FeedDeps): Module<undefined> => ({
  api: undefined,
  routes: feedRoutes(deps),
  handlers: keepCards(deps),
})
