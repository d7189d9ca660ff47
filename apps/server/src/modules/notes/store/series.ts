import type { NoteId, SeriesId, UserId } from '@cinnabar/kernel/ids'
import type { Queryable, Tx } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

export type SeriesRow = {
  id: SeriesId
  author_id: UserId
  title: string
  description: string
  created_at: Date
  updated_at: Date
}

export const insertSeries = (tx: Tx, row: SeriesRow): Promise<number> =>
  tx.run(sql`
    insert into notes_series (id, author_id, title, description, created_at, updated_at)
    values (${row.id}, ${row.author_id}, ${row.title}, ${row.description}, ${row.created_at}, ${row.updated_at})`)

export const findSeries = (q: Queryable, id: SeriesId): Promise<SeriesRow | undefined> =>
  q.maybe<SeriesRow>(sql`select * from notes_series where id = ${id}`)

export const lockSeries = (tx: Tx, id: SeriesId): Promise<SeriesRow | undefined> =>
  tx.maybe<SeriesRow>(sql`select * from notes_series where id = ${id} for update`)

export const updateSeries = (tx: Tx, row: SeriesRow): Promise<number> =>
  tx.run(sql`
    update notes_series set title = ${row.title}, description = ${row.description}, updated_at = ${row.updated_at} where id = ${row.id}`)

export const deleteSeries = (tx: Tx, id: SeriesId): Promise<number> =>
  tx.run(sql`delete from notes_series where id = ${id}`)

export const countSeries = async (q: Queryable, authorId: UserId): Promise<number> =>
  (await q.one<{ series: number }>(sql`select count(*) as series from notes_series where author_id = ${authorId}`))
    .series

export const noteIdsOfSeries = async (q: Queryable, id: SeriesId): Promise<NoteId[]> =>
  (
    await q.rows<{ note_id: NoteId }>(sql`
      select note_id from notes_series_items where series_id = ${id} order by position, note_id`)
  ).map((row) => row.note_id)

/** Of `noteIds`, the author's own that are not deleted. */
export const ownNotes = async (q: Queryable, authorId: UserId, noteIds: readonly NoteId[]): Promise<Set<NoteId>> =>
  new Set(
    (
      await q.rows<{ id: NoteId }>(sql`
        select id from notes_items where id = any(${noteIds}::uuid[]) and author_id = ${authorId} and status <> 'deleted'`)
    ).map((row) => row.id),
  )

export const replaceSeriesNotes = async (tx: Tx, id: SeriesId, noteIds: readonly NoteId[]): Promise<void> => {
  await tx.run(sql`delete from notes_series_items where series_id = ${id}`)
  await tx.run(sql`
    insert into notes_series_items (series_id, note_id, position)
    select ${id}, note_id, position from unnest(${noteIds}::uuid[]) with ordinality as given(note_id, position)`)
}

export type SeriesSummaryRow = SeriesRow & { notes: number }

/** The latest first, with how many notes of each are public. */
export const seriesOfAuthor = (q: Queryable, authorId: UserId): Promise<SeriesSummaryRow[]> =>
  q.rows<SeriesSummaryRow>(sql`
    select s.*, (select count(*) from notes_series_items i join notes_items n on n.id = i.note_id
                 where i.series_id = s.id and n.status = 'published' and n.visibility = 'public') as notes
    from notes_series s where s.author_id = ${authorId} order by s.updated_at desc, s.id desc limit 100`)

export type SeriesLinkRow = { id: SeriesId; title: string; position: number; notes: number }

/** The series a note stands in, with its 1-based place among those published. */
export const seriesOfNote = (q: Queryable, noteId: NoteId): Promise<SeriesLinkRow[]> =>
  q.rows<SeriesLinkRow>(sql`
    select s.id, s.title, ranked.position, ranked.notes
    from notes_series_items mine
    join notes_series s on s.id = mine.series_id
    cross join lateral (
      select count(*) filter (where i.position <= mine.position) as position, count(*) as notes
      from notes_series_items i join notes_items n on n.id = i.note_id
      where i.series_id = s.id and (n.status = 'published' or n.id = ${noteId})) ranked
    where mine.note_id = ${noteId} order by s.updated_at desc limit 10`)

export const deleteSeriesOf = (tx: Tx, authorId: UserId): Promise<number> =>
  tx.run(sql`delete from notes_series where author_id = ${authorId}`)
