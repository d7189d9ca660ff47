import type { language } from '@cinnabar/contracts/shapes'
import type { z } from 'zod'

export type Language = z.output<typeof language>

const traditionalOnly = /[這個們來時會對說國學與為無樂體點裡還後買賣請讓從變電車門問間關錢麼嗎呢髮臺灣]/gu
const simplifiedOnly = /[这个们来时会对说国学与为无乐体点里还后买卖请让从变电车门问间关钱么吗发台湾]/gu
const spanishWords = /\b(el|la|los|las|que|con|para|una|por|muy|pero|está|más)\b/giu
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** By script, and for Latin letters by the commonest words. A guess for when the author does not say. */
export const guessLanguage = (text: string): Language => {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (/\p{Script=Han}/u.test(text))
    return count(text, traditionalOnly) > count(text, simplifiedOnly) ? 'zh-Hant' : 'zh-Hans'
  const words = text.split(/\s+/).length
  return /[ñ¿¡]/iu.test(text) || count(text, spanishWords) >= Math.max(2, words / 8) ? 'es' : 'en'
}
