import { decodeCursor, decodeMoment, encodeCursor } from '@cinnabar/kernel/cursor'
import { isId, type NoteId } from '@cinnabar/kernel/ids'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { CommentsDeps } from '../index.ts'
import { findBest, findNew, findPinned } from '../store/lists.ts'
import { presentComments } from './present-comments.ts'
import { seeNote } from './see-note.ts'

type Query = { sort: 'best' | 'new'; cursor?: string | undefined; limit: number }

const decodeBest = (cursor: string) => {
  const [score, time, id] = decodeCursor(cursor, 3) ?? []
  if (typeof score !== 'number' || !Number.isSafeInteger(score)) return undefined
  if (typeof time !== 'number' || time < 0 || typeof id !== 'string' || !isId(id)) return undefined
  const at = new Date(time)
  return Number.isNaN(at.getTime()) ? undefined : { score, at, id }
}

/** The pinned comment leads the first page and is left out of the rest, whatever the order. */
export const listComments = (deps: CommentsDeps) => async (noteId: NoteId, query: Query, viewer: Viewer | null) => {
  const { db } = deps.platform
  const seen = await seeNote(deps, db, noteId, viewer)
  if (seen === undefined) return refuse('not_found')
  const found = await findPinned(db, noteId)
  const pinned = found !== undefined && !seen.hiddenAuthors.includes(found.author_id) ? found : undefined
  const ask = { noteId, hiddenAuthors: seen.hiddenAuthors, without: pinned?.id ?? null, limit: query.limit + 1 }
  const isFirst = query.cursor === undefined
  const best = query.sort === 'best' && query.cursor !== undefined ? decodeBest(query.cursor) : undefined
  const moment = query.sort === 'new' && query.cursor !== undefined ? decodeMoment(query.cursor) : undefined
  if (!isFirst && best === undefined && moment === undefined) return refuse('invalid_cursor')
  const rows =
    query.sort === 'best' ? await findBest(db, { ...ask, after: best }) : await findNew(db, { ...ask, after: moment })
  const shown = rows.slice(0, query.limit)
  const last = shown.at(-1)
  const lead = isFirst && pinned !== undefined ? [pinned] : []
  const place = (row: typeof last & object) =>
    query.sort === 'best' ? [row.score, row.created_at.getTime(), row.id] : [row.created_at.getTime(), row.id]
  return {
    items: await presentComments(deps, db, [...lead, ...shown], seen, viewer, pinned?.id),
    nextCursor: rows.length > query.limit && last !== undefined ? encodeCursor(place(last)) : null,
    total: seen.note.comments,
    can: { comment: viewer !== null && seen.refused === undefined },
  }
}
