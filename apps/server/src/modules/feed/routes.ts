import { feed } from '@cinnabar/contracts/feed'
import { bind } from '../../platform/http/route.ts'
import { giveFeedback, undoFeedback } from './commands/give-feedback.ts'
import type { FeedDeps } from './index.ts'
import { countNew, listChannels } from './queries/count-new.ts'
import { listExplore, listNearby } from './queries/list-explore.ts'
import { listFollowing } from './queries/list-following.ts'
import { listRelated } from './queries/list-related.ts'

export const feedRoutes = (deps: FeedDeps) =>
  bind(feed, {
    'GET /feed': ({ viewer, query }) => listExplore(deps)(viewer, query),
    'GET /feed/following': ({ viewer, query }) => listFollowing(deps)(viewer, query),
    'GET /feed/nearby': ({ viewer, query }) => listNearby(deps)(viewer, query),
    'GET /feed/new': ({ query }) => countNew(deps)(query.channel, query.since),
    'GET /notes/:id/related': ({ viewer, params, query }) => listRelated(deps)(viewer, params.id, query.limit),
    'POST /feed/feedback': ({ viewer, body }) => giveFeedback(deps)(viewer, body.noteId, body.kind),
    'DELETE /feed/feedback': ({ viewer, query }) => undoFeedback(deps)(viewer, query.noteId, query.kind),
    'GET /channels': () => listChannels(deps)(),
  })
