import { createAdmin } from '../modules/admin/index.ts'
import { createBoards } from '../modules/boards/index.ts'
import { createComments } from '../modules/comments/index.ts'
import { createFeed } from '../modules/feed/index.ts'
import { createGraph } from '../modules/graph/index.ts'
import { createIdentity, emptyPorts, type IdentityPorts } from '../modules/identity/index.ts'
import { createMedia } from '../modules/media/index.ts'
import { createModeration } from '../modules/moderation/index.ts'
import { createNotes } from '../modules/notes/index.ts'
import { createNotifications } from '../modules/notifications/index.ts'
import { createPlaces } from '../modules/places/index.ts'
import { createProfiles } from '../modules/profiles/index.ts'
import { createSafety } from '../modules/safety/index.ts'
import { createSignals } from '../modules/signals/index.ts'
import { createTopics } from '../modules/topics/index.ts'
import type { Platform } from '../platform/module.ts'
import { reportTargets } from './report-targets.ts'

export type Composition = ReturnType<typeof compose>

/** The only wiring: each module is given the front doors of those below it, in the order of `module-order.json`. */
export const compose = (platform: Platform) => {
  const identity = createIdentity(platform, () => ports)
  const safety = createSafety(platform)
  const media = createMedia({ platform, identify: identity.identify })
  const graph = createGraph({ platform, identity: identity.api, media: media.api })
  const topics = createTopics(platform)
  const places = createPlaces(platform)
  const lower = { platform, identity: identity.api, safety: safety.api, media: media.api, graph: graph.api }
  const notes = createNotes({ ...lower, topics: topics.api, places: places.api })
  const boards = createBoards({ ...lower, notes: notes.api })
  const comments = createComments({ ...lower, notes: notes.api })
  const signals = createSignals({ platform, notes: notes.api })
  const feed = createFeed({ platform, notes: notes.api, graph: graph.api })
  const notifications = createNotifications({
    platform,
    identity: identity.api,
    graph: graph.api,
    notes: notes.api,
    comments: comments.api,
  })
  const profiles = createProfiles(lower)
  const moderation = createModeration({
    platform,
    peopleByIds: identity.api.peopleByIds,
    suspend: (tx, moderator, userId) => identity.api.suspend(tx, moderator, userId, { reason: 'report', until: null }),
    targets: reportTargets(platform.db, { identity: identity.api, notes: notes.api, comments: comments.api }),
  })
  const admin = createAdmin({ platform, countOpenReports: moderation.api.countOpenReports })
  const ports: IdentityPorts = {
    ...emptyPorts,
    exportContributors: [
      media.api.archive,
      graph.api.archive,
      notes.api.archive,
      boards.api.archive,
      comments.api.archive,
      notifications.api.archive,
    ],
  }
  return {
    modules: [
      identity,
      safety,
      media,
      graph,
      topics,
      places,
      notes,
      boards,
      comments,
      signals,
      feed,
      notifications,
      profiles,
      moderation,
      admin,
    ],
    identify: identity.identify,
    /** The front doors by noun, for the seed and for tests. */
    apis: {
      identity: identity.api,
      safety: safety.api,
      media: media.api,
      graph: graph.api,
      topics: topics.api,
      places: places.api,
      notes: notes.api,
      boards: boards.api,
      comments: comments.api,
      notifications: notifications.api,
    },
  }
}
