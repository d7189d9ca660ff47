import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Queryable, Tx } from '../../../platform/database/database.ts'
import { join, raw, type Sql, sql } from '../../../platform/database/sql.ts'
import type { Counts, NoteRow } from './note-row.ts'

const uuidLists = new Set(['media_ids', 'all_media_ids', 'audience'])
const documents = new Set(['steps', 'text_cover', 'cover', 'topics', 'mentions', 'place', 'products', 'reasons'])

const parameter = (name: string, value: unknown): Sql => {
  if (documents.has(name)) return value === null ? sql`null` : sql`${JSON.stringify(value)}::jsonb`
  return uuidLists.has(name) ? sql`${value}::uuid[]` : sql`${value}`
}

// Column names are the keys of NoteRow, never text of a request.
const column = (name: string): Sql => raw(name)

export const insertNote = async (tx: Tx, row: NoteRow): Promise<void> => {
  const entries = Object.entries(row)
  await tx.run(sql`
    insert into notes_items (${join(entries.map(([name]) => column(name)))})
    values (${join(entries.map(([name, value]) => parameter(name, value)))})`)
  await tx.run(sql`insert into notes_counts (note_id) values (${row.id})`)
}

/** Writes the columns that differ; the row is locked by its reader. */
export const updateNote = async (tx: Tx, before: NoteRow, after: NoteRow): Promise<void> => {
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof NoteRow]),
  )
  if (changed.length === 0) return
  const assignments = changed.map(([name, value]) => sql`${column(name)} = ${parameter(name, value)}`)
  await tx.run(sql`update notes_items set ${join(assignments)} where id = ${after.id}`)
}

export const findNote = (q: Queryable, id: NoteId): Promise<NoteRow | undefined> =>
  q.maybe<NoteRow>(sql`select * from notes_items where id = ${id}`)

export const lockNote = (tx: Tx, id: NoteId): Promise<NoteRow | undefined> =>
  tx.maybe<NoteRow>(sql`select * from notes_items where id = ${id} for update`)

export type NoteWithCounts = NoteRow & Counts & { liked: boolean; collected: boolean }

/** The note with its totals and what the viewer did with it, by primary keys. */
export const findWholeNote = (q: Queryable, id: NoteId, viewerId: UserId | null): Promise<NoteWithCounts | undefined> =>
  q.maybe<NoteWithCounts>(sql`
    select i.*, c.likes, c.collects, c.comments, c.views,
      exists (select from notes_likes l where l.user_id = ${viewerId}::uuid and l.note_id = i.id) as liked,
      exists (select from notes_collects k where k.user_id = ${viewerId}::uuid and k.note_id = i.id) as collected
    from notes_items i join notes_counts c on c.note_id = i.id
    where i.id = ${id}`)

export const findNoteByCode = (q: Queryable, code: string): Promise<{ id: NoteId } | undefined> =>
  q.maybe<{ id: NoteId }>(sql`select id from notes_items where code = ${code}`)

/** Notes that wait for one of these media (index notes_items_waiting: they are few). */
export const notesWaitingFor = (q: Queryable, mediaId: string): Promise<{ id: NoteId }[]> =>
  q.rows<{ id: NoteId }>(sql`
    select id from notes_items where status in ('processing', 'reviewing') and status = 'processing' and ${mediaId}::uuid = any(all_media_ids)`)

export const notesDeletedBefore = (q: Queryable, before: Date, limit: number): Promise<NoteRow[]> =>
  q.rows<NoteRow>(sql`
    select * from notes_items where status = 'deleted' and deleted_at < ${before} order by deleted_at limit ${limit}`)

export const notesOfAuthor = (
  q: Queryable,
  authorId: UserId,
  after: NoteId | null,
  limit: number,
): Promise<NoteRow[]> =>
  q.rows<NoteRow>(sql`
    select * from notes_items where author_id = ${authorId} and (${after}::uuid is null or id > ${after}::uuid)
    order by id limit ${limit}`)

/** With everything that hangs on it. */
export const eraseNote = async (tx: Tx, id: NoteId): Promise<void> => {
  await tx.run(sql`delete from notes_likes where note_id = ${id}`)
  await tx.run(sql`delete from notes_collects where note_id = ${id}`)
  await tx.run(sql`delete from notes_items where id = ${id}`)
}

/** Still here under its own id, or brought here before. */
export const isOwnNoteKnown = async (q: Queryable, authorId: UserId, id: NoteId): Promise<boolean> =>
  (
    await q.one<{ known: boolean }>(sql`
      select exists (select from notes_items where id = ${id} and author_id = ${authorId} and status <> 'deleted')
          or exists (select from notes_items where author_id = ${authorId} and imported_from = ${id} and status <> 'deleted') as known`)
  ).known
