import { decodeCursor, encodeCursor } from '@cinnabar/kernel/cursor'
import { refuse } from '@cinnabar/kernel/refusals'
import type { AdminDeps } from '../index.ts'
import { toDeadJob } from '../views.ts'

export const listDeadJobs =
  ({ platform: { jobs } }: AdminDeps) =>
  async (wish: { cursor?: string | undefined; limit: number }) => {
    const keys = wish.cursor === undefined ? undefined : decodeCursor(wish.cursor, 1)
    if (wish.cursor !== undefined && keys === undefined) return refuse('invalid_cursor')
    const rows = await jobs.listDead(keys === undefined ? null : String(keys[0]), wish.limit + 1)
    const page = rows.slice(0, wish.limit)
    const last = page.at(-1)
    return {
      items: page.map(toDeadJob),
      nextCursor: rows.length > wish.limit && last !== undefined ? encodeCursor([last.id]) : null,
    }
  }
