/** How much a note gives before anybody reacted, 0 to 1: a picture, words, topics and a place. */
export const completeness = (note: {
  hasPicture: boolean
  characters: number
  topics: number
  hasPlace: boolean
}): number =>
  (note.hasPicture ? 0.4 : 0) +
  0.35 * Math.min(1, note.characters / 200) +
  0.15 * Math.min(1, note.topics / 3) +
  (note.hasPlace ? 0.1 : 0)
