import type { NoteStatus, Visibility } from '@cinnabar/contracts/note'
import type { Cover, NoteKind } from '@cinnabar/contracts/note-card'
import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Language } from '../rules/guess-language.ts'
import type { NoteRow, PlaceMark, TopicMark } from './note-row.ts'

export type CardRow = {
  id: NoteId
  author_id: UserId
  kind: NoteKind
  status: NoteStatus
  title: string
  cover: Cover | null
  published_at: Date | null
  language: Language
  topics: TopicMark[]
  place: PlaceMark | null
  visibility: Visibility
  audience: UserId[]
  paid_partnership: boolean
  likes: number
  liked: boolean
  collected: boolean
}

/** One statement for a page of cards, by primary keys; in no order. */
export const findCards = (q: Queryable, viewerId: UserId | null, ids: readonly NoteId[]): Promise<CardRow[]> =>
  q.rows<CardRow>(sql`
    select i.id, i.author_id, i.kind, i.status, i.title, i.cover, i.published_at, i.language, i.topics, i.place,
      i.visibility, i.audience, i.paid_partnership, c.likes,
      l.note_id is not null as liked, k.note_id is not null as collected
    from notes_items i
    join notes_counts c on c.note_id = i.id
    left join notes_likes l on l.user_id = ${viewerId}::uuid and l.note_id = i.id
    left join notes_collects k on k.user_id = ${viewerId}::uuid and k.note_id = i.id
    where i.id = any(${ids}::uuid[])`)

export type ReactionRow = { id: NoteId; liked: boolean; collected: boolean }

export const findReactions = (q: Queryable, viewerId: UserId, ids: readonly NoteId[]): Promise<ReactionRow[]> =>
  q.rows<ReactionRow>(sql`
    select asked.id, l.note_id is not null as liked, k.note_id is not null as collected
    from unnest(${ids}::uuid[]) as asked(id)
    left join notes_likes l on l.user_id = ${viewerId} and l.note_id = asked.id
    left join notes_collects k on k.user_id = ${viewerId} and k.note_id = asked.id`)

export type TextRow = {
  id: NoteId
  title: string
  body: string
  long_text: string | null
  steps: { title: string; body: string }[]
}

export const findTexts = (q: Queryable, ids: readonly NoteId[]): Promise<TextRow[]> =>
  q.rows<TextRow>(sql`select id, title, body, long_text, steps from notes_items where id = any(${ids}::uuid[])`)

export type CommentedRow = Pick<
  NoteRow,
  'id' | 'author_id' | 'status' | 'visibility' | 'audience' | 'comments_from' | 'title'
> & { comments: number }

export const findCommented = (q: Queryable, id: NoteId): Promise<CommentedRow | undefined> =>
  q.maybe<CommentedRow>(sql`
    select i.id, i.author_id, i.status, i.visibility, i.audience, i.comments_from, i.title, c.comments
    from notes_items i join notes_counts c on c.note_id = i.id where i.id = ${id}`)

export const findTopicsOf = (q: Queryable, ids: readonly NoteId[]): Promise<{ id: NoteId; topics: TopicMark[] }[]> =>
  q.rows(sql`select id, topics from notes_items where id = any(${ids}::uuid[]) and topics <> '[]'::jsonb`)
