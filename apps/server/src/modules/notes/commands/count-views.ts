import type { NoteId, TopicId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../../platform/database/database.ts'
import type { NotesDeps } from '../index.ts'
import { findTopicsOf } from '../store/cards.ts'
import { addViews } from '../store/reactions.ts'

/** Views as whoever saw them sums them up, for the notes and for their topics. Ids of nothing count for nothing. */
export const countViews =
  ({ topics }: NotesDeps) =>
  async (q: Queryable, views: ReadonlyMap<NoteId, number>): Promise<void> => {
    if (views.size === 0) return
    await addViews(q, [...views.keys()], [...views.values()])
    const ofTopics = new Map<TopicId, number>()
    for (const row of await findTopicsOf(q, [...views.keys()]))
      for (const { id } of row.topics) ofTopics.set(id, (ofTopics.get(id) ?? 0) + (views.get(row.id) ?? 0))
    await topics.viewed(q, ofTopics)
  }
