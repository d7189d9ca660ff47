import { composeNote } from './compose-note.ts'
import type { DraftsByChannel, NoteDraft } from './draft.ts'
import { beautyInChinese } from './notes/beauty-chinese.ts'
import { beautyInEnglish } from './notes/beauty-english.ts'
import { booksInChinese } from './notes/books-chinese.ts'
import { booksInEnglish } from './notes/books-english.ts'
import { cityInChinese } from './notes/city-chinese.ts'
import { cityInEnglish } from './notes/city-english.ts'
import { craftsInChinese } from './notes/crafts-chinese.ts'
import { craftsInEnglish } from './notes/crafts-english.ts'
import { fashionInChinese } from './notes/fashion-chinese.ts'
import { fashionInEnglish } from './notes/fashion-english.ts'
import { fitnessInChinese } from './notes/fitness-chinese.ts'
import { fitnessInEnglish } from './notes/fitness-english.ts'
import { foodInChinese } from './notes/food-chinese.ts'
import { foodInEnglish } from './notes/food-english.ts'
import { homeInChinese } from './notes/home-chinese.ts'
import { homeInEnglish } from './notes/home-english.ts'
import { keptDressInChinese } from './notes/kept-dress-chinese.ts'
import { keptHouseInChinese } from './notes/kept-house-chinese.ts'
import { keptHouseInEnglish } from './notes/kept-house-english.ts'
import { keptTableInChinese } from './notes/kept-table-chinese.ts'
import { keptTableInEnglish } from './notes/kept-table-english.ts'
import { parentingInChinese } from './notes/parenting-chinese.ts'
import { parentingInEnglish } from './notes/parenting-english.ts'
import { petsInChinese } from './notes/pets-chinese.ts'
import { petsInEnglish } from './notes/pets-english.ts'
import { sweetsInChinese } from './notes/sweets-chinese.ts'
import { sweetsInEnglish } from './notes/sweets-english.ts'
import { techInChinese } from './notes/tech-chinese.ts'
import { techInEnglish } from './notes/tech-english.ts'
import { travelInChinese } from './notes/travel-chinese.ts'
import { travelInEnglish } from './notes/travel-english.ts'
import { people } from './people.ts'
import type { Channel, DemoNote } from './shape.ts'

const drawn: DraftsByChannel = {
  fashion: [...fashionInChinese, ...fashionInEnglish],
  beauty: [...beautyInChinese, ...beautyInEnglish],
  food: [...foodInChinese, ...foodInEnglish, ...sweetsInChinese, ...sweetsInEnglish],
  travel: [...travelInChinese, ...travelInEnglish, ...cityInChinese, ...cityInEnglish],
  home: [...homeInChinese, ...homeInEnglish],
  fitness: [...fitnessInChinese, ...fitnessInEnglish],
  parenting: [...parentingInChinese, ...parentingInEnglish],
  tech: [...techInChinese, ...techInEnglish],
  pets: [...petsInChinese, ...petsInEnglish],
  books: [...booksInChinese, ...booksInEnglish],
  craft: [...craftsInChinese, ...craftsInEnglish],
}

const kept = [keptTableInChinese, keptDressInChinese, keptHouseInChinese, keptTableInEnglish, keptHouseInEnglish]

const authors = new Map(people.map((person) => [person.key, person]))

function compose(channel: Channel, draft: NoteDraft): DemoNote {
  const author = authors.get(draft.by)
  if (!author) throw new Error(`${draft.key} is by ${draft.by}, whom nobody knows`)
  return composeNote(channel, draft, author)
}

/** Every note of the world, the newest first. */
export const notes: DemoNote[] = [drawn, ...kept]
  .flatMap((drafts) => Object.entries(drafts) as [Channel, NoteDraft[]][])
  .flatMap(([channel, written]) => written.map((draft) => compose(channel, draft)))
  .sort((one, other) => one.hoursAgo - other.hoursAgo)
