import type { PersonCard } from '@cinnabar/contracts/person-card'
import type { Profile } from '@cinnabar/contracts/profiles'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { PersonRelation } from '../graph/index.ts'
import type { Person } from '../identity/index.ts'
import { rightsOn } from './policy.ts'
import type { Counts } from './store.ts'

type ProfileFacts = {
  person: Person
  card: PersonCard | undefined
  totals: { followers: number; following: number } | undefined
  counts: Counts | undefined
  relation: PersonRelation | undefined
  viewer: Viewer | null
}

export const profileView = ({ person, card, totals, counts, relation, viewer }: ProfileFacts): Profile => ({
  id: person.id,
  handle: person.handle,
  name: person.name,
  avatar: card?.avatar ?? null,
  isVerified: person.isVerified,
  bio: person.bio,
  place: person.place,
  links: [...person.links],
  joinedAt: person.joinedAt.toISOString(),
  counts: {
    followers: totals?.followers ?? 0,
    following: totals?.following ?? 0,
    notes: counts?.notes ?? 0,
    likesReceived: counts?.likes_received ?? 0,
  },
  viewer:
    viewer === null || viewer.id === person.id
      ? null
      : {
          following: relation?.follows ?? false,
          followedBy: relation?.followedBy ?? false,
          blocked: relation?.blocks ?? false,
          muted: relation?.mutes ?? false,
        },
  can: rightsOn(viewer, person, relation),
})
