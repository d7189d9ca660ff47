/**
 * Length of a title by the half-width rule: a code point over 127 counts two halves, any other one; the sum of halves
 * is divided by two and rounded up. 20 Chinese characters or 40 Latin ones both measure 20.
 */
export const titleLength = (text: string): number => {
  let halves = 0
  for (const character of text) halves += (character.codePointAt(0) ?? 0) > 127 ? 2 : 1
  return Math.ceil(halves / 2)
}

/** Characters as a person counts them by code point, not UTF-16 units. */
export const characterCount = (text: string): number => {
  let count = 0
  for (const _ of text) count += 1
  return count
}
