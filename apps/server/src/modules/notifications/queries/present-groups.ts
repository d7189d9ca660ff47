import type { Notification } from '@cinnabar/contracts/notifications'
import type { UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../../platform/database/database.ts'
import type { NotificationsDeps } from '../index.ts'
import { findLatestActors, type GroupRow } from '../store/reading.ts'
import { toNotification } from '../views.ts'

const shownPeople = 3

/** Groups as their reader sees them now: a fixed number of questions, however many groups. */
export const presentGroups = async (
  { graph, notes }: NotificationsDeps,
  db: Queryable,
  rows: readonly GroupRow[],
  personId: UserId,
  hidden: readonly UserId[],
): Promise<Notification[]> => {
  if (rows.length === 0) return []
  const actors = await findLatestActors(
    db,
    rows.map((row) => row.id),
    hidden,
    shownPeople,
  )
  const people = await graph.personCards(
    db,
    actors.map((actor) => actor.actor_id),
  )
  const noteIds = [...new Set(rows.flatMap((row) => row.note_id ?? []))]
  const cards = new Map((await notes.visibleNotes(db, { id: personId }, noteIds)).map((card) => [card.id, card]))
  return rows.map((row) =>
    toNotification(
      row,
      actors.filter((actor) => actor.group_id === row.id).flatMap((actor) => people.get(actor.actor_id) ?? []),
      row.note_id === null ? undefined : cards.get(row.note_id),
    ),
  )
}
