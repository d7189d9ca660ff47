import type { Cover } from '@cinnabar/contracts/note-card'
import {
  type BulkPlan,
  bulkAuthor,
  bulkChannel,
  bulkLikes,
  bulkNoteId,
  bulkPersonId,
  bulkPublishedAt,
  bulkTitle,
  inSlices,
} from '../../../platform/database/bulk.ts'
import type { Db } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

/** The cards of the same notes that the notes' own bulk seed makes. */
export const insertBulkCards = (db: Db, plan: BulkPlan, covers: readonly Cover[]): Promise<void> => {
  const i = sql`i`
  return inSlices(plan.notes, (from, to) =>
    db.run(sql`
      insert into feed_cards (note_id, author_id, version, channel, language, published_at, recommend, likes, completeness, hot, topic_slugs, card)
      select id, author, 1, channel, language, published, true, likes, 0.5,
        extract(epoch from published)::float8 / 86400 + 0.25 + 0.5 * ln(1 + likes) / ln(2.0::float8), '{}',
        jsonb_build_object('id', id, 'kind', 'picture', 'title', title, 'cover', cover,
          'author', jsonb_build_object('id', author, 'handle', 'walker' || number, 'name', 'Walker ' || number, 'avatar', null, 'isVerified', false),
          'likes', likes, 'viewer', jsonb_build_object('liked', false, 'collected', false),
          'publishedAt', to_char(published at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'place', null, 'language', language,
          'topicSlugs', jsonb_build_array(), 'paidPartnership', false)
      from (
        select i, ${bulkNoteId(plan, i)} as id, ${bulkAuthor(plan, i)} as number, ${bulkPersonId(plan, bulkAuthor(plan, i))} as author,
          ${bulkTitle(plan, i)} as title, ${bulkChannel(plan, i)} as channel, ${bulkPublishedAt(plan, i)} as published,
          ${bulkLikes(plan, i)} as likes, case when i % 2 = 0 then 'en' else 'zh-Hans' end as language,
          (${JSON.stringify(covers)}::jsonb) -> (i % ${covers.length}::int) as cover
        from generate_series(${from}::int, ${to}::int) i) made
      on conflict do nothing`),
  )
}
