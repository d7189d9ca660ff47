import type { NoteCard } from '@cinnabar/contracts/note-card'
import type { Notification } from '@cinnabar/contracts/notifications'
import type { PersonCard } from '@cinnabar/contracts/person-card'
import type { Told } from './rules/words.ts'
import type { GroupRow } from './store/reading.ts'

export const toNotification = (
  row: GroupRow,
  people: readonly PersonCard[],
  note: NoteCard | undefined,
): Notification => ({
  id: row.id,
  stream: row.stream,
  kind: row.kind,
  people: [...people],
  peopleCount: row.people,
  note: note === undefined ? null : { id: note.id, title: note.title, cover: note.cover },
  comment: row.comment_id === null ? null : { id: row.comment_id, excerpt: row.excerpt, parentId: row.parent_id },
  at: row.at.toISOString(),
  isRead: row.read_at !== null,
})

/** What a push or a letter says of it. */
export const toTold = (notification: Notification): Told => ({
  kind: notification.kind,
  names: notification.people.slice(0, 2).map((person) => person.name),
  peopleCount: notification.peopleCount,
  title: notification.note?.title ?? '',
  excerpt: notification.comment?.excerpt ?? '',
})

/** Where it leads, below the origin. */
export const pathOf = (notification: Notification): string => {
  const [person] = notification.people
  if (notification.kind === 'followed') return person === undefined ? '/notifications' : `/@${person.handle}`
  if (notification.note === null) return '/notifications'
  const comment = notification.comment === null ? '' : `?comment=${notification.comment.id}`
  return `/notes/${notification.note.id}${comment}`
}
