import { decodeCursor, encodeCursor } from '@cinnabar/kernel/cursor'
import { refuse } from '@cinnabar/kernel/refusals'
import type { ModerationDeps } from '../index.ts'
import { listReports as rowsOf } from '../store.ts'
import { describeReports } from './describe-reports.ts'

export const listReports =
  (deps: ModerationDeps) => async (wish: { state: 'open' | 'decided'; cursor?: string | undefined; limit: number }) => {
    const keys = wish.cursor === undefined ? undefined : decodeCursor(wish.cursor, 1)
    if (wish.cursor !== undefined && keys === undefined) return refuse('invalid_cursor')
    const rows = await rowsOf(deps.platform.db, wish.state, keys === undefined ? null : String(keys[0]), wish.limit + 1)
    const page = rows.slice(0, wish.limit)
    const last = page.at(-1)
    return {
      items: await describeReports(deps, page),
      nextCursor: rows.length > wish.limit && last !== undefined ? encodeCursor([last.id]) : null,
    }
  }
