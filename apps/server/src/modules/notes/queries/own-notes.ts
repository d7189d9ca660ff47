import type { NoteDraft, NoteStatus } from '@cinnabar/contracts/note'
import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Queryable } from '../../../platform/database/database.ts'
import { notesOfAuthor } from '../store/items.ts'
import type { NoteRow } from '../store/note-row.ts'

/** A note as its author can carry it away and bring it back: the body of `POST /notes` with its times. */
export type OwnNote = {
  id: NoteId
  status: NoteStatus
  createdAt: string
  publishedAt: string | null
  note: NoteDraft
}

const batch = 500

const ownNote = (row: NoteRow): OwnNote => ({
  id: row.id,
  status: row.status,
  createdAt: row.created_at.toISOString(),
  publishedAt: row.published_at?.toISOString() ?? null,
  note: {
    kind: row.kind,
    title: row.title,
    body: row.body,
    longText: row.long_text,
    mediaIds: row.media_ids,
    steps: row.steps,
    textCover: row.text_cover,
    topics: row.topics.map((topic) => topic.name),
    place: row.place && {
      name: row.place.name,
      city: row.place.city,
      country: row.place.country,
      lat: row.place.lat,
      lng: row.place.lng,
    },
    channel: row.chosen_channel,
    language: row.language,
    visibility: row.visibility,
    audience: row.audience,
    commentsFrom: row.comments_from,
    doNotRecommend: row.do_not_recommend,
    declarations: {
      origin: row.origin,
      source: row.source,
      madeWithAi: row.made_with_ai,
      evidence: row.evidence === 'bought-here' ? 'none' : row.evidence,
    },
    products: row.products,
  },
})

export const ownNotesOf = async (q: Queryable, authorId: UserId): Promise<OwnNote[]> => {
  const notes: OwnNote[] = []
  for (let last: NoteId | null = null; ; ) {
    const rows: NoteRow[] = await notesOfAuthor(q, authorId, last, batch)
    notes.push(...rows.map(ownNote))
    last = rows.at(-1)?.id ?? null
    if (rows.length < batch) return notes
  }
}
