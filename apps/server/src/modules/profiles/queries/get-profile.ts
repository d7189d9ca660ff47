import type { Profile } from '@cinnabar/contracts/profiles'
import { isId, type UserId } from '@cinnabar/kernel/ids'
import { type Refusal, refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { ProfilesDeps } from '../index.ts'
import { canSeeProfile } from '../policy.ts'
import { findCounts } from '../store.ts'
import { profileView } from '../views.ts'

/** `who` is an id, or a handle with or without `@`. */
export const getProfile =
  ({ platform: { db }, identity, graph }: ProfilesDeps) =>
  async (viewer: Viewer | null, who: string): Promise<Profile | Refusal<'not_found'>> => {
    const person = isId(who) ? await identity.personById(db, who as UserId) : await identity.personByHandle(db, who)
    if (person === undefined) return refuse('not_found')
    const other = viewer !== null && viewer.id !== person.id
    const [cards, totals, counts, relations] = await Promise.all([
      graph.personCards(db, [person.id]),
      graph.totalsOf(db, [person.id]),
      findCounts(db, person.id),
      other ? graph.relationsOf(db, viewer.id, [person.id]) : undefined,
    ])
    const relation = relations?.get(person.id)
    if (!canSeeProfile(viewer, person, relation)) return refuse('not_found')
    return profileView({ person, card: cards.get(person.id), totals: totals.get(person.id), counts, relation, viewer })
  }
