import type { NoteFacts } from '../events.ts'
import type { NoteRow } from '../store/note-row.ts'

/** What read models are told of a note that others may see. */
export const factsOf = (row: NoteRow, authorDeclines: boolean): NoteFacts => {
  if (row.cover === null || row.published_at === null)
    throw new Error(`Note ${row.id} is shown without a cover or a time`)
  return {
    noteId: row.id,
    authorId: row.author_id,
    version: row.version,
    kind: row.kind,
    title: row.title,
    body: row.body,
    topics: row.topics,
    channel: row.channel,
    language: row.language,
    place: row.place,
    cover: row.cover,
    mentions: row.mentions.map((mention) => mention.id),
    productIds: [
      ...new Set([...row.products.map((tag) => tag.productId), ...row.steps.flatMap((step) => step.productIds)]),
    ],
    publishedAt: row.published_at.toISOString(),
    doNotRecommend: row.do_not_recommend || authorDeclines,
    withheldByAuthor: !row.do_not_recommend && authorDeclines,
    visibility: row.visibility,
    paidPartnership: row.paid_partnership,
  }
}
