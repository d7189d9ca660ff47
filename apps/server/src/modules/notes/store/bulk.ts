import type { Cover } from '@cinnabar/contracts/note-card'
import type { MediaId } from '@cinnabar/kernel/ids'
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

export type PooledPicture = { mediaId: MediaId; cover: Cover }

/** Published notes over a pool of pictures, with their totals. */
export const insertBulkNotes = (db: Db, plan: BulkPlan, pool: readonly PooledPicture[]): Promise<void> => {
  const i = sql`i`
  const covers = JSON.stringify(pool.map((picture) => picture.cover))
  const mediaIds = pool.map((picture) => picture.mediaId)
  return inSlices(plan.notes, async (from, to) => {
    await db.run(sql`
      insert into notes_items (id, author_id, kind, status, title, body, language, channel, media_ids, all_media_ids, cover, code,
        created_at, updated_at, published_at)
      select id, author, 'picture', 'published', title, title || '. What I would do again, and what not.',
        case when i % 2 = 0 then 'en' else 'zh-Hans' end, channel, array[medium], array[medium], cover,
        'b' || to_hex(i), published, published, published
      from (
        select i, ${bulkNoteId(plan, i)} as id, ${bulkPersonId(plan, bulkAuthor(plan, i))} as author, ${bulkTitle(plan, i)} as title,
          ${bulkChannel(plan, i)} as channel, ${bulkPublishedAt(plan, i)} as published,
          (${mediaIds}::uuid[])[1 + i % ${pool.length}::int] as medium, (${covers}::jsonb) -> (i % ${pool.length}::int) as cover
        from generate_series(${from}::int, ${to}::int) i) made
      on conflict do nothing`)
    await db.run(sql`
      insert into notes_counts (note_id, likes)
      select ${bulkNoteId(plan, i)}, ${bulkLikes(plan, i)} from generate_series(${from}::int, ${to}::int) i
      on conflict do nothing`)
  })
}
