import { decodeMoment, type Moment, toPage } from '@cinnabar/kernel/cursor'
import type { UserId } from '@cinnabar/kernel/ids'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { GraphDeps } from '../index.ts'
import { findBlocks, findFollowers, findFollowing, findMutes, type ListedRow } from '../store/lists.ts'
import { findRelations } from '../store/relations.ts'
import { toPersonInList } from '../views.ts'
import { isPersonHere } from './is-person-here.ts'
import { personCardsOf } from './list-person-cards.ts'

type PageQuery = { cursor?: string | undefined; limit: number }
type Find = (after: Moment | undefined) => Promise<ListedRow[]>

const list = async (deps: GraphDeps, viewer: Viewer | null, query: PageQuery, find: Find) => {
  const { db } = deps.platform
  const after = query.cursor === undefined ? undefined : decodeMoment(query.cursor)
  if (query.cursor !== undefined && after === undefined) return refuse('invalid_cursor')
  const rows = await find(after)
  const ids = rows.map((row) => row.id)
  const cards = await personCardsOf(deps, db, ids)
  const found = viewer === null ? [] : await findRelations(db, viewer.id, ids)
  const relations = new Map(found.map((relation) => [relation.id, relation]))
  const page = toPage(
    rows,
    query.limit,
    (row) => [row.at.getTime(), row.id],
    (row) => toPersonInList(row, cards, relations, viewer),
  )
  return { ...page, items: page.items.flat() }
}

/** A person who blocked the viewer is not there for them. */
export const listPeopleOf =
  (deps: GraphDeps) =>
  async (name: 'followers' | 'following', personId: UserId, viewer: Viewer | null, query: PageQuery) => {
    const { db } = deps.platform
    if (!(await isPersonHere(deps, db, personId))) return refuse('not_found')
    const [relation] = viewer === null ? [] : await findRelations(db, viewer.id, [personId])
    if (relation?.blocked_by === true) return refuse('not_found')
    const find = name === 'followers' ? findFollowers : findFollowing
    return list(deps, viewer, query, (after) =>
      find(db, { personId, viewerId: viewer?.id ?? null, after, limit: query.limit + 1 }),
    )
  }

export const listMyPeople = (deps: GraphDeps) => (name: 'blocks' | 'mutes', viewer: Viewer, query: PageQuery) => {
  const find = name === 'blocks' ? findBlocks : findMutes
  return list(deps, viewer, query, (after) =>
    find(deps.platform.db, { personId: viewer.id, after, limit: query.limit + 1 }),
  )
}
