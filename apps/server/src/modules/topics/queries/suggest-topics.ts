import type { ChannelId } from '@cinnabar/contracts/channels'
import { foldTyped } from '@cinnabar/kernel/typing-keys'
import type { Queryable } from '../../../platform/database/database.ts'
import { cleanTopicName } from '../rules/topic-slug.ts'
import { mostViewedTopics, type TopicRow, topicsTyped } from '../store.ts'

type Asked = { q?: string | undefined; channel?: ChannelId | undefined; limit: number }

export const suggestTopics = (q: Queryable, asked: Asked): Promise<TopicRow[]> => {
  const typed = foldTyped(cleanTopicName(asked.q ?? ''))
  const channel = asked.channel ?? null
  if (typed === '') return mostViewedTopics(q, channel, asked.limit)
  return topicsTyped(q, `${typed.replace(/[\\%_]/g, '\\$&')}%`, channel, asked.limit)
}
