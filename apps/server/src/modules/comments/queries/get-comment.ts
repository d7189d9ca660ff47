import { decodeMoment, toPage } from '@cinnabar/kernel/cursor'
import type { CommentId } from '@cinnabar/kernel/ids'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Queryable } from '../../../platform/database/database.ts'
import type { CommentsDeps } from '../index.ts'
import { type CommentRow, findComment } from '../store/items.ts'
import { findPinned, findReplies } from '../store/lists.ts'
import { presentComments, presentReplies } from './present-comments.ts'
import { type NoteInSight, seeNote } from './see-note.ts'

export type CommentInSight = { row: CommentRow; seen: NoteInSight }

/** A comment that the viewer may see: its note in sight and no block between them and its author. */
export const seeComment = async (
  deps: CommentsDeps,
  db: Queryable,
  id: CommentId,
  viewer: Pick<Viewer, 'id'> | null,
): Promise<CommentInSight | undefined> => {
  const row = await findComment(db, id)
  if (row === undefined) return undefined
  const seen = await seeNote(deps, db, row.note_id, viewer)
  if (seen === undefined || seen.hiddenAuthors.includes(row.author_id)) return undefined
  return { row, seen }
}

export const getComment = (deps: CommentsDeps) => async (id: CommentId, viewer: Viewer | null) => {
  const { db } = deps.platform
  const found = await seeComment(deps, db, id, viewer)
  if (found === undefined) return refuse('not_found')
  const { row, seen } = found
  const first = row.parent_id === null ? row : await findComment(db, row.parent_id)
  if (first === undefined || seen.hiddenAuthors.includes(first.author_id)) return refuse('not_found')
  const pinned = await findPinned(db, row.note_id)
  const [thread] = await presentComments(deps, db, [first], seen, viewer, pinned?.id)
  const [reply] = row.parent_id === null ? [] : await presentReplies(deps, db, [row], seen, viewer)
  if (thread === undefined) return refuse('not_found')
  return { noteId: row.note_id, thread, reply: reply ?? null }
}

type PageQuery = { cursor?: string | undefined; limit: number }

export const listReplies = (deps: CommentsDeps) => async (id: CommentId, query: PageQuery, viewer: Viewer | null) => {
  const { db } = deps.platform
  const found = await seeComment(deps, db, id, viewer)
  if (found === undefined || found.row.parent_id !== null) return refuse('not_found')
  const after = query.cursor === undefined ? undefined : decodeMoment(query.cursor)
  if (query.cursor !== undefined && after === undefined) return refuse('invalid_cursor')
  const rows = await findReplies(db, id, found.seen.hiddenAuthors, after, query.limit + 1)
  const page = toPage(
    rows,
    query.limit,
    (row) => [row.created_at.getTime(), row.id],
    (row) => row,
  )
  return { items: await presentReplies(deps, db, page.items, found.seen, viewer), nextCursor: page.nextCursor }
}
