import { decodeCursor, encodeCursor } from '@cinnabar/kernel/cursor'
import type { NoteId } from '@cinnabar/kernel/ids'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import { newId } from '../../../platform/ids/ids.ts'
import type { FeedDeps } from '../index.ts'
import { recallFollowing } from '../store.ts'

/** Newest first, whatever its visibility is as long as it includes the viewer: notes.visibleNotes decides. */
export const listFollowing =
  (deps: FeedDeps) => async (viewer: Viewer, wish: { cursor?: string | undefined; limit: number }) => {
    const keys = wish.cursor === undefined ? undefined : decodeCursor(wish.cursor, 2)
    if (wish.cursor !== undefined && keys === undefined) return refuse('invalid_cursor')
    const followed = await deps.graph.followingOf(deps.platform.db, viewer.id)
    const before = keys === undefined ? undefined : { at: String(keys[0]), noteId: String(keys[1]) }
    const rows = await recallFollowing(deps.platform.db, followed, before, wish.limit + 1)
    const page = rows.slice(0, wish.limit)
    const items = await deps.notes.visibleNotes(
      deps.platform.db,
      viewer,
      page.map((row) => row.note_id as NoteId),
    )
    const last = page.at(-1)
    const nextCursor =
      rows.length > wish.limit && last !== undefined
        ? encodeCursor([last.published_at.toISOString(), last.note_id])
        : null
    return { items, nextCursor, session: newId() as string, exhausted: nextCursor === null }
  }
