import type { NoteId, UserId } from '@cinnabar/kernel/ids'
import type { Queryable, Tx } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { NoteRow } from './note-row.ts'

export type VersionRow = { version: number; at: Date; title: string; body: string; long_text: string | null }

export const keepVersion = (tx: Tx, before: NoteRow, at: Date): Promise<number> => {
  const rest = {
    kind: before.kind,
    mediaIds: before.media_ids,
    steps: before.steps,
    textCover: before.text_cover,
    topics: before.topics,
    place: before.place,
    products: before.products,
    declarations: {
      origin: before.origin,
      source: before.source,
      madeWithAi: before.made_with_ai,
      evidence: before.evidence,
    },
  }
  return tx.run(sql`
    insert into notes_versions (note_id, version, at, title, body, long_text, rest)
    values (${before.id}, ${before.version}, ${at}, ${before.title}, ${before.body}, ${before.long_text}, ${JSON.stringify(rest)}::jsonb)`)
}

export const findVersions = (q: Queryable, noteId: NoteId): Promise<VersionRow[]> =>
  q.rows<VersionRow>(sql`
    select version, at, title, body, long_text from notes_versions where note_id = ${noteId} order by version desc limit 100`)

export type SettingsRow = { likes_visible: boolean; do_not_recommend: boolean }

export const findSettings = async (q: Queryable, userId: UserId): Promise<SettingsRow> =>
  (await q.maybe<SettingsRow>(
    sql`select likes_visible, do_not_recommend from notes_settings where user_id = ${userId}`,
  )) ?? {
    likes_visible: true,
    do_not_recommend: false,
  }

export const saveSettings = (tx: Tx, userId: UserId, settings: SettingsRow): Promise<number> =>
  tx.run(sql`
    insert into notes_settings (user_id, likes_visible, do_not_recommend)
    values (${userId}, ${settings.likes_visible}, ${settings.do_not_recommend})
    on conflict (user_id) do update set
      likes_visible = excluded.likes_visible, do_not_recommend = excluded.do_not_recommend`)
