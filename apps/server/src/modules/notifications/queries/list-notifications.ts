import type { NotificationStream } from '@cinnabar/contracts/notifications'
import { decodeMoment, toPage } from '@cinnabar/kernel/cursor'
import { refuse } from '@cinnabar/kernel/refusals'
import type { Viewer } from '@cinnabar/kernel/viewer'
import type { NotificationsDeps } from '../index.ts'
import { findGroups } from '../store/reading.ts'
import { hiddenPeople } from './hidden-people.ts'
import { presentGroups } from './present-groups.ts'

type Query = { stream?: NotificationStream | undefined; cursor?: string | undefined; limit: number }

export const listNotifications = (deps: NotificationsDeps) => async (query: Query, viewer: Viewer) => {
  const { db } = deps.platform
  const after = query.cursor === undefined ? undefined : decodeMoment(query.cursor)
  if (query.cursor !== undefined && after === undefined) return refuse('invalid_cursor')
  const hidden = await hiddenPeople(deps, db, viewer.id)
  const ask = { personId: viewer.id, stream: query.stream, hidden, after, limit: query.limit + 1 }
  const rows = await findGroups(db, ask)
  const page = toPage(
    rows,
    query.limit,
    (row) => [row.at.getTime(), row.id],
    (row) => row,
  )
  return { items: await presentGroups(deps, db, page.items, viewer.id, hidden), nextCursor: page.nextCursor }
}
