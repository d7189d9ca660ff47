import type { Viewer } from '@cinnabar/kernel/viewer'
import type { CommentsDeps } from '../index.ts'
import { findBlockedWords } from '../store/marks.ts'

export const getCommentSettings =
  ({ platform: { db } }: CommentsDeps) =>
  async (viewer: Viewer) => ({ blockedWords: await findBlockedWords(db, viewer.id) })
