import { comments } from '@cinnabar/contracts/comments'
import { z } from 'zod'
import type { ExportContributor } from '../../identity/index.ts'
import type { CommentsDeps } from '../index.ts'
import { findOwnComments } from '../store/items.ts'
import { findBlockedWords } from '../store/marks.ts'
import { saveCommentSettings } from './save-comment-settings.ts'

const archive = z.object({ settings: comments['PUT /me/comment-settings'].body })

export const archiveComments = (deps: CommentsDeps): ExportContributor => {
  const { db } = deps.platform
  return {
    name: 'comments',
    export: async (personId) => ({
      data: {
        comments: (await findOwnComments(db, personId)).map((row) => ({
          noteId: row.note_id,
          body: row.body,
          at: row.created_at.toISOString(),
        })),
        settings: { blockedWords: await findBlockedWords(db, personId) },
      },
    }),
    /** What was said belongs to talks that are not here; only the words not welcome are brought, added to those known. */
    import: async (viewer, data) => {
      const known = await findBlockedWords(db, viewer.id)
      const fresh = archive.parse(data).settings.blockedWords.filter((word) => !known.includes(word))
      if (fresh.length > 0)
        await saveCommentSettings(deps)(viewer.id, { blockedWords: [...known, ...fresh].slice(0, 100) })
      return fresh.length
    },
  }
}
