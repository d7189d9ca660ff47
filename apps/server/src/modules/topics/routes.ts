import { topics } from '@cinnabar/contracts/topics'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Db } from '../../platform/database/database.ts'
import { bind, type Route } from '../../platform/http/route.ts'
import { findTopic } from './queries/find-topic.ts'
import { suggestTopics } from './queries/suggest-topics.ts'
import { topicView } from './views.ts'

export const topicRoutes = (db: Db): Route[] =>
  bind(topics, {
    'GET /topics': async ({ query }) => ({ items: (await suggestTopics(db, query)).map(topicView) }),
    'GET /topics/:id': async ({ params }) => {
      const row = await findTopic(db, params.id)
      return row === undefined ? refuse('not_found') : topicView(row)
    },
  })
