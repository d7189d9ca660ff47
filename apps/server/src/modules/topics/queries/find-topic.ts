import { isId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../../platform/database/database.ts'
import { topicSlug } from '../rules/topic-slug.ts'
import { type TopicRow, topicById, topicBySlug } from '../store.ts'

/** By id, or by a slug as it stands in an address. */
export const findTopic = (q: Queryable, idOrSlug: string): Promise<TopicRow | undefined> =>
  isId(idOrSlug) ? topicById(q, idOrSlug) : topicBySlug(q, topicSlug(idOrSlug))
