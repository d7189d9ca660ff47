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

/** Takes a person out of groups that are held, group before actor as `addToGroup` does; an empty group goes. */
const takeOut = async (tx: Tx, actorId: UserId, held: readonly { id: NotificationId }[]): Promise<number> => {
  if (held.length === 0) return 0
  const ids = held.map((row) => row.id)
  const gone = await tx.run(sql`
    with gone as (
      delete from notifications_actors where actor_id = ${actorId} and group_id = any(${ids}::uuid[]) returning group_id)
    update notifications_groups g set people = g.people - 1 from gone where g.id = gone.group_id`)
  await tx.run(sql`delete from notifications_groups where id = any(${ids}::uuid[]) and people = 0`)
  return gone
}

/** Takes a person's doing back where it was not read yet. */
export const takeBack = async (
  tx: Tx,
  one: { personId: UserId; actorId: UserId; kind: NotificationKind; subject: string },
): Promise<number> =>
  takeOut(
    tx,
    one.actorId,
    await tx.rows(sql`
      select id from notifications_groups
      where person_id = ${one.personId} and kind = ${one.kind} and subject = ${one.subject} and read_at is null
      for update`),
  )

/** After a block neither reads of the other; after a person left nobody reads of them. */
export const forgetActor = async (tx: Tx, actorId: UserId, personId?: UserId): Promise<number> =>
  takeOut(
    tx,
    actorId,
    await tx.rows(sql`
      select g.id from notifications_groups g
      where g.id in (select group_id from notifications_actors where actor_id = ${actorId})
        ${personId === undefined ? empty : sql`and g.person_id = ${personId}`}
      order by g.id for update`),
  )

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
