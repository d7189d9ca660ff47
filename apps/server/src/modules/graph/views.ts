import type { PersonInList } from '@cinnabar/contracts/graph'
import type { MediaCard } from '@cinnabar/contracts/media'
import type { PersonCard, Relation } from '@cinnabar/contracts/person-card'
import type { MediaId, UserId } from '@cinnabar/kernel/ids'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { Person } from '../identity/index.ts'
import type { Totals } from './store/edges.ts'
import type { ListedRow } from './store/lists.ts'
import type { RelationRow } from './store/relations.ts'

export const noTotals: Totals = { followers: 0, following: 0 }

/** That somebody blocked the viewer is not said here: they simply find nothing. */
export const toRelation = (row: RelationRow | undefined): Relation => ({
  following: row?.follows ?? false,
  followedBy: row?.followed_by ?? false,
  blocked: row?.blocks ?? false,
  muted: row?.mutes ?? false,
})

export const toPersonCard = (person: Person, pictures: ReadonlyMap<MediaId, MediaCard>): PersonCard => ({
  id: person.id,
  handle: person.handle,
  name: person.name,
  avatar: (person.picture === null ? undefined : pictures.get(person.picture)?.url) ?? null,
  isVerified: person.isVerified,
})

export const toPersonInList = (
  row: ListedRow,
  cards: ReadonlyMap<UserId, PersonCard>,
  relations: ReadonlyMap<UserId, RelationRow>,
  viewer: Viewer | null,
): PersonInList[] => {
  const card = cards.get(row.id)
  if (card === undefined) return []
  const own = viewer === null || viewer.id === row.id
  return [{ ...card, viewer: own ? null : toRelation(relations.get(row.id)), at: row.at.toISOString() }]
}
