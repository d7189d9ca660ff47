import type { Queryable } from '../../../platform/database/database.ts'
import type { NotesDeps } from '../index.ts'
import { type MissingPart, missingOf } from '../rules/completeness.ts'
import type { NoteRow } from '../store/note-row.ts'

export const missingParts = async ({ media }: NotesDeps, q: Queryable, row: NoteRow): Promise<MissingPart[]> => {
  const known = await media.mediaByIds(q, row.media_ids)
  return missingOf({
    kind: row.kind,
    title: row.title,
    body: row.body,
    longText: row.long_text,
    mediaKinds: row.media_ids.flatMap((id) => known.get(id)?.kind ?? []),
    steps: row.steps,
    hasTextCover: row.text_cover !== null,
  })
}
