const longest = 80

/** The beginning of a text on one line, cut between characters as people see them. */
export const excerptOf = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  const characters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)]
  if (characters.length <= longest) return line
  return `${characters
    .slice(0, longest - 1)
    .map((character) => character.segment)
    .join('')
    .trimEnd()}…`
}
