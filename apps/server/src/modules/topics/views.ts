import type { Topic } from '@cinnabar/contracts/topics'
import type { TopicRow } from './store.ts'

export const topicView = (row: TopicRow): Topic => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  channel: row.channel,
  notes: row.notes,
  views: row.views,
})
