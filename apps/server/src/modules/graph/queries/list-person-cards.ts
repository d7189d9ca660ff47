import type { PersonCard } from '@cinnabar/contracts/person-card'
import type { UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../../platform/database/database.ts'
import type { GraphDeps } from '../index.ts'
import { toPersonCard } from '../views.ts'

/** People as they appear beside what they wrote; who is gone is missing from the map. Two queries, however many. */
export const personCardsOf = async (
  { identity, media }: GraphDeps,
  db: Queryable,
  ids: readonly UserId[],
): Promise<Map<UserId, PersonCard>> => {
  const found = await identity.peopleByIds(db, [...new Set(ids)])
  const people = [...found.values()].filter((person) => person.status !== 'gone')
  const pictureIds = people.flatMap((person) => (person.picture === null ? [] : [person.picture]))
  const pictures = pictureIds.length === 0 ? new Map() : await media.mediaByIds(db, pictureIds)
  return new Map(people.map((person) => [person.id, toPersonCard(person, pictures)]))
}
