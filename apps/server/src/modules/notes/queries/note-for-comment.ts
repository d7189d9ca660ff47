import type { CommentsFrom } from '@cinnabar/contracts/note'
import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../../platform/database/database.ts'
import type { NotesDeps } from '../index.ts'
import type { Reader } from '../policy.ts'
import { canSee } from '../rules/visibility.ts'
import { findCommented } from '../store/cards.ts'

export type NoteForComment = {
  id: NoteId
  authorId: UserId
  title: string
  commentsFrom: CommentsFrom
  comments: number
}

/** A note whose comments this viewer may read; who may write is for the module above to judge by `commentsFrom`. */
export const noteForComment =
  ({ graph }: NotesDeps) =>
  async (q: Queryable, viewer: Reader | null, noteId: NoteId): Promise<NoteForComment | undefined> => {
    const row = await findCommented(q, noteId)
    if (row?.status !== 'published') return undefined
    const isOwn = viewer?.id === row.author_id
    const relation =
      viewer === null || isOwn ? undefined : (await graph.relationsOf(q, viewer.id, [row.author_id])).get(row.author_id)
    if (!canSee(row, viewer?.id ?? null, relation)) return undefined
    return {
      id: row.id,
      authorId: row.author_id,
      title: row.title,
      commentsFrom: row.comments_from,
      comments: row.comments,
    }
  }
