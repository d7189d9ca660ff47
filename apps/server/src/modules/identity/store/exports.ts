import type { UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

type ExportState = 'waiting' | 'running' | 'ready' | 'failed'

export type ExportRow = {
  id: string
  user_id: UserId
  state: ExportState
  progress: number
  bytes: number | null
  created_at: Date
  expires_at: Date
}

const columns = sql`id, user_id, state, progress, bytes, created_at, expires_at`

/** An archive being made or ready that is not older than `since`: asking twice makes one. */
export const findFreshExport = (q: Queryable, userId: UserId, since: Date) =>
  q.maybe<ExportRow>(sql`
    select ${columns} from identity_exports
    where user_id = ${userId} and created_at > ${since} and state in ('waiting', 'running') order by created_at desc limit 1`)

export const insertExport = (q: Queryable, row: { id: string; userId: UserId; at: Date; expiresAt: Date }) =>
  q.one<ExportRow>(sql`
    insert into identity_exports (id, user_id, state, created_at, expires_at)
    values (${row.id}, ${row.userId}, 'waiting', ${row.at}, ${row.expiresAt}) returning ${columns}`)

export const findExport = (q: Queryable, id: string) =>
  q.maybe<ExportRow>(sql`select ${columns} from identity_exports where id = ${id}`)

export const noteProgress = (
  q: Queryable,
  id: string,
  state: ExportState,
  progress: number,
  bytes: number | null = null,
) =>
  q.run(
    sql`update identity_exports set state = ${state}, progress = ${progress}, bytes = coalesce(${bytes}, bytes) where id = ${id}`,
  )

export const listExpiredExports = (q: Queryable, now: Date) =>
  q.rows<{ id: string }>(sql`select id from identity_exports where expires_at <= ${now} limit 200`)

export const listExportsOf = (q: Queryable, userId: UserId) =>
  q.rows<{ id: string }>(sql`select id from identity_exports where user_id = ${userId}`)

export const deleteExport = (q: Queryable, id: string) => q.run(sql`delete from identity_exports where id = ${id}`)
