import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Queryable } from '../../../platform/database/database.ts'
import type { NoteForComment } from '../../notes/index.ts'
import type { CommentsDeps } from '../index.ts'
import { commentingRefused } from '../policy.ts'

export type NoteInSight = {
  note: NoteForComment
  /** Why the viewer may not comment; undefined when they may. A guest may after signing in. */
  refused: ReturnType<typeof commentingRefused>
  /** Everyone a block stands between: their comments and the viewer's are hidden from each other. */
  hiddenAuthors: readonly UserId[]
}

/** The note with what the viewer may do under it; undefined when they do not see it. */
export const seeNote = async (
  { notes, graph }: CommentsDeps,
  db: Queryable,
  noteId: NoteId,
  viewer: Pick<Viewer, 'id'> | null,
): Promise<NoteInSight | undefined> => {
  const note = await notes.noteForComment(db, viewer, noteId)
  if (note === undefined) return undefined
  const relations = viewer === null ? undefined : await graph.relationsOf(db, viewer.id, [note.authorId])
  return {
    note,
    refused: commentingRefused({
      viewerId: viewer?.id ?? null,
      noteAuthorId: note.authorId,
      commentsFrom: note.commentsFrom,
      relation: relations?.get(note.authorId),
    }),
    hiddenAuthors: viewer === null ? [] : await graph.blockedWith(db, viewer.id),
  }
}
