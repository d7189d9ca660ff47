import type { MediaCard } from '@cinnabar/contracts/media'
import type { PersonCard } from '@cinnabar/contracts/person-card'
import type { MediaId, UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../platform/database/database.ts'
import type { Module, Platform } from '../../platform/module.ts'
import type { ExportContributor, IdentityApi } from '../identity/index.ts'
import { archiveRelations } from './commands/archive-relations.ts'
import { blockPerson } from './commands/block-person.ts'
import { followPerson } from './commands/follow-person.ts'
import { mutePerson } from './commands/mute-person.ts'
import { onPersonDeleted } from './handlers/on-person-deleted.ts'
import { personCardsOf } from './queries/list-person-cards.ts'
import { graphRoutes } from './routes.ts'
import { type Totals, totalsOf } from './store/edges.ts'
import { findFollowerIds, findFollowingIds } from './store/lists.ts'
import { findBlockedWith, findDeafTo, findMuted, findRelations } from './store/relations.ts'

export { personBlocked, personFollowed, personUnfollowed } from './events.ts'

export type GraphDeps = {
  platform: Platform
  identity: Pick<IdentityApi, 'peopleByIds' | 'personById' | 'personByHandle'>
  media: { mediaByIds(db: Queryable, ids: readonly MediaId[]): Promise<ReadonlyMap<MediaId, MediaCard>> }
}

/** From the viewer's side. `blockedEither` is what hides; `blocks` and `mutes` are the viewer's own doing. */
export type PersonRelation = {
  follows: boolean
  followedBy: boolean
  blockedEither: boolean
  blocks: boolean
  mutes: boolean
}

export type GraphApi = {
  relationsOf(db: Queryable, viewerId: UserId, otherIds: readonly UserId[]): Promise<Map<UserId, PersonRelation>>
  /** Everyone a block stands between, whoever blocked. */
  blockedWith(db: Queryable, viewerId: UserId): Promise<UserId[]>
  mutedBy(db: Queryable, viewerId: UserId): Promise<UserId[]>
  /** Of `ids`, those who must not be told what `personId` does: muted them, or a block stands between. */
  deafTo(db: Queryable, personId: UserId, ids: readonly UserId[]): Promise<UserId[]>
  /** Whom a person follows, the latest first, at most `limit` (5,000 unless told, which is everyone). */
  followingOf(db: Queryable, personId: UserId, limit?: number): Promise<UserId[]>
  followersOf(db: Queryable, personId: UserId, limit: number): Promise<UserId[]>
  /** Exact; a person nobody follows and who follows nobody is missing. */
  totalsOf(db: Queryable, ids: readonly UserId[]): Promise<Map<UserId, Totals>>
  /** People as they appear beside what they wrote; who is gone is missing. */
  personCards(db: Queryable, ids: readonly UserId[]): Promise<Map<UserId, PersonCard>>
  follow: ReturnType<typeof followPerson>
  block: ReturnType<typeof blockPerson>
  mute: ReturnType<typeof mutePerson>
  /** This module's share of a person's archive, out and in. */
  archive: ExportContributor
}

export const createGraph = (deps: GraphDeps): Module<GraphApi> => ({
  api: {
    relationsOf: async (db, viewerId, otherIds) =>
      new Map(
        (await findRelations(db, viewerId, otherIds)).map((row) => [
          row.id,
          {
            follows: row.follows,
            followedBy: row.followed_by,
            blockedEither: row.blocks || row.blocked_by,
            blocks: row.blocks,
            mutes: row.mutes,
          },
        ]),
      ),
    blockedWith: findBlockedWith,
    mutedBy: findMuted,
    deafTo: findDeafTo,
    followingOf: (db, personId, limit = 5_000) => findFollowingIds(db, personId, limit),
    followersOf: findFollowerIds,
    totalsOf,
    personCards: (db, ids) => personCardsOf(deps, db, ids),
    follow: followPerson(deps),
    block: blockPerson(deps),
    mute: mutePerson(deps),
    archive: archiveRelations(deps),
  },
  routes: graphRoutes(deps),
  handlers: [onPersonDeleted()],
})
