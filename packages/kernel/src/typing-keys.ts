const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const accents = /\p{Mn}/gu
const longest = 24

/** What is typed and what is stored, in the same fold; accents fall away, so that `sao` finds São Paulo. */
export const foldTyped = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s,_·・’'-]+/g, ' ')
    .trim()

/** Every place of a name where typing may begin: the start of a word, and any character of a script without spaces. */
export const typingKeys = (name: string): string[] => {
  const characters = [...foldTyped(name)]
  const keys = new Set<string>()
  characters.forEach((character, index) => {
    if (character === ' ') return
    const before = characters[index - 1]
    const begins = before === undefined || before === ' ' || unspaced.test(character) || unspaced.test(before)
    if (begins) keys.add(characters.slice(index, index + longest).join(''))
  })
  return [...keys]
}
