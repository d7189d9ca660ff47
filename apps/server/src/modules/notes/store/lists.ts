import type { NoteStatus } from '@cinnabar/contracts/note'
import type { NoteId, PlaceId, TopicId, UserId } from '@cinnabar/kernel/ids'
import type { Queryable, Tx } from '../../../platform/database/database.ts'
import { sql, tuples } from '../../../platform/database/sql.ts'
import type { NoteRow } from './note-row.ts'

export type Before = { at: string; id: string } | null
export type ListedRow = { id: NoteId; published_at: Date }

const at = (before: Before) => sql`${before?.at ?? null}::timestamptz`
const id = (before: Before) => sql`${before?.id ?? null}::uuid`

type Reader = { viewerId: UserId | null; isAuthor: boolean; isMutual: boolean }

/** A profile, newest first (index notes_items_profile); the reader's rights are part of the scan, so pages stay full. */
export const notesOnProfile = (
  q: Queryable,
  authorId: UserId,
  reader: Reader,
  before: Before,
  limit: number,
): Promise<ListedRow[]> =>
  q.rows<ListedRow>(sql`
    select id, published_at from notes_items
    where author_id = ${authorId} and status = 'published'
      and (${before === null} or (published_at, id) < (${at(before)}, ${id(before)}))
      and (${reader.isAuthor} or case visibility
        when 'public' then true
        when 'hidden-from' then coalesce(not ${reader.viewerId}::uuid = any(audience), true)
        when 'shown-to' then coalesce(${reader.viewerId}::uuid = any(audience), false)
        when 'mutuals' then ${reader.isMutual}::boolean
        else false end)
    order by published_at desc, id desc limit ${limit}`)

/** Index notes_items_place; only what stands in public lists. */
export const notesAtPlace = (q: Queryable, placeId: PlaceId, before: Before, limit: number): Promise<ListedRow[]> =>
  q.rows<ListedRow>(sql`
    select id, published_at from notes_items
    where place_id = ${placeId} and status = 'published' and visibility in ('public', 'hidden-from')
      and (${before === null} or (published_at, id) < (${at(before)}, ${id(before)}))
    order by published_at desc, id desc limit ${limit}`)

/** Index notes_topics_recent. */
export const notesOfTopic = (q: Queryable, topicId: TopicId, before: Before, limit: number): Promise<ListedRow[]> =>
  q.rows<ListedRow>(sql`
    select note_id as id, published_at from notes_topics
    where topic_id = ${topicId} and (${before === null} or (published_at, note_id) < (${at(before)}, ${id(before)}))
    order by published_at desc, note_id desc limit ${limit}`)

export type HotRow = { id: NoteId; likes: number }
const hotAmong = 400

/** The most liked among a topic's latest: a bounded scan however large the topic. The array keeps the planner from reading all totals. */
export const hotNotesOfTopic = (
  q: Queryable,
  topicId: TopicId,
  before: { likes: number; id: string } | null,
  limit: number,
): Promise<HotRow[]> =>
  q.rows<HotRow>(sql`
    select c.note_id as id, c.likes
    from notes_counts c
    where c.note_id = any(array(
        select note_id from notes_topics where topic_id = ${topicId} order by published_at desc, note_id desc limit ${hotAmong}))
      and (${before === null} or (c.likes, c.note_id) < (${before?.likes ?? null}::int, ${before?.id ?? null}::uuid))
    order by c.likes desc, c.note_id desc limit ${limit}`)

/** The author's own desk (index notes_items_desk). */
export const notesOnDesk = (
  q: Queryable,
  authorId: UserId,
  status: NoteStatus | null,
  before: Before,
  limit: number,
): Promise<NoteRow[]> =>
  q.rows<NoteRow>(sql`
    select * from notes_items
    where author_id = ${authorId} and status <> 'published'
      and case when ${status}::text is null then status <> 'deleted' else status = ${status} end
      and (${before === null} or (updated_at, id) < (${at(before)}, ${id(before)}))
    order by updated_at desc, id desc limit ${limit}`)

export const countDrafts = async (q: Queryable, authorId: UserId): Promise<number> =>
  (
    await q.one<{ drafts: number }>(sql`
      select count(*) as drafts from notes_items
      where author_id = ${authorId} and status <> 'published' and status in ('draft', 'rejected')`)
  ).drafts

export const replaceTopicRows = async (
  tx: Tx,
  note: Pick<NoteRow, 'id' | 'topics' | 'published_at'>,
  isListed: boolean,
): Promise<void> => {
  await tx.run(sql`delete from notes_topics where note_id = ${note.id}`)
  if (isListed && note.topics.length > 0)
    await tx.run(sql`
      insert into notes_topics (topic_id, note_id, published_at)
      values ${tuples(note.topics.map((topic) => [topic.id, note.id, note.published_at]))}`)
}
