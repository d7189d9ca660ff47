import type { ChannelId } from '@cinnabar/contracts/channels'
import { typingKeys } from '@cinnabar/kernel/typing-keys'
import type { Clock } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/ids.ts'
import { cleanTopicName, topicSlug } from '../rules/topic-slug.ts'
import { insertTopics, type TopicRow, topicsBySlugs } from '../store.ts'

/** The topics of these names, in their order and each once; those not there yet are made. Names without a letter fall away. */
export const ensureTopics =
  (clock: Clock) =>
  async (tx: Tx, names: readonly string[], channel: ChannelId | null): Promise<TopicRow[]> => {
    const nameOf = new Map<string, string>()
    for (const name of names) {
      const slug = topicSlug(name)
      if (slug !== '' && !nameOf.has(slug)) nameOf.set(slug, cleanTopicName(name))
    }
    const slugs = [...nameOf.keys()]
    if (slugs.length === 0) return []
    const found = await topicsBySlugs(tx, slugs)
    const known = new Set(found.map((row) => row.slug))
    // Sorted, so that two transactions that make the same topics take their unique keys in one order.
    const missing = slugs.filter((slug) => !known.has(slug)).sort()
    if (missing.length > 0) {
      const made = missing.map((slug) => {
        const name = nameOf.get(slug) ?? slug
        return { id: newId<'topic'>(), slug, name, channel, keys: typingKeys(name) }
      })
      await insertTopics(tx, made, clock.now())
    }
    const rows = missing.length > 0 ? await topicsBySlugs(tx, slugs) : found
    const bySlug = new Map(rows.map((row) => [row.slug, row]))
    return slugs.flatMap((slug) => bySlug.get(slug) ?? [])
  }
