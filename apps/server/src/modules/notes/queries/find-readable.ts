import type { NoteId } from '@cinnabar/kernel/ids'
import { type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Queryable } from '../../../platform/database/database.ts'
import type { NotesDeps } from '../index.ts'
import { canReadNote, type Reader } from '../policy.ts'
import type { Relation } from '../rules/visibility.ts'
import { findWholeNote, type NoteWithCounts } from '../store/items.ts'

export type Readable = { row: NoteWithCounts; relation: Relation | undefined }

/**
 * The note if this viewer may read it. A block is told only of a note that a stranger could read, so that it gives
 * nothing away; what was once public and is deleted is `gone`.
 */
export const findReadable =
  ({ graph }: NotesDeps) =>
  async (
    q: Queryable,
    viewer: Reader | null,
    noteId: NoteId,
  ): Promise<Readable | Refusal<'not_found' | 'gone' | 'blocked'>> => {
    const row = await findWholeNote(q, noteId, viewer?.id ?? null)
    if (row === undefined) return refuse('not_found')
    const isOwn = viewer?.id === row.author_id
    const relation =
      viewer === null || isOwn ? undefined : (await graph.relationsOf(q, viewer.id, [row.author_id])).get(row.author_id)
    if (canReadNote(viewer, row, relation)) return { row, relation }
    if (row.status === 'deleted' && row.published_at !== null && row.visibility === 'public') return refuse('gone')
    if (relation?.blockedEither && canReadNote(viewer, row, undefined)) return refuse('blocked')
    return refuse('not_found')
  }
