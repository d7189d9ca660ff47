import type { NotificationKind, NotificationStream } from '@cinnabar/contracts/notifications'
import type { CommentId, NoteId, NotificationId, UserId } from '@cinnabar/kernel/ids'
import type { Tx } from '../../../platform/database/database.ts'
import { empty, sql } from '../../../platform/database/sql.ts'
import { newId } from '../../../platform/ids/ids.ts'

export type Happening = {
  personId: UserId
  actorId: UserId
  stream: NotificationStream
  kind: NotificationKind
  subject: string
  noteId: NoteId | null
  commentId: CommentId | null
  parentId: CommentId | null
  excerpt: string
  at: Date
}

/** True when this person's doing was told before, read or not: liking twice is told once. */
export const wasTold = async (tx: Tx, one: Happening): Promise<boolean> => {
  const row = await tx.one<{ told: boolean }>(sql`
    select exists (
      select from notifications_groups g join notifications_actors a on a.group_id = g.id and a.actor_id = ${one.actorId}
      where g.person_id = ${one.personId} and g.kind = ${one.kind} and g.subject = ${one.subject}) as told`)
  return row.told
}

/** Adds to the open group of its subject or opens one; the unique index decides between two at once. */
export const addToGroup = async (tx: Tx, one: Happening): Promise<{ groupId: NotificationId; opened: boolean }> => {
  const id = newId<'notification'>()
  const group = await tx.one<{ id: NotificationId }>(sql`
    insert into notifications_groups (id, person_id, stream, kind, subject, note_id, comment_id, parent_id, excerpt, at)
    values (${id}, ${one.personId}, ${one.stream}, ${one.kind}, ${one.subject}, ${one.noteId}, ${one.commentId},
            ${one.parentId}, ${one.excerpt}, ${one.at})
    on conflict (person_id, kind, subject) where read_at is null
    do update set at = greatest(notifications_groups.at, excluded.at)
    returning id`)
  const added = await tx.run(sql`
    insert into notifications_actors (group_id, actor_id, at) values (${group.id}, ${one.actorId}, ${one.at})
    on conflict do nothing`)
  if (added === 1) await tx.run(sql`update notifications_groups set people = people + 1 where id = ${group.id}`)
  return { groupId: group.id, opened: group.id === id }
}

/** Takes a person's doing back where it was not read yet; an empty group goes. */
export const takeBack = async (
  tx: Tx,
  one: { personId: UserId; actorId: UserId; kind: NotificationKind; subject: string },
): Promise<number> => {
  const gone = await tx.rows<{ group_id: NotificationId }>(sql`
    delete from notifications_actors a using notifications_groups g
    where g.id = a.group_id and g.person_id = ${one.personId} and g.kind = ${one.kind} and g.subject = ${one.subject}
      and g.read_at is null and a.actor_id = ${one.actorId}
    returning a.group_id`)
  await recount(
    tx,
    gone.map((row) => row.group_id),
  )
  return gone.length
}

const recount = async (tx: Tx, ids: readonly NotificationId[]): Promise<void> => {
  if (ids.length === 0) return
  const distinct = [...new Set(ids)].toSorted()
  await tx.run(sql`
    update notifications_groups g set people = (select count(*) from notifications_actors where group_id = g.id)
    where id = any(${distinct}::uuid[])`)
  await tx.run(sql`delete from notifications_groups where id = any(${distinct}::uuid[]) and people = 0`)
}

/** After a block neither reads of the other; after a person left nobody reads of them. */
export const forgetActor = async (tx: Tx, actorId: UserId, personId?: UserId): Promise<void> => {
  const gone = await tx.rows<{ group_id: NotificationId }>(sql`
    delete from notifications_actors a using notifications_groups g
    where g.id = a.group_id and a.actor_id = ${actorId}
      ${personId === undefined ? empty : sql`and g.person_id = ${personId}`}
    returning a.group_id`)
  await recount(
    tx,
    gone.map((row) => row.group_id),
  )
}

export const forgetComment = async (tx: Tx, commentId: CommentId): Promise<UserId[]> => {
  const rows = await tx.rows<{ person_id: UserId }>(sql`
    delete from notifications_groups where comment_id = ${commentId} returning person_id`)
  return rows.map((row) => row.person_id)
}

export const forgetNote = (tx: Tx, noteId: NoteId): Promise<number> =>
  tx.run(sql`delete from notifications_groups where note_id = ${noteId}`)

export const forgetRecipient = (tx: Tx, personId: UserId): Promise<number> =>
  tx.run(sql`delete from notifications_groups where person_id = ${personId}`)

/** Removes up to `limit` groups last touched before a day, oldest first. */
export const pruneGroups = (tx: Tx, before: Date, limit: number): Promise<number> =>
  tx.run(sql`
    delete from notifications_groups where id in (
      select id from notifications_groups where at < ${before} order by at limit ${limit})`)
