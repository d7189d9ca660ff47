import type { NotificationKind, NotificationStream, UnreadCounts } from '@cinnabar/contracts/notifications'
import type { Moment } from '@cinnabar/kernel/cursor'
import type { CommentId, NoteId, NotificationId, UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../../platform/database/database.ts'
import { empty, type Sql, sql } from '../../../platform/database/sql.ts'

export type GroupRow = {
  id: NotificationId
  person_id: UserId
  stream: NotificationStream
  kind: NotificationKind
  note_id: NoteId | null
  comment_id: CommentId | null
  parent_id: CommentId | null
  excerpt: string
  people: number
  at: Date
  read_at: Date | null
}

/** People of a group without those the reader does not want to hear of. */
const heard = (hidden: readonly UserId[]): Sql =>
  hidden.length === 0
    ? sql`g.people`
    : sql`(g.people - (select count(*) from notifications_actors h
        where h.group_id = g.id and h.actor_id = any(${hidden}::uuid[])))::int`

const columns = (hidden: readonly UserId[]): Sql =>
  sql`g.id, g.person_id, g.stream, g.kind, g.note_id, g.comment_id, g.parent_id, g.excerpt, ${heard(hidden)} as people, g.at, g.read_at`

type Ask = {
  personId: UserId
  stream: NotificationStream | undefined
  hidden: readonly UserId[]
  after: Moment | undefined
  limit: number
}

export const findGroups = (db: Queryable, { personId, stream, hidden, after, limit }: Ask): Promise<GroupRow[]> =>
  db.rows<GroupRow>(sql`
    select ${columns(hidden)} from notifications_groups g
    where g.person_id = ${personId} ${stream === undefined ? empty : sql`and g.stream = ${stream}`}
      ${hidden.length === 0 ? empty : sql`and ${heard(hidden)} > 0`}
      ${after === undefined ? empty : sql`and (g.at, g.id) < (${after.at}, ${after.id}::uuid)`}
    order by g.at desc, g.id desc limit ${limit}`)

export const findGroup = (db: Queryable, id: NotificationId): Promise<GroupRow | undefined> =>
  db.maybe<GroupRow>(sql`select ${columns([])} from notifications_groups g where g.id = ${id}`)

/** The latest of what a person has not read and was not told by letter since `since`. */
export const findUnreadSince = (
  db: Queryable,
  personId: UserId,
  hidden: readonly UserId[],
  since: Date,
  limit: number,
): Promise<GroupRow[]> =>
  db.rows<GroupRow>(sql`
    select ${columns(hidden)} from notifications_groups g
    where g.person_id = ${personId} and g.read_at is null and g.at > ${since}
      ${hidden.length === 0 ? empty : sql`and ${heard(hidden)} > 0`}
    order by g.at desc, g.id desc limit ${limit}`)

export type ActorRow = { group_id: NotificationId; actor_id: UserId }

/** The latest people of each group: one index walk a group, one statement in all. */
export const findLatestActors = (
  db: Queryable,
  groupIds: readonly NotificationId[],
  hidden: readonly UserId[],
  each: number,
): Promise<ActorRow[]> =>
  db.rows<ActorRow>(sql`
    select g.id as group_id, latest.actor_id from unnest(${groupIds}::uuid[]) as g(id)
    cross join lateral (
      select actor_id, at from notifications_actors
      where group_id = g.id and actor_id <> all(${hidden}::uuid[])
      order by at desc, actor_id desc limit ${each}) as latest
    order by latest.at desc, latest.actor_id desc`)

export const countUnread = async (
  db: Queryable,
  personId: UserId,
  hidden: readonly UserId[],
): Promise<UnreadCounts> => {
  const rows = await db.rows<{ stream: NotificationStream; count: number }>(sql`
    select g.stream, count(*) as count from notifications_groups g
    where g.person_id = ${personId} and g.read_at is null ${hidden.length === 0 ? empty : sql`and ${heard(hidden)} > 0`}
    group by g.stream`)
  const of = (stream: NotificationStream) => rows.find((row) => row.stream === stream)?.count ?? 0
  const [reactions, follows, comments] = [of('reactions'), of('follows'), of('comments')]
  return { reactions, follows, comments, total: reactions + follows + comments }
}

export const markRead = (
  db: Queryable,
  personId: UserId,
  which: { ids?: readonly NotificationId[] | undefined; stream?: NotificationStream | undefined },
  at: Date,
): Promise<number> =>
  db.run(sql`
    update notifications_groups set read_at = ${at} where person_id = ${personId} and read_at is null
      ${which.ids === undefined ? empty : sql`and id = any(${which.ids}::uuid[])`}
      ${which.stream === undefined ? empty : sql`and stream = ${which.stream}`}`)
