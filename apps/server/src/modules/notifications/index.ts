import type { UnreadCounts } from '@cinnabar/contracts/notifications'
import type { UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../platform/database/database.ts'
import type { Module, Platform } from '../../platform/module.ts'
import type { CommentsApi } from '../comments/index.ts'
import type { GraphApi } from '../graph/index.ts'
import type { ExportContributor, IdentityApi } from '../identity/index.ts'
import type { NotesApi } from '../notes/index.ts'
import { archiveSettings } from './commands/archive-settings.ts'
import { onComments } from './handlers/on-comments.ts'
import { onNotes } from './handlers/on-notes.ts'
import { onPeople } from './handlers/on-people.ts'
import { pruneSchedule, pruningNotifications } from './jobs/prune-notifications.ts'
import { sendingPush } from './jobs/send-push.ts'
import { digestSchedule, writingDigests } from './jobs/write-digests.ts'
import { createWebPush, type PushSender, pushSubject } from './providers/web-push.ts'
import { unreadOf } from './queries/count-unread.ts'
import { notificationsRoutes } from './routes.ts'

export type { PushOutcome, PushSender, PushTarget } from './providers/web-push.ts'

export type NotificationsDeps = {
  platform: Platform
  identity: Pick<IdentityApi, 'personById' | 'letterAddress'>
  graph: Pick<GraphApi, 'deafTo' | 'relationsOf' | 'blockedWith' | 'mutedBy' | 'personCards'>
  notes: Pick<NotesApi, 'visibleNotes' | 'viewerReactions'>
  comments: Pick<CommentsApi, 'commentById' | 'likedAmong'>
  push: PushSender
}

export type NotificationsApi = {
  /** For the bell of a page rendered on the server. */
  unreadOf(db: Queryable, personId: UserId): Promise<UnreadCounts>
  /** This module's share of a person's archive, out and in. */
  archive: ExportContributor
}

type Given = Omit<NotificationsDeps, 'push'> & { push?: PushSender }

export const createNotifications = (given: Given): Module<NotificationsApi> => {
  const deps = { ...given, push: given.push ?? createWebPush(pushSubject(given.platform.config)) }
  return {
    api: { unreadOf: (db, personId) => unreadOf(deps, db, personId), archive: archiveSettings(deps) },
    routes: notificationsRoutes(deps),
    handlers: [...onNotes(deps), ...onComments(deps), ...onPeople(deps)],
    workers: [sendingPush(deps), writingDigests(deps), pruningNotifications(deps)],
    schedules: [digestSchedule, pruneSchedule],
  }
}
