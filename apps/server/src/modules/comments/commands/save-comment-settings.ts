import type { UserId } from '@cinnabar/kernel/ids'
import type { CommentsDeps } from '../index.ts'
import { saveBlockedWords } from '../store/marks.ts'

export const saveCommentSettings =
  ({ platform }: CommentsDeps) =>
  async (personId: UserId, given: { blockedWords: readonly string[] }) => {
    const blockedWords = [...new Set(given.blockedWords)]
    await platform.db.transaction((tx) => saveBlockedWords(tx, personId, blockedWords))
    return { blockedWords }
  }
