import type { NoteDraft } from '@cinnabar/contracts/note'
import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import { isRefusal, type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { NotesDeps } from '../index.ts'
import { missingOf } from '../rules/completeness.ts'
import { insertNote, updateNote } from '../store/items.ts'
import { reviewNote } from './advance-note.ts'
import { emptyNote } from './save-note.ts'
import { tellReaders } from './tell-readers.ts'
import { writeContent } from './write-content.ts'

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
  ): Promise<NoteId | Refusal<'not_found' | 'media_not_ready' | 'incomplete' | 'objectionable'>> =>
    deps.platform.db.transaction(async (tx) => {
      const empty = emptyNote({ id: authorId }, publishedAt)
      const draftRow = await writeContent(deps)(tx, empty, draft)
      if (isRefusal(draftRow)) return draftRow
      const media = await deps.media.mediaByIds(tx, draftRow.all_media_ids)
      const waiting = draftRow.all_media_ids.filter((id) => media.get(id)?.status !== 'ready')
      if (waiting.length > 0) return refuse('media_not_ready', { mediaIds: waiting })
      const missing = missingOf({
        kind: draftRow.kind,
        title: draftRow.title,
        body: draftRow.body,
        longText: draftRow.long_text,
        mediaKinds: draftRow.media_ids.flatMap((id) => media.get(id)?.kind ?? []),
        steps: draftRow.steps,
        hasTextCover: draftRow.text_cover !== null,
      })
      if (missing.length > 0) return refuse('incomplete', { missing })
      const reasons = await reviewNote(deps, tx, draftRow)
      if (reasons.length > 0) return refuse('objectionable', { reasons })
      await insertNote(tx, draftRow)
      const published = { ...draftRow, status: 'published' as const, version: 2, published_at: publishedAt }
      await updateNote(tx, draftRow, published)
      await tellReaders(deps)(tx, draftRow, published)
      return published.id
    })
