import { decodeCursor, toPage } from '@cinnabar/kernel/cursor'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Db } from '../../../platform/database/database.ts'
import { listPeople as selectPeople } from '../store/people.ts'
import { adminPersonView } from '../views.ts'

type Wish = {
  q?: string | undefined
  status?: string | undefined
  role?: string | undefined
  cursor?: string | undefined
  limit: number
}

/** Newest first by (created_at, id). */
export const listPeople =
  (db: Db) =>
  async ({ q, status, role, cursor, limit }: Wish) => {
    const keys = cursor === undefined ? undefined : decodeCursor(cursor, 2)
    if (cursor !== undefined && keys === undefined) return refuse('invalid_cursor')
    const before = keys === undefined ? null : { at: new Date(String(keys[0])), id: String(keys[1]) }
    if (before !== null && Number.isNaN(before.at.getTime())) return refuse('invalid_cursor')
    const rows = await selectPeople(db, { q, status, role, before }, limit + 1)
    return toPage(rows, limit, (row) => [row.created_at.toISOString(), row.id], adminPersonView)
  }
