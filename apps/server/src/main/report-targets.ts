import type { CommentId, NoteId, UserId } from '@cinnabar/kernel/ids'
import type { CommentsApi } from '../modules/comments/index.ts'
import type { IdentityApi } from '../modules/identity/index.ts'
import type { ModerationDeps } from '../modules/moderation/index.ts'
import type { NotesApi } from '../modules/notes/index.ts'
import type { Db } from '../platform/database/database.ts'

type Apis = {
  identity: Pick<IdentityApi, 'personById'>
  notes: Pick<NotesApi, 'excerptOf' | 'takeDown'>
  comments: Pick<CommentsApi, 'commentById' | 'remove'>
}

/** How each kind of thing that can be reported is shown to a moderator and taken down. */
export const reportTargets = (db: Db, { identity, notes, comments }: Apis): ModerationDeps['targets'] => ({
  note: {
    describe: (viewer, id) => notes.excerptOf(db, viewer, id as NoteId),
    remove: async (moderator, id) => {
      await db.transaction((tx) => notes.takeDown(tx, moderator, id as NoteId))
    },
  },
  comment: {
    describe: async (viewer, id) => {
      const comment = await comments.commentById(db, id as CommentId)
      if (comment === undefined) return undefined
      const note = await notes.excerptOf(db, viewer, comment.note_id)
      if (note === undefined) return undefined
      return { excerpt: comment.body, link: `/notes/${comment.note_id}?comment=${id}`, authorId: comment.author_id }
    },
    remove: async (moderator, id) => {
      await comments.remove(moderator, id as CommentId)
    },
  },
  user: {
    describe: async (_viewer, id) => {
      const person = await identity.personById(db, id as UserId)
      return person === undefined
        ? undefined
        : { excerpt: `${person.name} @${person.handle}`, link: `/@${person.handle}`, authorId: person.id }
    },
    // A person is not removed on a report; they are warned or suspended.
    remove: async () => {},
  },
})
