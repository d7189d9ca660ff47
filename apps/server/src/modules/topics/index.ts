import type { ChannelId } from '@cinnabar/contracts/channels'
import type { Topic } from '@cinnabar/contracts/topics'
import type { TopicId } from '@cinnabar/kernel/ids'
import type { Queryable, Tx } from '../../platform/database/database.ts'
import type { Module, Platform } from '../../platform/module.ts'
import { ensureTopics } from './commands/ensure-topics.ts'
import { findTopic } from './queries/find-topic.ts'
import { suggestTopics } from './queries/suggest-topics.ts'
import { topicRoutes } from './routes.ts'
import { addToTopics, addViews, topicsByIds } from './store.ts'
import { topicView } from './views.ts'

export type TopicsApi = {
  /** Topics of these names, made on first use with the channel of the note that named them. */
  ensure(tx: Tx, names: readonly string[], channel: ChannelId | null): Promise<Topic[]>
  /** By id or slug. */
  find(q: Queryable, idOrSlug: string): Promise<Topic | undefined>
  byIds(q: Queryable, ids: readonly TopicId[]): Promise<Map<TopicId, Topic>>
  /** By what is typed, most viewed first; the most viewed of all where nothing is. */
  suggest(q: Queryable, asked: { q?: string; channel?: ChannelId; limit: number }): Promise<Topic[]>
  /** A note with these topics entered (1) or left (-1) public lists. */
  notesChanged(tx: Tx, ids: readonly TopicId[], change: 1 | -1): Promise<void>
  /** Views of notes with these topics, summed up by whoever counts them. */
  viewed(q: Queryable, views: ReadonlyMap<TopicId, number>): Promise<void>
}

export const createTopics = ({ db, clock }: Pick<Platform, 'db' | 'clock'>): Module<TopicsApi> => {
  const ensure = ensureTopics(clock)
  return {
    routes: topicRoutes(db),
    api: {
      ensure: async (tx, names, channel) => (await ensure(tx, names, channel)).map(topicView),
      find: async (q, idOrSlug) => {
        const row = await findTopic(q, idOrSlug)
        return row && topicView(row)
      },
      byIds: async (q, ids) => new Map((await topicsByIds(q, ids)).map((row) => [row.id, topicView(row)])),
      suggest: async (q, asked) => (await suggestTopics(q, asked)).map(topicView),
      notesChanged: async (tx, ids, change) => {
        if (ids.length > 0) await addToTopics(tx, ids, change)
      },
      viewed: async (q, views) => {
        if (views.size > 0) await addViews(q, [...views.keys()], [...views.values()])
      },
    },
  }
}
