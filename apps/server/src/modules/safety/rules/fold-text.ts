const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const accents = /\p{Mn}/gu
const notWord = /[^\p{L}\p{N}]+/gu
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Words between single spaces, one space at both ends; dots, stars and invisible signs between letters do not hide a word. */
export const foldWords = (text: string): string =>
  ` ${text.normalize('NFKD').replace(invisible, '').replace(accents, '').normalize('NFC').toLowerCase().replace(notWord, ' ').trim()} `

/** Latin words match whole, other scripts anywhere and across spaces. Both arguments are as written by people. */
export const createMatcher = (words: readonly string[]): ((text: string) => string | undefined) => {
  const entries = words.map((word) => {
    const folded = foldWords(word)
    return unspaced.test(word) ? { word, anywhere: folded.replaceAll(' ', '') } : { word, whole: folded }
  })
  return (text) => {
    const spaced = foldWords(text)
    const joined = spaced.replaceAll(' ', '')
    return entries.find((entry) =>
      entry.anywhere === undefined
        ? spaced.includes(entry.whole)
        : entry.anywhere !== '' && joined.includes(entry.anywhere),
    )?.word
  }
}
