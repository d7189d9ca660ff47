import type { ReviewReason } from '@cinnabar/contracts/note'
import type { NoteId } from '@cinnabar/kernel/ids'
import type { Queryable, Tx } from '../../../platform/database/database.ts'
import type { NotesDeps } from '../index.ts'
import { makeCover } from '../rules/make-cover.ts'
import { type NoteAction, nextStatus } from '../rules/note-state.ts'
import { lockNote, updateNote } from '../store/items.ts'
import type { NoteRow } from '../store/note-row.ts'
import { tellReaders } from './tell-readers.ts'

export const step = (row: NoteRow, action: NoteAction): NoteRow => {
  const status = nextStatus(row.status, action)
  if (status === undefined) throw new Error(`A note that is ${row.status} cannot ${action}`)
  return { ...row, status }
}

/** What the rules say of all its words. */
export const reviewNote = ({ safety }: NotesDeps, q: Queryable, row: NoteRow): Promise<ReviewReason[]> =>
  safety.review(q, [
    { field: 'title', text: row.title },
    { field: 'body', text: row.body },
    { field: 'longText', text: row.long_text ?? '' },
    { field: 'steps', text: row.steps.map((each) => `${each.title}\n${each.body}`).join('\n') },
    { field: 'topics', text: row.topics.map((topic) => topic.name).join('\n') },
    ...(row.text_cover === null ? [] : [{ field: 'title' as const, text: row.text_cover.words }]),
  ])

const mediaFailed: ReviewReason = { code: 'media_failed', field: 'media', excerpt: null }

/** From processing as far as it can go: its media are waited for, then its words are judged. */
const settle = async (deps: NotesDeps, tx: Tx, row: NoteRow): Promise<NoteRow> => {
  const known = await deps.media.mediaByIds(tx, row.all_media_ids)
  const media = row.all_media_ids.map((id) => known.get(id))
  if (media.some((medium) => medium === undefined || medium.status === 'failed'))
    return { ...step(row, 'media-failed'), reasons: [mediaFailed] }
  if (media.some((medium) => medium?.status !== 'ready')) return row
  const reviewing = step(row, 'media-ready')
  const reasons = await reviewNote(deps, tx, reviewing)
  if (reasons.length > 0) return { ...step(reviewing, 'reject'), reasons }
  const cover = makeCover({
    id: row.id,
    kind: row.kind,
    textCover: row.text_cover,
    media: media.filter((medium) => medium !== undefined),
  })
  // A note taken back to be mended keeps the day it was first shown.
  const published_at = row.published_at ?? deps.platform.clock.now()
  return { ...step(reviewing, 'approve'), reasons: [], cover, published_at, scheduled_at: null }
}

/** Moves a locked note that is processing; writes and tells. `before` is the row as it stands in the table. */
export const settleNote =
  (deps: NotesDeps) =>
  async (tx: Tx, before: NoteRow, processing: NoteRow): Promise<NoteRow> => {
    const settled = await settle(deps, tx, processing)
    const after =
      settled === processing && processing === before
        ? before
        : { ...settled, version: before.version + 1, updated_at: deps.platform.clock.now() }
    if (after === before) return before
    await updateNote(tx, before, after)
    if (after.status !== 'processing') await tellReaders(deps)(tx, before, after)
    if (after.status === 'published' || after.status === 'rejected')
      tx.afterCommit(() =>
        deps.platform.realtime.tell(`user:${after.author_id}`, 'note.status', { id: after.id, status: after.status }),
      )
    return after
  }

/** After a medium became ready or failed, and once after every publish that had to wait. Harmless at any time. */
export const advanceNote =
  (deps: NotesDeps) =>
  async (tx: Tx, noteId: NoteId): Promise<void> => {
    const row = await lockNote(tx, noteId)
    if (row?.status === 'processing') await settleNote(deps)(tx, row, row)
  }
