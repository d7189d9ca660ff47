import type { ChannelId } from '@cinnabar/contracts/channels'
import type { TopicId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../platform/database/database.ts'
import { sql, tuples } from '../../platform/database/sql.ts'

export type TopicRow = {
  id: TopicId
  slug: string
  name: string
  channel: ChannelId | null
  notes: number
  views: number
}

const columns = sql`id, slug, name, channel, notes, views`

export const topicById = (q: Queryable, id: string): Promise<TopicRow | undefined> =>
  q.maybe<TopicRow>(sql`select ${columns} from topics_items where id = ${id}`)

export const topicBySlug = (q: Queryable, slug: string): Promise<TopicRow | undefined> =>
  q.maybe<TopicRow>(sql`select ${columns} from topics_items where slug = ${slug}`)

export const topicsByIds = (q: Queryable, ids: readonly string[]): Promise<TopicRow[]> =>
  q.rows<TopicRow>(sql`select ${columns} from topics_items where id = any(${ids}::uuid[])`)

export const topicsBySlugs = (q: Queryable, slugs: readonly string[]): Promise<TopicRow[]> =>
  q.rows<TopicRow>(sql`select ${columns} from topics_items where slug = any(${slugs}::text[])`)

/** Most viewed first (index topics_items_views). */
export const mostViewedTopics = (q: Queryable, channel: ChannelId | null, limit: number): Promise<TopicRow[]> =>
  q.rows<TopicRow>(sql`
    select ${columns} from topics_items
    where ${channel}::text is null or channel = ${channel}
    order by views desc, id desc limit ${limit}`)

/** A prefix scan of topics_keys, cut before ranking so that one letter costs no more than a word. */
export const topicsTyped = (
  q: Queryable,
  pattern: string,
  channel: ChannelId | null,
  limit: number,
): Promise<TopicRow[]> =>
  q.rows<TopicRow>(sql`
    select ${columns} from topics_items
    where id in (select topic_id from topics_keys where key like ${pattern} limit 2000)
      and (${channel}::text is null or channel = ${channel})
    order by views desc, notes desc, length(name), id limit ${limit}`)

type NewTopic = { id: TopicId; slug: string; name: string; channel: ChannelId | null; keys: readonly string[] }

/** Answers the slugs that were new; another transaction may have made the others meanwhile. */
export const insertTopics = async (q: Queryable, made: readonly NewTopic[], now: Date): Promise<void> => {
  if (made.length === 0) return
  const fresh = await q.rows<{ id: string }>(sql`
    insert into topics_items (id, slug, name, channel, created_at)
    values ${tuples(made.map((topic) => [topic.id, topic.slug, topic.name, topic.channel, now]))}
    on conflict (slug) do nothing returning id`)
  const known = new Set(fresh.map((row) => row.id))
  const keys = made.filter((topic) => known.has(topic.id)).flatMap((topic) => topic.keys.map((key) => [key, topic.id]))
  if (keys.length > 0)
    await q.run(sql`insert into topics_keys (key, topic_id) values ${tuples(keys)} on conflict do nothing`)
}

/** Rows are locked in the order of their ids: two notes with the same topics never wait for each other in a ring. */
export const addToTopics = (q: Queryable, ids: readonly string[], notes: number): Promise<number> =>
  q.run(sql`
    with mine as (select id from topics_items where id = any(${ids}::uuid[]) order by id for update)
    update topics_items t set notes = t.notes + ${notes} from mine where t.id = mine.id`)

export const addViews = (q: Queryable, ids: readonly string[], views: readonly number[]): Promise<number> =>
  q.run(sql`
    with told as (select * from unnest(${ids}::uuid[], ${views}::int[]) as told(id, views)),
         mine as (select t.id from topics_items t join told using (id) order by t.id for update of t)
    update topics_items t set views = t.views + told.views from mine join told using (id) where t.id = mine.id`)
