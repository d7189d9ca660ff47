import type { NoteDraft } from '@cinnabar/contracts/note'
import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import { isRefusal, type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { NotesDeps } from '../index.ts'
import { insertNote, updateNote } from '../store/items.ts'
import type { NoteRow } from '../store/note-row.ts'
import { reviewNote } from './advance-note.ts'
import { missingParts } from './missing-parts.ts'
import { emptyNote } from './save-note.ts'
import { tellReaders } from './tell-readers.ts'
import { writeContent } from './write-content.ts'

export type Origin = { createdAt: Date; importedFrom: NoteId | null }

const begin = (authorId: UserId, { createdAt, importedFrom }: Origin): NoteRow => ({
  ...emptyNote({ id: authorId }, createdAt),
  imported_from: importedFrom,
})

/**
 * A note with a day of its own, for the demo world and for archives brought along: as `POST /notes` and its publishing,
 * held to the same rules, in one transaction. Its media are ready.
 */
export const importNote =
  (deps: NotesDeps) =>
  (
    authorId: UserId,
    draft: NoteDraft,
    publishedAt: Date,
    from: Origin = { createdAt: publishedAt, importedFrom: null },
  ): Promise<NoteId | Refusal<'not_found' | 'media_not_ready' | 'incomplete' | 'objectionable'>> =>
    deps.platform.db.transaction(async (tx) => {
      const row = await writeContent(deps)(tx, begin(authorId, from), draft)
      if (isRefusal(row)) return row
      const media = await deps.media.mediaByIds(tx, row.all_media_ids)
      const waiting = row.all_media_ids.filter((id) => media.get(id)?.status !== 'ready')
      if (waiting.length > 0) return refuse('media_not_ready', { mediaIds: waiting })
      const missing = await missingParts(deps, tx, row)
      if (missing.length > 0) return refuse('incomplete', { missing })
      const reasons = await reviewNote(deps, tx, row)
      if (reasons.length > 0) return refuse('objectionable', { reasons })
      await insertNote(tx, row)
      const published = { ...row, status: 'published' as const, version: 2, published_at: publishedAt }
      await updateNote(tx, row, published)
      await tellReaders(deps)(tx, row, published)
      return published.id
    })

/** A draft with a day of its own. */
export const importDraft =
  (deps: NotesDeps) =>
  (authorId: UserId, draft: NoteDraft, from: Origin): Promise<NoteId | Refusal<'not_found'>> =>
    deps.platform.db.transaction(async (tx) => {
      const row = await writeContent(deps)(tx, begin(authorId, from), draft)
      if (isRefusal(row)) return row
      await insertNote(tx, row)
      return row.id
    })
