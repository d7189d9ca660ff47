import type { MediaCard } from '@cinnabar/contracts/media'
import type { Note } from '@cinnabar/contracts/note'
import type { PersonCard } from '@cinnabar/contracts/person-card'
import type { MediaId, UserId } from '@cinnabar/kernel/ids'
import type { Reader } from '../policy.ts'
import { canComment, canDeleteNote, canEditNote, canPublishNote, canRestoreNote } from '../policy.ts'
import { restorableUntil } from '../rules/schedule-window.ts'
import type { Relation } from '../rules/visibility.ts'
import type { NoteWithCounts } from '../store/items.ts'
import type { SeriesLinkRow } from '../store/series.ts'

type Parts = {
  row: NoteWithCounts
  relation: Relation | undefined
  viewer: Reader | null
  author: PersonCard
  media: ReadonlyMap<MediaId, MediaCard>
  people: ReadonlyMap<UserId, PersonCard>
  series: readonly SeriesLinkRow[]
  now: Date
}

const rightsOf = ({ row, viewer, relation, now }: Parts, isAuthor: boolean): Note['can'] => {
  const isOpen = viewer !== null && row.status === 'published'
  return {
    edit: canEditNote(viewer, row),
    delete: canDeleteNote(viewer, row),
    publish: canPublishNote(viewer, row),
    restore: canRestoreNote(viewer, row, now),
    like: isOpen,
    collect: isOpen,
    comment: canComment(viewer, row, relation),
    pinComments: isAuthor && row.status === 'published',
    report: isOpen && !isAuthor,
  }
}

export const noteView = (parts: Parts): Note => {
  const { row, relation, viewer, author, media, people, series } = parts
  const isAuthor = viewer?.id === row.author_id
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    version: row.version,
    title: row.title,
    body: row.body,
    longText: row.long_text,
    language: row.language,
    channel: row.channel,
    author,
    media: row.media_ids.flatMap((id) => media.get(id) ?? []),
    steps: row.steps.map((step) => ({
      media: step.mediaId === null ? null : (media.get(step.mediaId) ?? null),
      title: step.title,
      body: step.body,
      productIds: step.productIds,
    })),
    textCover: row.cover?.textCover ?? row.text_cover,
    topics: row.topics,
    mentions: row.mentions.flatMap(({ id, handle }) => {
      const person = people.get(id)
      return person === undefined ? [] : [{ id, handle, name: person.name }]
    }),
    place: row.place && { id: row.place.id, name: row.place.name, city: row.place.city, country: row.place.country },
    declarations: {
      origin: row.origin,
      source: row.source,
      madeWithAi: row.made_with_ai,
      evidence: row.evidence,
      paidPartnership: row.paid_partnership,
    },
    products: row.products,
    series: series.map(({ id, title, position, notes }) => ({ id, title, position, notes })),
    counts: { likes: row.likes, collects: row.collects, comments: row.comments, views: row.views },
    visibility: row.visibility,
    audience: isAuthor ? row.audience.flatMap((id) => people.get(id) ?? []) : [],
    commentsFrom: row.comments_from,
    doNotRecommend: row.do_not_recommend,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    publishedAt: row.published_at?.toISOString() ?? null,
    editedAt: row.edited_at?.toISOString() ?? null,
    scheduledAt: isAuthor ? (row.scheduled_at?.toISOString() ?? null) : null,
    restorableUntil: row.deleted_at === null ? null : restorableUntil(row.deleted_at).toISOString(),
    reasons: isAuthor ? row.reasons : [],
    viewer: { liked: row.liked, collected: row.collected, following: relation?.follows ?? false, isAuthor },
    can: rightsOf(parts, isAuthor),
  }
}
