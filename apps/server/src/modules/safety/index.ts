import type { ReviewReason } from '@cinnabar/contracts/note'
import type { UserId } from '@cinnabar/kernel/ids'
import type { Queryable, Tx } from '../../platform/database/database.ts'
import type { Module, Platform } from '../../platform/module.ts'
import { type OwnWord, type ReviewedText, reviewText } from './rules/review-text.ts'
import { addPoints, ownWords, removeOwnWord, setOwnWord, standingRow } from './store.ts'

export type Standing = {
  /** Penalty points; none is good standing. */
  points: number
  /** Until then nothing of this person's may be published; null when they may speak. */
  silencedUntil: Date | null
}

export type SafetyApi = {
  /** Why these words may not be published, with the field to mend; empty when they may. Notes, comments and messages ask. */
  review(q: Queryable, texts: readonly ReviewedText[]): Promise<ReviewReason[]>
  standingOf(q: Queryable, userId: UserId): Promise<Standing>
  /** Moderation's word: points may be negative to forgive; `silencedUntil` replaces what was. */
  penalise(tx: Tx, userId: UserId, points: number, silencedUntil: Date | null): Promise<Standing>
  words(q: Queryable): Promise<OwnWord[]>
  setWord(tx: Tx, word: OwnWord): Promise<void>
  removeWord(tx: Tx, language: string, word: string): Promise<void>
}

export const createSafety = ({ clock }: Pick<Platform, 'clock'>): Module<SafetyApi> => ({
  api: {
    review: async (q, texts) => reviewText(texts, await ownWords(q)),
    standingOf: async (q, userId) => {
      const row = await standingRow(q, userId)
      const now = clock.now()
      const until = row?.silenced_until ?? null
      return { points: row?.points ?? 0, silencedUntil: until !== null && until > now ? until : null }
    },
    penalise: async (tx, userId, points, silencedUntil) => {
      const row = await addPoints(tx, userId, points, silencedUntil, clock.now())
      return { points: row.points, silencedUntil: row.silenced_until }
    },
    words: ownWords,
    setWord: async (tx, word) => {
      await setOwnWord(tx, word, clock.now())
    },
    removeWord: async (tx, language, word) => {
      await removeOwnWord(tx, language, word)
    },
  },
})

export { createMatcher } from './rules/fold-text.ts'
export type { OwnWord, ReviewedText, TextField } from './rules/review-text.ts'
