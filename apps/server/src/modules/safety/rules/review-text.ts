import type { ReviewReason } from '@cinnabar/contracts/note'
import { bannedWords, type Language } from './banned-words.ts'
import { createMatcher } from './fold-text.ts'
import { findContactDetails, findRepetition, findSpamLink } from './spam-signs.ts'

export type TextField = NonNullable<ReviewReason['field']>
export type ReviewedText = { readonly field: TextField; readonly text: string }
export type OwnWord = { readonly language: string; readonly word: string; readonly rule: 'banned' | 'allowed' }

const builtIn = Object.values(bannedWords).flat()
const matchBuiltIn = createMatcher(builtIn)

/**
 * Lists of all languages apply: a scam in Chinese is one in an English note too. An operator's `allowed` lifts a
 * built-in word.
 */
const matcherFor = (own: readonly OwnWord[]): ((text: string) => string | undefined) => {
  if (own.length === 0) return matchBuiltIn
  const allowed = new Set(own.filter((word) => word.rule === 'allowed').map((word) => word.word.toLowerCase()))
  const banned = own.filter((word) => word.rule === 'banned').map((word) => word.word)
  return createMatcher([...builtIn.filter((word) => !allowed.has(word.toLowerCase())), ...banned])
}

/** Why these words may not be published, each with the field to mend; empty when they may. */
export const reviewText = (texts: readonly ReviewedText[], own: readonly OwnWord[] = []): ReviewReason[] => {
  const match = matcherFor(own)
  return texts.flatMap(({ field, text }) => {
    if (text === '') return []
    const found: [ReviewReason['code'], string | undefined][] = [
      ['banned_words', match(text)],
      ['spam_links', findSpamLink(text)],
      ['contact_details', findContactDetails(text)],
      ['repeated', findRepetition(text)],
    ]
    return found.flatMap(([code, excerpt]) => (excerpt === undefined ? [] : [{ code, field, excerpt }]))
  })
}

export type { Language }
