import type { NoteCard } from '@cinnabar/contracts/note-card'
import type { DeskNote } from '@cinnabar/contracts/notes'
import type { PersonCard } from '@cinnabar/contracts/person-card'
import { restorableUntil } from '../rules/schedule-window.ts'
import type { CardRow } from '../store/cards.ts'
import type { NoteRow } from '../store/note-row.ts'

/** Undefined for what has no cover or was never published: it has no card. */
export const cardView = (row: CardRow, author: PersonCard): NoteCard | undefined =>
  row.cover === null || row.published_at === null
    ? undefined
    : {
        id: row.id,
        kind: row.kind,
        title: row.title,
        cover: row.cover,
        author,
        likes: row.likes,
        viewer: { liked: row.liked, collected: row.collected },
        publishedAt: row.published_at.toISOString(),
        place: row.place && {
          id: row.place.id,
          name: row.place.name,
          city: row.place.city,
          country: row.place.country,
        },
        language: row.language,
        topicSlugs: row.topics.map((topic) => topic.slug),
        paidPartnership: row.paid_partnership,
      }

const excerptLength = 80

export const deskView = (row: NoteRow): DeskNote => ({
  id: row.id,
  kind: row.kind,
  status: row.status,
  title: row.title,
  excerpt: [...row.body].slice(0, excerptLength).join(''),
  cover: row.cover,
  updatedAt: row.updated_at.toISOString(),
  scheduledAt: row.scheduled_at?.toISOString() ?? null,
  restorableUntil: row.deleted_at === null ? null : restorableUntil(row.deleted_at).toISOString(),
  reasons: row.reasons,
})
